import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Check, Plus, Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { number } from "@/shared/format";
import { ownLanguageFirst, ratingsQuery, scenariosQuery, type Scenario } from "@/shared/library";
import { useGoing } from "@/shared/notice";
import { dashboardQuery } from "@/shared/progress";
import { useLeads } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Empty, Page } from "@/shared/ui/page";
import { LEVELS, passes, TONGUES, type ScenarioFilter } from "./filter";

/** All scenarios; what is looked for stands in the address. */
export function Catalogue() {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(scenariosQuery);
  const { data: dashboard } = useSuspenseQuery(dashboardQuery);
  const { data: ratings } = useSuspenseQuery(ratingsQuery);
  const felt = new Map(ratings.map((one) => [one.scenario_id, one]));
  const tried = new Map(dashboard.scenarios.map((one) => [one.scenario_id, one]));
  const filter = useSearch({ from: "/inside/scenarios" });
  const navigate = useNavigate({ from: "/scenarios" });
  const change = (part: { [Key in keyof ScenarioFilter]: ScenarioFilter[Key] | undefined }) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(Object.entries({ ...old, ...part }).filter(([, value]) => value)) as ScenarioFilter,
      replace: true,
      resetScroll: false,
    });
  const types = [...new Set(all.map((one) => one.type))].sort();
  const going = useGoing();
  const leads = useLeads();
  const found = all.filter((one) => !going.has(one.id) && passes(one, filter)).sort(ownLanguageFirst);
  return (
    <Page
      title={t("catalogue.title")}
      lead={t("catalogue.lead")}
      actions={
        leads && (
          <Link to="/scenarios/new" className={looks()}>
            <Plus aria-hidden className="size-4" /> {t("builder.new")}
          </Link>
        )
      }
    >
      <search className="mb-5 flex flex-wrap items-center gap-2">
        <label className="relative min-w-48 flex-1 max-sm:basis-full">
          <span className="sr-only">{t("catalogue.search")}</span>
          <Search aria-hidden className="absolute left-3 top-3 size-4 text-soft" />
          <input
            type="search"
            value={filter.q ?? ""}
            placeholder={t("catalogue.search")}
            onChange={(event) => change({ q: event.target.value })}
            className="min-h-10 w-full rounded-lg border border-control bg-surface pl-9 pr-3"
          />
        </label>
        <Pick
          label={t("catalogue.language")}
          value={filter.language}
          options={TONGUES.map((one) => [one, t(`languages.${one}`)])}
          onPick={(value) => change({ language: value as ScenarioFilter["language"] })}
        />
        <Pick
          label={t("catalogue.level")}
          value={filter.level}
          options={LEVELS.map((one) => [one, t(`levels.${one}`)])}
          onPick={(value) => change({ level: value as ScenarioFilter["level"] })}
        />
        <Pick
          label={t("catalogue.type")}
          value={filter.type}
          options={types.map((one) => [one, t(`types.${one}`)])}
          onPick={(value) => change({ type: value })}
        />
      </search>
      <p role="status" className="mb-2 text-sm text-soft">
        {t("catalogue.count", { count: found.length })}
      </p>
      {found.length ? (
        <ul className="divide-y divide-line border-y border-line">
          {found.map((one) => (
            <Entry key={one.id} scenario={one} tried={tried.get(one.id)} tally={felt.get(one.id)} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p className="mb-3">{t("catalogue.none")}</p>
          <Button onClick={() => void navigate({ search: {} })}>{t("catalogue.clear")}</Button>
        </Empty>
      )}
    </Page>
  );
}

interface EntryProps {
  scenario: Scenario;
  tried: Schemas["Progress"] | undefined;
  tally: Schemas["Tally"] | undefined;
}

function Entry({ scenario, tried, tally }: EntryProps) {
  const { t } = useTranslation();
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-2 py-4 hover:bg-sunken sm:grid-cols-[1fr_12rem]">
      <div className="min-w-0" lang={scenario.language}>
        <Link
          to="/scenarios/$scenarioId"
          params={{ scenarioId: scenario.id }}
          className="font-medium after:absolute after:inset-0"
        >
          {scenario.title}
        </Link>
        <p className="mt-0.5 line-clamp-2 max-w-2xl text-[0.9375rem] text-soft">{scenario.summary}</p>
      </div>
      <p className="flex flex-wrap content-start gap-x-3 text-sm text-soft sm:w-48 sm:flex-col sm:flex-nowrap sm:items-end">
        <span>{t(`types.${scenario.type}`)}</span>
        <span>
          {t(`levels.${scenario.difficulty}`)} · {t("minutes", { count: scenario.duration_minutes })} ·{" "}
          {scenario.language.toUpperCase()}
        </span>
        {tally && <Felt {...tally} />}
        {tried && <Tried {...tried} />}
      </p>
    </li>
  );
}

/** How often everybody has practised it, and how real it felt. */
function Felt({ completions, rating, ratings }: Schemas["Tally"]) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t("catalogue.practised", { count: completions })}</span>
      {rating !== null && (
        <span title={t("catalogue.ratings", { count: ratings })}>
          {t("catalogue.rating", { rating: number(rating) })}
        </span>
      )}
    </>
  );
}

/** How it went so far: the best score, and whether that was enough. */
function Tried({ attempts, best, passed }: Schemas["Progress"]) {
  const { t } = useTranslation();
  return (
    <span className={`flex items-center gap-1.5 ${passed ? "text-good" : "text-text"}`}>
      {passed && <Check aria-hidden className="size-4" />}
      {best === null
        ? t("catalogue.tried", { count: attempts })
        : t(passed ? "catalogue.passed" : "catalogue.best", { best: number(best) })}
    </span>
  );
}

interface PickProps {
  label: string;
  value: string | undefined;
  options: (readonly [string, string])[];
  onPick: (value: string | undefined) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  const { t } = useTranslation();
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onPick(event.target.value || undefined)}
      className="min-h-10 rounded-lg border border-control bg-surface px-2.5 text-[0.9375rem]"
    >
      <option value="">{t("catalogue.any", { what: label })}</option>
      {options.map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
}
