import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { ChoiceAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import type { Slot } from "@/shared/editing/slot";
import type { WholeScenario } from "./queries";

const LEVELS: Schemas["DifficultyLabel"][] = ["easy", "medium", "hard"];
const TYPES = [
  ...["cold_call", "discovery", "demo", "negotiation", "renewal", "angry_customer", "upsell", "collection"],
  ...["appointment", "gatekeeper", "support"],
] as Schemas["ScenarioType"][];
const GOALS: Schemas["GoalResult"][] = ["next_step", "commitment", "disqualified"];

/** What the rep reads before the call, and what the call is to lead to. */
export function Situation({ root }: { root: Slot<WholeScenario> }) {
  const { t } = useTranslation();
  const { language } = root.value;
  const briefing = root.at("briefing");
  return (
    <div className="grid gap-5">
      <TextAt slot={root.at("title")} label={t("builder.title")} lang={language} />
      <TextAt
        slot={root.at("summary")}
        rows={3}
        label={t("builder.summary")}
        hint={t("builder.summaryHint")}
        lang={language}
      />
      <TextAt slot={briefing.at("situation")} rows={5} label={t("scenario.situation")} lang={language} />
      <Row>
        <ChoiceAt
          slot={root.at("goal").at("result")}
          label={t("brief.goal")}
          options={GOALS.map((one) => [one, t(`brief.goals.${one}`)] as const)}
        />
        <div className="xl:col-span-2">
          <TextAt slot={root.at("goal").at("text")} label={t("brief.yes")} lang={language} />
        </div>
      </Row>
      <TextsAt
        slot={briefing.at("objectives")}
        label={t("builder.objectives")}
        hint={t("editing.perLine")}
        lang={language}
      />
      <TextsAt slot={briefing.at("tips")} label={t("scenario.tips")} hint={t("editing.perLine")} lang={language} />
      <Row>
        <ChoiceAt
          slot={root.at("type")}
          label={t("builder.type")}
          options={TYPES.map((one) => [one, t(`types.${one}`)] as const)}
        />
        <ChoiceAt
          slot={root.at("difficulty")}
          label={t("builder.level")}
          hint={t("builder.levelHint")}
          options={LEVELS.map((one) => [one, t(`levels.${one}`)] as const)}
        />
        <NumberAt slot={root.at("duration_minutes")} label={t("builder.minutes")} min={1} max={120} />
        <TextAt slot={root.at("category")} label={t("builder.category")} lang={language} />
      </Row>
    </div>
  );
}
