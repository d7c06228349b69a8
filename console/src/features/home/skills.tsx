import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { date, percent } from "@/shared/format";
import { Part } from "./part";
import { latelyQuery } from "./queries";

/** What one is good at, each share with the calls behind it. */
export function Skills({ attempts }: { attempts: readonly Schemas["Attempt"][] }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(latelyQuery);
  const calls = new Map(attempts.map((one) => [one.call_id, one]));
  return (
    <Part title={t("home.skills")} lead={t("home.skillsLead")}>
      {data.skills.length ? (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-10 sm:grid-cols-[repeat(2,minmax(0,1fr))]">
          {data.skills.map((skill) => (
            <li key={skill.id} className="border-t border-line">
              <details>
                <summary className="grid min-h-11 grid-cols-[minmax(0,1fr)_5rem_3rem] items-center gap-3">
                  <span lang={skill.language} className="py-1 leading-tight hyphens-auto wrap-break-word">
                    {skill.title}
                  </span>
                  <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
                    <span className="block h-full rounded-full bg-accent" style={{ width: percent(skill.share) }} />
                  </span>
                  <span className="text-right tabular-nums">{percent(skill.share)}</span>
                </summary>
                <ul className="mb-3 text-[0.9375rem]">
                  {skill.calls.map((one) => {
                    const call = calls.get(one.call_id);
                    return (
                      <li key={one.call_id}>
                        <Link
                          to="/calls/$callId"
                          params={{ callId: one.call_id }}
                          className="flex min-h-9 items-center justify-between gap-3 hover:underline"
                        >
                          <span className="min-w-0 truncate text-accent">{call?.title ?? one.call_id}</span>
                          <span className="shrink-0 tabular-nums text-soft">
                            {call && date(call.started_at)} · {percent(one.share)}
                          </span>
                        </Link>
                      </li>
                    );
                  })}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">{t("home.noSkills")}</p>
      )}
    </Part>
  );
}
