import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ownAssignmentsQuery, type Assigned } from "@/shared/assignments";
import { date, number } from "@/shared/format";
import { scenariosQuery } from "@/shared/library";
import { Part } from "./part";

/** What is assigned to oneself and not yet done, the most urgent first. Nothing at all where `quiet` and nothing is due. */
export function Due({ userId, quiet }: { userId: string; quiet: boolean }) {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(ownAssignmentsQuery);
  const open = all.filter((one) => standings(one, userId).some(({ standing }) => standing !== "passed"));
  if (!open.length && quiet) return null;
  return (
    <Part title={t("home.due")}>
      {open.length ? (
        <ul className="divide-y divide-line border-y border-line">
          {open.sort(byUrgency).map((one) => (
            <Task key={one.id} assigned={one} userId={userId} />
          ))}
        </ul>
      ) : (
        <p className="text-soft">{t("home.nothingDue")}</p>
      )}
    </Part>
  );
}

function Task({ assigned, userId }: { assigned: Assigned; userId: string }) {
  const { t } = useTranslation();
  const { data: library } = useSuspenseQuery(scenariosQuery);
  const [now] = useState(() => Date.now());
  const due = assigned.due_at;
  const late = !!due && Date.parse(due) < now;
  return (
    <li className="px-2 py-3">
      <div className="flex flex-wrap justify-between gap-x-4">
        <h3>{assigned.title}</h3>
        <span className={`text-[0.9375rem] ${late ? "font-medium text-caution" : "text-soft"}`}>
          {due ? t(late ? "assignments.overdue" : "assignments.dueOn", { day: date(due) }) : t("assignments.noDue")}
        </span>
      </div>
      {assigned.note && <p className="mb-1 whitespace-pre-line text-[0.9375rem] text-soft">{assigned.note}</p>}
      <ul>
        {standings(assigned, userId).map((at) => {
          const scenario = library.find((one) => one.id === at.scenario_id);
          const used = at.calls.length;
          const most = assigned.most_attempts;
          return (
            <li
              key={at.scenario_id}
              className="relative -mx-2 flex min-h-10 flex-wrap items-center gap-x-4 rounded-lg px-2 py-1 hover:bg-sunken"
            >
              <Link
                to="/scenarios/$scenarioId"
                params={{ scenarioId: at.scenario_id }}
                search={{ assignment: assigned.id }}
                lang={scenario?.language}
                className="min-w-0 flex-1 basis-52 text-accent underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {scenario?.title ?? t("assignments.unknown")}
              </Link>
              <span className="flex items-center gap-1.5 text-[0.9375rem] tabular-nums text-soft">
                {at.standing === "passed" && <Check aria-hidden className="size-4 text-good" />}
                {[
                  t(`standings.${at.standing}`),
                  used > 0 &&
                    (most == null ? t("assignments.used", { count: used }) : t("assignments.of", { used, most })),
                  at.best != null && t("assignments.best", { best: number(at.best) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function standings(assigned: Assigned, userId: string) {
  return assigned.people?.find((one) => one.user_id === userId)?.scenarios ?? [];
}

function byUrgency(one: Assigned, other: Assigned): number {
  return (one.due_at ? Date.parse(one.due_at) : Infinity) - (other.due_at ? Date.parse(other.due_at) : Infinity) || 0;
}
