import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { day, number } from "@/shared/format";
import { scenariosQuery } from "@/shared/library";
import { meQuery } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Empty, Page } from "@/shared/ui/page";

const PAGE = 50;

/** The calls that one may see, the newest first. */
export function Calls() {
  const { t } = useTranslation();
  const { scenario, of } = useSearch({ from: "/inside/calls" });
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const { data: me } = useSuspenseQuery(meQuery);
  const calls = useSuspenseInfiniteQuery({
    queryKey: ["calls", { scenario, of }],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      answer(
        client.GET("/api/v1/calls", {
          params: {
            query: {
              limit: PAGE,
              ...(of && { [of]: true }),
              ...(scenario && { scenario_id: scenario }),
              ...(pageParam && { cursor: pageParam }),
            },
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
      <Scopes leads={me?.user.role !== "rep"} />
      {all.length ? (
        <ul className="divide-y divide-line border-y border-line">
          {all.map((call) => (
            <Entry key={call.id} call={call} own={!of} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p className="mb-3">{t(of ? `calls.no.${of}` : "calls.none")}</p>
          {!of && (
            <Link to="/scenarios" className={looks("main")}>
              {t("calls.pick")}
            </Link>
          )}
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

/** Whose calls are listed. */
function Scopes({ leads }: { leads: boolean }) {
  const { t } = useTranslation();
  const scopes = [undefined, "shared", ...(leads ? (["submitted"] as const) : [])] as const;
  return (
    <nav aria-label={t("calls.whose")} className="mb-4 flex flex-wrap gap-1.5">
      {scopes.map((one) => (
        <Link
          key={one ?? "own"}
          to="/calls"
          search={({ scenario }) => ({ ...(scenario && { scenario }), ...(one && { of: one }) })}
          activeOptions={{ exact: true }}
          className={looks("quiet", "aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft")}
        >
          {t(`calls.scopes.${one ?? "own"}`)}
        </Link>
      ))}
    </nav>
  );
}

function Entry({ call, own }: { call: Schemas["ListedCall"]; own: boolean }) {
  const { t } = useTranslation();
  const open = call.status === "live";
  return (
    <li className="relative grid gap-x-6 gap-y-0.5 px-2 py-3.5 hover:bg-sunken sm:grid-cols-[1fr_13rem_4rem_12rem]">
      <Link
        to={open ? "/calls/$callId/live" : "/calls/$callId"}
        params={{ callId: call.id }}
        lang={call.language}
        className="min-w-0 font-medium after:absolute after:inset-0"
      >
        {call.title || call.id}
        {!own && (
          <span className="block text-[0.9375rem] font-normal text-soft">{call.name ?? t("calls.program")}</span>
        )}
      </Link>
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
    </li>
  );
}

function Ended({ result, own }: { result: Schemas["Result"]; own: boolean }) {
  const { t } = useTranslation();
  return result === "seller_ended" && !own ? t("calls.repHungUp") : t(`outcomes.${result}`);
}
