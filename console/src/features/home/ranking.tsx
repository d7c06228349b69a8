import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { date, number } from "@/shared/format";
import { Avatar } from "@/shared/ui/avatar";
import { looks } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/page";
import { Part } from "./part";
import { teamQuery } from "./queries";

type Member = Schemas["MemberView"];

/** How a team does, by the calls that may be seen, each number down to its calls. */
export function Ranking() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(teamQuery);
  const fewest = data.fewest ?? 0;
  return (
    <Part title={t("ranking.title")} lead={t("ranking.lead")}>
      {data.people.some((one) => one.calls.length) ? (
        <>
          <ul className="divide-y divide-line border-y border-line">
            {data.people.map((one) => (
              <Entry key={one.user_id} member={one} fewest={fewest} />
            ))}
          </ul>
          <p className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
            {t("ranking.fewHint", { fewest })}
            <Manage />
          </p>
        </>
      ) : (
        <Empty>
          <p className="mb-3">{t("ranking.empty")}</p>
          <Manage />
        </Empty>
      )}
    </Part>
  );
}

function Manage() {
  const { t } = useTranslation();
  return (
    <Link to="/team" className={looks()}>
      {t("ranking.manage")}
    </Link>
  );
}

function Entry({ member, fewest }: { member: Member; fewest: number }) {
  const { t } = useTranslation();
  const firsts = new Set(member.firsts);
  return (
    <li>
      <details>
        <summary className="grid min-h-12 grid-cols-[1.5rem_2rem_1fr_auto] items-center gap-3 px-2 hover:bg-sunken">
          <span className="text-right tabular-nums text-soft">
            {member.rank !== null && (
              <>
                <span className="sr-only">{t("ranking.rank", { rank: member.rank })}</span>
                <span aria-hidden>{member.rank}</span>
              </>
            )}
          </span>
          <Avatar {...member} id={member.user_id} />
          <span className="min-w-0 truncate">{member.name}</span>
          <span className="text-right leading-tight">
            {member.mean === null ? (
              <span className="text-sm text-soft">{t("ranking.few", { count: member.firsts.length, fewest })}</span>
            ) : (
              <>
                <span className="sr-only">{t("ranking.mean")} </span>
                <span className="font-medium tabular-nums">{number(member.mean)}</span>
                <span className="block text-sm text-soft">{t("ranking.calls", { count: member.calls.length })}</span>
              </>
            )}
          </span>
        </summary>
        {member.calls.length ? (
          <ul className="mb-3 pl-[4.75rem] pr-2 text-[0.9375rem]">
            {member.calls.map((call) => (
              <li key={call.call_id}>
                <Link
                  to="/calls/$callId"
                  params={{ callId: call.call_id }}
                  className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 hover:underline"
                >
                  <span className="min-w-0 truncate text-accent">{call.title}</span>
                  <span className="tabular-nums text-soft">
                    {[
                      firsts.has(call.call_id) && t("ranking.first"),
                      call.again && t("ranking.again"),
                      date(call.started_at),
                      call.score === null ? t("ranking.unscored") : number(call.score),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mb-3 pl-[4.75rem] text-[0.9375rem] text-soft">{t("ranking.none")}</p>
        )}
      </details>
    </li>
  );
}
