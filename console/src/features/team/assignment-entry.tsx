import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Assigned, ScenarioStanding } from "@/shared/assignments";
import { date, number } from "@/shared/format";
import { scenariosQuery } from "@/shared/library";
import { Button } from "@/shared/ui/button";

interface Props {
  assigned: Assigned;
  onEdit: () => void;
  onClose: () => void;
}

/** One assignment: what it asks, and how everybody stands, down to each call. */
export function AssignmentEntry({ assigned, onEdit, onClose }: Props) {
  const { t } = useTranslation();
  const { data: library } = useSuspenseQuery(scenariosQuery);
  const people = assigned.people ?? [];
  const done = people.filter((one) => one.scenarios.every((at) => at.standing === "passed")).length;
  const titleOf = (id: string) => library.find((one) => one.id === id)?.title ?? t("assignments.unknown");
  return (
    <article>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="!text-base">{assigned.title}</h2>
          <p className="text-[0.9375rem] text-soft">
            {[<Due key="due" iso={assigned.due_at ?? null} />, <Enough key="rule" assigned={assigned} />].map(
              (one, at) => (
                <span key={one.key}>
                  {at > 0 && " · "}
                  {one}
                </span>
              ),
            )}
            {" · "}
            {assigned.most_attempts == null
              ? t("assignments.anyAttempts")
              : t("assignments.most", { count: assigned.most_attempts })}
          </p>
        </div>
        <p className="tabular-nums">{t("assignments.progress", { done, all: people.length })}</p>
        <div>
          <Button weight="plain" onClick={onEdit}>
            {t("assignments.edit")}
          </Button>
          <Button weight="plain" onClick={onClose}>
            {t(assigned.closed ? "assignments.reopen" : "assignments.close")}
          </Button>
        </div>
      </div>
      {people.length ? (
        <div className="mt-2 overflow-x-auto" tabIndex={0} role="group" aria-label={assigned.title}>
          <table className="w-full text-[0.9375rem]">
            <tbody>
              {people.map((person) =>
                person.scenarios.map((at, row) => (
                  <tr key={`${person.user_id} ${at.scenario_id}`} className="border-t border-line align-top">
                    {row === 0 && (
                      <th
                        scope="rowgroup"
                        rowSpan={person.scenarios.length}
                        className="py-1.5 pr-4 text-left font-normal"
                      >
                        {person.name}
                      </th>
                    )}
                    <td className="py-1.5 pr-4 text-soft">{titleOf(at.scenario_id)}</td>
                    <td className="py-1.5 pr-4 whitespace-nowrap">
                      <Standing at={at} />
                    </td>
                    <td className="py-1.5">
                      <Calls at={at} />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="mt-2 text-[0.9375rem] text-soft">{t("assignments.nobody")}</p>
      )}
    </article>
  );
}

function Due({ iso }: { iso: string | null }) {
  const { t } = useTranslation();
  return iso ? t("assignments.dueOn", { day: date(iso) }) : t("assignments.noDue");
}

function Enough({ assigned }: { assigned: Assigned }) {
  const { t } = useTranslation();
  const { data: library } = useSuspenseQuery(scenariosQuery);
  const { score, criterion_id: id } = assigned.rule;
  if (score != null) return t("assignments.enough.score", { score: number(score) });
  if (id == null) return t("assignments.enough.card");
  const scenario = library.find((one) => one.id === assigned.scenario_ids[0]);
  const criteria = scenario?.scorecard.sections.flatMap((one) => one.criteria) ?? [];
  return t("assignments.enough.criterion", { criterion: criteria.find((one) => one.id === id)?.label ?? id });
}

function Standing({ at }: { at: ScenarioStanding }) {
  const { t } = useTranslation();
  const tone = { to_do: "text-soft", started: "", passed: "text-good", used_up: "text-bad" }[at.standing];
  return (
    <span className={`inline-flex items-center gap-1.5 ${tone}`}>
      {at.standing === "passed" && <Check aria-hidden className="size-4" />}
      {t(`standings.${at.standing}`)}
    </span>
  );
}

function Calls({ at }: { at: ScenarioStanding }) {
  const { t } = useTranslation();
  return (
    <span className="flex flex-wrap gap-x-3">
      {at.calls.map((call, number_) => (
        <Link
          key={call.call_id}
          to="/calls/$callId"
          params={{ callId: call.call_id }}
          title={`${t("assignments.attempt", { number: number_ + 1 })}, ${date(call.started_at)}`}
          className={`tabular-nums underline underline-offset-4 ${call.passed ? "text-good" : "text-accent"}`}
        >
          {call.score == null ? t("assignments.noScore") : number(call.score)}
        </Link>
      ))}
    </span>
  );
}
