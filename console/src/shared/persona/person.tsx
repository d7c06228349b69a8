import { useTranslation } from "react-i18next";
import { FlagAt, ManyAt, MaybeAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import { freshId, type Slot } from "@/shared/editing/slot";
import { Group } from "@/shared/ui/group";
import { Manner } from "./manner";
import { factsOf, objectionsOf, type WholePersona } from "./words";

const LEVELS = ["trust", "patience", "interest", "clarity", "urgency"] as const;
const MOMENTS = [
  ...(["opening", "commit", "decline", "goodbye", "hang_up", "disqualified", "small_talk", "unknown"] as const),
  ...(["stall", "when", "haggle", "counter", "again", "time"] as const),
];
const MEASURES = [
  ["patience_decay", 1, 0, 20],
  ["fact_threshold", 1, -50, 50],
  ["gain", 0.1, 0.5, 1.5],
  ["verbosity", 0.1, 0, 1],
  ["interruption_rate", 0.1, 0, 1],
  ["will_buy", 0.1, 0, 1],
] as const;

/** Who the customer is, how hard, and what it says at the moments that every call has. */
export function Person({ slot }: { slot: Slot<WholePersona> }) {
  const { t } = useTranslation();
  const { language } = slot.value;
  return (
    <div className="grid gap-6">
      <Row>
        <TextAt slot={slot.at("name")} label={t("personas.name")} lang={language} />
        <TextAt slot={slot.at("role")} label={t("personas.role")} lang={language} />
        <TextAt
          slot={slot.at("company")}
          label={t("personas.company")}
          hint={t("personas.companyHint")}
          lang={language}
        />
      </Row>
      <TextAt
        slot={slot.at("about")}
        rows={4}
        label={t("personas.about")}
        hint={t("personas.aboutHint")}
        lang={language}
      />
      <Group title={t("personas.manner")}>
        <Manner slot={slot} />
      </Group>
      <Group title={t("personas.difficulty")} lead={t("personas.difficultyLead")}>
        <Row>
          {MEASURES.map(([name, step, min, max]) => (
            <NumberAt
              key={name}
              slot={slot.at("difficulty").at(name)}
              label={t(`personas.measures.${name}`)}
              hint={t(`personas.measureHints.${name}`)}
              step={step}
              min={min}
              max={max}
            />
          ))}
          <NumberAt
            slot={slot.at("time_budget_minutes")}
            label={t("personas.minutes")}
            hint={t("personas.minutesHint")}
            min={1}
          />
        </Row>
      </Group>
      <Group title={t("personas.start")}>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
          {LEVELS.map((name) => (
            <NumberAt key={name} slot={slot.at("start").at(name)} label={t(`tracks.${name}`)} min={0} max={100} />
          ))}
        </div>
      </Group>
      <Group title={t("personas.questions")} lead={t("personas.questionsLead")}>
        <Items
          slot={slot.at("questions")}
          lang={language}
          more={t("personas.moreQuestions")}
          fresh={() => ({
            id: freshId(
              "question",
              slot.value.questions.map((one) => one.id),
            ),
            lines: [],
            answered_by: [],
          })}
          title={(one) => one.lines[0] ?? t("personas.blankQuestion")}
        >
          {(one) => (
            <>
              <TextsAt
                slot={one.at("lines")}
                label={t("personas.questionLines")}
                hint={t("editing.perLine")}
                lang={language}
              />
              <TextsAt
                slot={one.at("answered_by")}
                between=","
                label={t("personas.answeredBy")}
                hint={t("personas.answeredByHint")}
                lang={language}
              />
            </>
          )}
        </Items>
      </Group>
      <details data-field={slot.at("lines").path}>
        <summary className="font-semibold">{t("personas.lines")}</summary>
        {slot.at("lines").error && <p className="mt-1 text-sm text-bad">{slot.at("lines").error}</p>}
        <div className="mt-3 grid gap-4">
          {MOMENTS.map((name) => (
            <TextsAt
              key={name}
              slot={slot.at("lines").at(name)}
              label={t(`personas.moments.${name}`)}
              lang={language}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

/** What has to come together before the customer says yes. */
export function Yes({ slot }: { slot: Slot<WholePersona> }) {
  const { t } = useTranslation();
  const commitment = slot.at("commitment");
  const { language, winnable } = slot.value;
  return (
    <div className="grid gap-6">
      <Row>
        <NumberAt slot={commitment.at("trust")} label={t("personas.yes.trust")} min={0} max={100} />
        <NumberAt slot={commitment.at("interest")} label={t("personas.yes.interest")} min={0} max={100} />
        <NumberAt slot={commitment.at("needs")} label={t("personas.yes.needs")} min={0} />
      </Row>
      <ManyAt
        slot={commitment.at("objections")}
        label={t("personas.yes.objections")}
        hint={t("personas.yes.objectionsHint")}
        options={objectionsOf(slot.value)}
        lang={language}
      />
      <FlagAt
        slot={slot.at("winnable", (persona) => (persona.winnable ? { ...persona, no_fit: null } : persona))}
        label={t("personas.yes.winnable")}
        hint={t("personas.yes.winnableHint")}
      />
      {!winnable && (
        <MaybeAt
          slot={slot.at("no_fit")}
          label={t("personas.yes.noFit")}
          none={t("editing.pick")}
          options={factsOf(slot.value)}
        />
      )}
      <Row>
        <NumberAt
          slot={slot.at("haggling").at("rounds")}
          label={t("personas.yes.haggling")}
          hint={t("personas.yes.hagglingHint")}
          min={0}
          max={6}
        />
      </Row>
    </div>
  );
}
