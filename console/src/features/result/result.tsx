import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "@/shared/api/problem";
import { day } from "@/shared/format";
import { meQuery } from "@/shared/session";
import { Back } from "@/shared/ui/back";
import { Button, looks } from "@/shared/ui/button";
import { Page, Waiting } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import { type Call, callQuery, turnsQuery } from "@/shared/calls";
import { analysisQuery } from "./queries";
import { Comments, Realism } from "./comments";
import { Beside, Faults } from "./beside";
import { Criteria } from "./criteria";
import { Gold } from "./gold";
import { HandOver } from "./hand-over";
import { Headline } from "./headline";
import { Insights } from "./insights";
import { Metrics } from "./metrics";
import { PlaceInCall } from "@/shared/recording/place";
import { Recording } from "./recording";
import { useRate } from "./remarks-queries";
import { Timeline } from "./timeline";
import { Told } from "./told";
import { Transcript } from "./transcript";

/** What came of a call, why, and what to try next. */
export function ResultPage() {
  const { t } = useTranslation();
  const { callId } = useParams({ from: "/inside/calls/$callId" });
  const { data: call } = useSuspenseQuery(callQuery(callId));
  const { data: me } = useSuspenseQuery(meQuery);
  const own = call.user_id === me?.user.id;
  return (
    <Page
      wide
      title={call.title || t("result.untitled")}
      lang={call.language}
      above={<Back to="/calls">{t("result.calls")}</Back>}
      lead={<Outcome call={call} own={own} />}
      actions={call.status === "ended" && <HandOver call={call} own={own} />}
    >
      {call.status === "live" ? (
        <div className="grid justify-items-start gap-4">
          <p>{t("result.open")}</p>
          <Link to="/calls/$callId/live" params={{ callId }} className={looks("main")}>
            {t("result.goOn")}
          </Link>
        </div>
      ) : (
        <Ended key={call.id} call={call} own={own} leads={me?.user.role !== "rep"} />
      )}
    </Page>
  );
}

/** How it ended, who ended it and why. */
function Outcome({ call, own }: { call: Call; own: boolean }) {
  const { t } = useTranslation();
  const { outcome } = call;
  return (
    <>
      {outcome && (
        <p className="text-text">
          {outcome.result !== "seller_ended" && <b className="font-semibold">{t(`outcomes.${outcome.result}`)}. </b>}
          {t(`endings.${outcome.reason}`)}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-[0.9375rem]">
        <time dateTime={call.started_at}>{day(call.started_at)}</time>
        {call.shared && <span>{t("handOver.shared")}</span>}
        {call.submitted && <span>{own ? t("result.submitted") : t("result.handedIn")}</span>}
        {call.retry_of && (
          <span>
            {t("result.retryOf")}{" "}
            <Link
              to="/calls/$callId"
              params={{ callId: call.retry_of }}
              search={call.retry_from ? { turn: call.retry_from } : {}}
              className="text-accent underline underline-offset-4"
            >
              {t("result.earlier")}
            </Link>
          </span>
        )}
      </p>
    </>
  );
}

function Ended({ call, own, leads }: { call: Call; own: boolean; leads: boolean }) {
  const { t } = useTranslation();
  const { data: turns } = useSuspenseQuery(turnsQuery(call.id));
  const scored = call.kind !== "agent";
  const { data: analysis, error, isPending, refetch } = useQuery({ ...analysisQuery(call.id), enabled: scored });
  const beside = !!analysis || call.kind !== "live";
  const noCard = error instanceof Problem && error.code === "not_found";
  const { turn } = useSearch({ from: "/inside/calls/$callId" });
  const navigate = useNavigate({ from: "/calls/$callId" });
  const onTurn = useCallback(
    (wanted: string) => void navigate({ search: { turn: wanted }, replace: turn === wanted, resetScroll: false }),
    [navigate, turn],
  );
  return (
    <PlaceInCall turns={turns} turn={turn} onTurn={onTurn}>
      {scored && (
        <div className="mb-10 empty:hidden">
          {isPending && (
            <>
              <Waiting />
              <p className="text-center text-soft">{t("result.scoring")}</p>
            </>
          )}
          {noCard ? (
            <p className="text-soft">{t("result.noCard")}</p>
          ) : (
            error && <Missing error={error} onAgain={() => void refetch()} />
          )}
          {analysis && <Headline call={call} analysis={analysis} own={own} />}
        </div>
      )}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_26rem] lg:grid-rows-[auto_1fr] print:block print:space-y-8">
        <div className="grid min-w-0 content-start gap-10 empty:hidden print:block print:space-y-8">
          {analysis?.status === "scored" && <Insights call={call} analysis={analysis} turns={turns} own={own} />}
          {analysis && <Criteria call={call} analysis={analysis} leads={leads} own={own} />}
          {call.kind === "practice" && <Timeline turns={turns} analysis={analysis} lang={call.language} />}
        </div>
        <div className={beside ? "min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1" : "min-w-0 lg:col-span-2"}>
          <div className="grid gap-6 lg:sticky lg:top-4 print:!static print:block print:space-y-8">
            <div className="print:hidden">
              <Recording call={call} own={own} />
            </div>
            <Transcript call={call} turns={turns} analysis={analysis} own={own} />
          </div>
        </div>
        <div className="grid min-w-0 content-start gap-10 empty:hidden print:block print:space-y-8">
          {analysis && call.kind === "practice" && <Told call={call} />}
          {analysis && <Metrics analysis={analysis} />}
          {own && call.kind === "practice" && <Rating call={call} />}
          <Comments callId={call.id} />
          {own && call.kind === "practice" && <Gold call={call} />}
          {call.kind === "agent" && <Beside callId={call.id} />}
          <Faults call={call} />
        </div>
      </div>
    </PlaceInCall>
  );
}

function Rating({ call }: { call: Call }) {
  const rate = useRate(call.id);
  const [picked, setPicked] = useState(call.realism ?? null);
  const onPick = (value: number) => {
    setPicked(value);
    rate.mutate(value, { onError: () => setPicked(call.realism ?? null) });
  };
  return <Realism value={picked} onPick={onPick} error={rate.error} />;
}

/** A score that could not be had. The rest of the call is shown all the same. */
function Missing({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="grid justify-items-start gap-3">
      <Trouble error={error} />
      <Button onClick={onAgain}>{t("failed.again")}</Button>
    </div>
  );
}
