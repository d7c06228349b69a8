import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { day, number } from "@/shared/format";
import { scenariosQuery } from "@/shared/library";
import { dashboardQuery } from "@/shared/progress";
import { Button, looks } from "@/shared/ui/button";
import { Empty, Page } from "@/shared/ui/page";

const PAGE = 50;

/** The calls that one may see, the newest first. */
export function Calls() {
  const { t } = useTranslation();
  const { scenario } = useSearch({ from: "/inside/calls" });
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const { data: dashboard } = useSuspenseQuery(dashboardQuery);
  const scores = new Map(dashboard.attempts.map((one) => [one.call_id, one]));
  const calls = useSuspenseInfiniteQuery({
    queryKey: ["calls", { scenario }],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      answer(
        client.GET("/api/v1/calls", {
          params: {
            query: { limit: PAGE, ...(scenario && { scenario_id: scenario }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor,
  });
  const all = calls.data.pages.flatMap((page) => page.items);
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
      {all.length ? (
        <ul className="divide-y divide-line border-y border-line">
          {all.map((call) => (
            <Entry key={call.id} call={call} attempt={scores.get(call.id)} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p className="mb-3">{t("calls.none")}</p>
          <Link to="/" className={looks("main")}>
            {t("calls.pick")}
          </Link>
        </Empty>
      )}
      {calls.hasNextPage && (
        <div className="mt-4 text-center">
          <Button busy={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
            {t("calls.more")}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Entry({ call, attempt }: { call: Schemas["Call"]; attempt: Schemas["Attempt"] | undefined }) {
  const { t } = useTranslation();
  const open = call.status === "live";
  return (
    <li className="relative grid gap-x-6 gap-y-0.5 px-2 py-3.5 hover:bg-sunken sm:grid-cols-[1fr_13rem_4rem_11rem]">
      <Link
        to={open ? "/calls/$callId/live" : "/calls/$callId"}
        params={{ callId: call.id }}
        lang={call.language}
        className="min-w-0 font-medium after:absolute after:inset-0"
      >
        {call.title || call.id}
      </Link>
      <span className="text-[0.9375rem] text-soft">
        {open ? t("calls.open") : call.outcome ? t(`outcomes.${call.outcome.result}`) : t("calls.ended")}
      </span>
      <span className={`tabular-nums sm:text-right ${attempt?.passed ? "text-good" : ""}`}>
        {attempt?.score != null && (
          <>
            <span className="sm:sr-only">{t("calls.score")} </span>
            {number(attempt.score)}
          </>
        )}
      </span>
      <time dateTime={call.started_at} className="text-[0.9375rem] tabular-nums text-soft sm:text-right">
        {day(call.started_at)}
      </time>
    </li>
  );
}
