import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Check, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { number } from "@/shared/format";
import { ownLanguageFirst, ratingsQuery, scenariosQuery, type Scenario } from "@/shared/library";
import { useGoing } from "@/shared/notice";
import { dashboardQuery } from "@/shared/progress";
import { useLeads } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Listed, Listing, OPENS, SearchBox } from "@/shared/ui/listing";
import { Page } from "@/shared/ui/page";
import { LEVELS, passes, STATUSES, statusOf, TONGUES, type ScenarioFilter } from "./filter";
import { Next } from "./next";

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
  const found = all
    .filter((one) => !going.has(one.id) && passes(one, filter, statusOf(tried.get(one.id))))
    .sort(ownLanguageFirst);
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
        <SearchBox value={filter.q ?? ""} onSearch={(q) => change({ q })} />
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
        <Pick
          label={t("catalogue.status")}
          value={filter.status}
          options={STATUSES.map((one) => [one, t(`catalogue.statuses.${one}`)])}
          onPick={(value) => change({ status: value as ScenarioFilter["status"] })}
        />
      </search>
      {Object.keys(filter).length === 0 && <Next all={all} />}
      <Listing
        count={t("catalogue.count", { count: found.length })}
        none={
          <>
            <p className="mb-3">{t("catalogue.none")}</p>
            <Button onClick={() => void navigate({ search: {} })}>{t("catalogue.clear")}</Button>
          </>
        }
      >
        {found.map((one) => (
          <Entry key={one.id} scenario={one} tried={tried.get(one.id)} tally={felt.get(one.id)} />
        ))}
      </Listing>
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
    <Listed
      lang={scenario.language}
      link={
        <Link to="/scenarios/$scenarioId" params={{ scenarioId: scenario.id }} className={OPENS}>
          {scenario.title}
        </Link>
      }
      beside={
        <>
          <span>{t(`types.${scenario.type}`)}</span>
          <span>
            {t(`levels.${scenario.difficulty}`)} · {t("minutes", { count: scenario.duration_minutes })} ·{" "}
            {scenario.language.toUpperCase()}
          </span>
          {tally && <Felt {...tally} />}
          {tried && <Tried {...tried} />}
        </>
      }
    >
      <p className="mt-0.5 line-clamp-2 max-w-2xl text-[0.9375rem] text-soft">{scenario.summary}</p>
    </Listed>
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
