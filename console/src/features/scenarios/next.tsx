import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { date, number, percent } from "@/shared/format";
import { spoken, type Language } from "@/shared/i18n";
import type { Scenario } from "@/shared/library";

type Recommended = Schemas["Recommended"];

const recommendedQuery = (language: Language) =>
  queryOptions({
    queryKey: ["dashboard", "recommended", language],
    staleTime: 0,
    queryFn: async () =>
      (await answer(client.GET("/api/v1/dashboard/recommended", { params: { query: { language } } }))).items,
  });

/** What to practise next, and why. */
export function Next({ all }: { all: readonly Scenario[] }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(recommendedQuery(spoken()));
  const known = data.flatMap((one) => {
    const scenario = all.find(({ id }) => id === one.scenario_id);
    return scenario ? [{ ...one, scenario }] : [];
  });
  if (!known.length) return null;
  return (
    <section aria-labelledby="next" className="mb-8">
      <h2 id="next" className="mb-2">
        {t("next.title")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {known.map(({ scenario, ...one }) => (
          <li
            key={one.scenario_id}
            className="relative rounded-xl border border-line bg-surface px-4 py-3 hover:bg-sunken"
          >
            <Link
              to="/scenarios/$scenarioId"
              params={{ scenarioId: one.scenario_id }}
              search={one.task ? { assignment: one.task.assignment_id } : {}}
              lang={scenario.language}
              className="font-medium after:absolute after:inset-0 after:rounded-xl"
            >
              {scenario.title}
            </Link>
            <Reason {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason({ why, task, skill, share, best }: Recommended) {
  const { t } = useTranslation();
  const due = task?.due_at;
  const words = {
    assigned: () => t(due ? "next.due" : "next.assigned", { title: task?.title, day: due && date(due) }),
    weakest_skill: () => t("next.weakest", { skill, share: percent(share ?? 0) }),
    not_passed: () => (best == null ? t("next.unscored") : t("next.notPassed", { best: number(best) })),
    new: () => t("next.new"),
  };
  return <p className="mt-0.5 text-[0.9375rem] text-soft">{words[why]()}</p>;
}
