import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { callQuery, turnsQuery } from "@/shared/calls";
import { clock, day } from "@/shared/format";
import { anchor, PlaceInCall, usePlace } from "@/shared/recording/place";
import { Player } from "@/shared/recording/player";
import { sidesOf } from "@/shared/recording/sides";
import { meQuery } from "@/shared/session";
import { Back } from "@/shared/ui/back";
import { looks } from "@/shared/ui/button";
import { Page } from "@/shared/ui/page";

/** One call to be heard again, with what is said. */
export function RecordingPage() {
  const { t } = useTranslation();
  const { callId } = useParams({ from: "/inside/recordings/$callId" });
  const { turn } = useSearch({ from: "/inside/recordings/$callId" });
  const navigate = useNavigate({ from: "/recordings/$callId" });
  const { data: call } = useSuspenseQuery(callQuery(callId));
  const { data: turns } = useSuspenseQuery(turnsQuery(callId));
  const { data: me } = useSuspenseQuery(meQuery);
  const sides = sidesOf(call.kind, call.user_id === me?.user.id, t);
  const onTurn = useCallback(
    (turn: string) => void navigate({ search: { turn }, replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <Page
      title={call.title || t("result.untitled")}
      lang={call.language}
      above={<Back to="/recordings">{t("recordings.all")}</Back>}
      lead={<time dateTime={call.started_at}>{day(call.started_at)}</time>}
      actions={
        <Link to="/calls/$callId" params={{ callId }} className={looks()}>
          {t("call.result")}
        </Link>
      }
    >
      <PlaceInCall turns={turns} turn={turn} onTurn={onTurn}>
        <div className="sticky top-0 z-10 -mx-2 mb-6 border-b border-line bg-page px-2 pb-4 pt-2">
          <Player callId={callId} sides={sides} />
        </div>
        <ol className="grid gap-1" aria-label={t("result.parts.transcript")}>
          {turns.map((one) => (
            <Said key={one.turn_id} turn={one} who={sides[LEFT.has(one.role) ? 0 : 1]} lang={call.language} />
          ))}
        </ol>
      </PlaceInCall>
    </Page>
  );
}

const LEFT: ReadonlySet<string> = new Set(["seller", "caller"]);

function Said({ turn, who, lang }: { turn: Schemas["StepView"]; who: string; lang: string }) {
  const { playing, turn: named, go } = usePlace();
  const here = (playing ?? named) === turn.turn_id;
  return (
    <li id={anchor(turn.turn_id)} tabIndex={-1} aria-current={here ? "true" : undefined} className="outline-none">
      <button
        type="button"
        onClick={() => go(turn.turn_id)}
        className={`grid w-full gap-x-4 rounded-r-lg border-l-2 py-2 pl-3 pr-2 text-left hover:bg-sunken sm:grid-cols-[9rem_1fr] ${
          here ? "border-accent bg-accent-soft" : "border-transparent"
        }`}
      >
        <span className="text-sm text-soft">
          <span className="font-semibold">{who}</span>{" "}
          {turn.start_ms !== null && <span className="tabular-nums">{clock(turn.start_ms)}</span>}
        </span>
        <span lang={lang}>{turn.heard}</span>
      </button>
    </li>
  );
}
