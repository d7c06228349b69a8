import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "@/shared/api/problem";
import { eventsQuery } from "@/shared/events";
import { clock } from "@/shared/format";
import { happeningsOf } from "@/shared/happenings";
import { sentence } from "@/shared/i18n/sentence";
import { Happened } from "@/shared/ui/happened";
import { Trouble } from "@/shared/ui/trouble";
import { type Call } from "@/shared/calls";
import { faultsQuery } from "./queries";
import { Part } from "./part";

/** How long an assistant took, and the tools it used. */
export function Beside({ callId }: { callId: string }) {
  const { t } = useTranslation();
  const { data: events, error } = useQuery(eventsQuery(callId));
  const all = happeningsOf(events ?? []).filter((one) => one.kind !== "fault");
  return (
    <Part title={t("happened.past")}>
      <Trouble error={error} />
      {events && (all.length ? <Happened all={all} /> : <p className="text-soft">{t("happened.noneEnded")}</p>)}
    </Part>
  );
}

/** What went wrong in the call; nothing where nothing did. */
export function Faults({ call }: { call: Call }) {
  const { t } = useTranslation();
  const { data: faults = [] } = useQuery(faultsQuery(call.id));
  if (!faults.length) return null;
  return (
    <Part title={t("happened.faults")}>
      <ul className="grid gap-2 text-[0.9375rem]">
        {faults.map((one) => (
          <li key={one.id} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">
              {sentence(new Problem(one.code, one.detail, 0), t)}{" "}
              <code className="text-sm text-soft">
                {one.room}: {one.code}
              </code>
            </span>
            <span className="shrink-0 text-sm tabular-nums text-soft">
              {clock(Date.parse(one.at) - Date.parse(call.started_at))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
