import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { CallList, Opens, type ListedCall } from "@/shared/call-list";
import { day, number } from "@/shared/format";
import { scenariosQuery } from "@/shared/library";
import { Page } from "@/shared/ui/page";

/** The calls that one may see, the newest first. */
export function Calls() {
  const { t } = useTranslation();
  const { scenario, of } = useSearch({ from: "/inside/calls" });
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const named = scenarios.find((one) => one.id === scenario);
  return (
    <Page
      title={t("calls.title")}
      lead={
        named && (
          <>
            {t("calls.of", { title: named.title })}{" "}
            <Link to="/calls" className="text-accent underline underline-offset-4">
              {t("calls.all")}
            </Link>
          </>
        )
      }
    >
      <CallList
        query={scenario ? { scenario_id: scenario } : {}}
        of={of}
        none={t(of ? `calls.no.${of}` : "calls.none")}
      >
        {(call) => <Entry call={call} own={!of} />}
      </CallList>
    </Page>
  );
}

function Entry({ call, own }: { call: ListedCall; own: boolean }) {
  const { t } = useTranslation();
  const open = call.status === "live";
  return (
    <div className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[1fr_13rem_4rem_12rem]">
      <Opens call={call} to={open ? "/calls/$callId/live" : "/calls/$callId"} own={own} />
      <span className="text-[0.9375rem] text-soft">
        {open ? t("calls.open") : call.outcome ? <Ended result={call.outcome.result} own={own} /> : t("calls.ended")}
      </span>
      <span className={`tabular-nums sm:text-right ${call.passed ? "text-good" : ""}`}>
        {call.score != null && (
          <>
            <span className="sm:sr-only">{t("calls.score")} </span>
            {number(call.score)}
          </>
        )}
      </span>
      <time dateTime={call.started_at} className="text-[0.9375rem] tabular-nums text-soft sm:text-right">
        {day(call.started_at)}
      </time>
    </div>
  );
}

function Ended({ result, own }: { result: Schemas["Result"]; own: boolean }) {
  const { t } = useTranslation();
  return result === "seller_ended" && !own ? t("calls.repHungUp") : t(`outcomes.${result}`);
}
