import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { clock, day } from "@/shared/format";
import { Choice } from "@/shared/ui/field";
import { Empty } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import { eventsQuery, recentQuery } from "./queries";

/** What happens in a call, as it happens. */
export function Events() {
  const { t } = useTranslation();
  const { data: calls } = useSuspenseQuery(recentQuery);
  const [picked, setPicked] = useState("");
  const id = useId();
  const call = calls.find((one) => one.id === picked) ?? calls[0];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("developer.events")}</h2>
      <p className="mb-4 mt-1 text-soft">{t("developer.eventsLead")}</p>
      {call ? (
        <>
          <div className="mb-4 max-w-md">
            <Choice label={t("developer.call")} value={picked} onChange={(event) => setPicked(event.target.value)}>
              <option value="">{t("developer.newest")}</option>
              {calls.map((one) => (
                <option key={one.id} value={one.id}>
                  {day(one.started_at)} · {one.title || one.id}
                </option>
              ))}
            </Choice>
          </div>
          <Log callId={call.id} goesOn={call.status === "live"} />
        </>
      ) : (
        <Empty>{t("developer.noCall")}</Empty>
      )}
    </section>
  );
}

function Log({ callId, goesOn }: { callId: string; goesOn: boolean }) {
  const { t } = useTranslation();
  const { data: events, error } = useQuery(eventsQuery(callId, goesOn));
  return (
    <>
      <p className="mb-2 text-sm text-soft">
        <code>{callId}</code> · {t(goesOn ? "developer.goesOn" : "developer.over")}
      </p>
      <Trouble error={error} />
      <ol
        aria-label={t("developer.events")}
        tabIndex={0}
        className="max-h-96 divide-y divide-line overflow-y-auto rounded-lg border border-line font-mono text-[0.8125rem]"
      >
        {events?.toReversed().map((one) => (
          <li key={one.seq} className="flex flex-wrap gap-x-4 gap-y-0.5 px-3 py-1.5">
            <span className="w-8 text-right tabular-nums text-soft">{one.seq}</span>
            <span className="w-12 text-right tabular-nums text-soft">{clock(one.at_ms)}</span>
            <span className="w-44 font-semibold">{one.type}</span>
            <span className="min-w-0 break-all text-soft">{JSON.stringify(one.data)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
