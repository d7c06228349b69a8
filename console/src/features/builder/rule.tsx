import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { ChoiceAt, FlagAt, ManyAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import type { Slot, Whole } from "@/shared/editing/slot";
import { factsOf, moves, objectionsOf, type WholePersona } from "@/shared/persona/words";

export type Criterion = Whole<Schemas["Criterion"]>;

export const SOURCES: Schemas["Source"][] = ["mind", "metric", "phrase", "judge"];
const CHECKS: Schemas["MindCheck"][] = ["facts", "objections", "outcome", "moves", "avoided", "trust"];
const RESULTS: Schemas["Result"][] = [
  "commitment",
  "next_step",
  "disqualified",
  "brush_off",
  "hang_up",
  "seller_ended",
];
const RULES = {
  mind: { check: "facts", facts: [], objections: [], results: [], moves: [], at_least: 1 },
  metric: { metric: "talk_ratio", low: null, high: null },
  phrase: { any_of: [], role: "seller", first_turns: null, last_turns: null, forbidden: false, asked: false },
  judge: { question: "", levels: 2, role: "seller" },
} as const;

/** The same criterion with exactly the rule that its source names. */
export function ruled(criterion: Criterion): Criterion {
  const none = { mind: null, metric: null, phrase: null, judge: null };
  const { source } = criterion;
  return { ...criterion, ...none, [source]: criterion[source] ?? structuredClone(RULES[source]) };
}

interface Props {
  slot: Slot<Criterion>;
  persona: WholePersona;
}

/** How the points of a criterion are found. */
export function Rule({ slot, persona }: Props) {
  const { mind, metric, phrase, judge } = slot.value;
  const lang = persona.language;
  return (
    <div
      className="grid gap-4 border-l-2 border-line pl-4"
      data-field={`${slot.path}.${slot.value.source}`}
      tabIndex={-1}
    >
      {mind && <MindFields slot={slot.at("mind") as Slot<typeof mind>} persona={persona} />}
      {metric && <MetricFields slot={slot.at("metric") as Slot<typeof metric>} />}
      {phrase && <PhraseFields slot={slot.at("phrase") as Slot<typeof phrase>} lang={lang} />}
      {judge && <JudgeFields slot={slot.at("judge") as Slot<typeof judge>} lang={lang} />}
    </div>
  );
}

function MindFields({ slot, persona }: { slot: Slot<NonNullable<Criterion["mind"]>>; persona: WholePersona }) {
  const { t } = useTranslation();
  const { check } = slot.value;
  const lang = persona.language;
  return (
    <>
      <Row>
        <ChoiceAt
          slot={slot.at("check")}
          label={t("builder.check")}
          options={CHECKS.map((one) => [one, t(`builder.checks.${one}`)] as const)}
        />
        {(check === "moves" || check === "avoided" || check === "trust") && (
          <NumberAt slot={slot.at("at_least")} label={t(`builder.atLeast.${check}`)} min={0} max={100} />
        )}
      </Row>
      {check === "facts" && (
        <ManyAt slot={slot.at("facts")} label={t("builder.whichFacts")} options={factsOf(persona)} lang={lang} />
      )}
      {check === "objections" && (
        <ManyAt
          slot={slot.at("objections")}
          label={t("builder.whichObjections")}
          options={objectionsOf(persona)}
          lang={lang}
        />
      )}
      {check === "outcome" && (
        <ManyAt
          slot={slot.at("results")}
          label={t("builder.whichResults")}
          options={RESULTS.map((one) => [one as string, t(`outcomes.${one}`)] as const)}
        />
      )}
      {(check === "moves" || check === "avoided") && (
        <ManyAt slot={slot.at("moves")} label={t("builder.whichMoves")} options={moves(t)} />
      )}
    </>
  );
}

function MetricFields({ slot }: { slot: Slot<NonNullable<Criterion["metric"]>> }) {
  const { t, i18n } = useTranslation();
  const { data: known = [] } = useQuery({
    queryKey: ["metrics"],
    staleTime: Infinity,
    queryFn: async () => (await answer(client.GET("/api/v1/metrics"))).items,
  });
  const labelled = known.map((one) => [one.id, i18n.language === "es" ? one.label_es : one.label_en] as const);
  return (
    <Row>
      <ChoiceAt slot={slot.at("metric")} label={t("builder.metric")} options={labelled} />
      <NumberAt slot={slot.at("low")} label={t("builder.low")} step={0.01} />
      <NumberAt slot={slot.at("high")} label={t("builder.high")} hint={t("builder.highHint")} step={0.01} />
    </Row>
  );
}

function PhraseFields({ slot, lang }: { slot: Slot<NonNullable<Criterion["phrase"]>>; lang: string }) {
  const { t } = useTranslation();
  return (
    <>
      <TextsAt slot={slot.at("any_of")} label={t("builder.phrases")} hint={t("builder.phrasesHint")} lang={lang} />
      <div>
        <FlagAt slot={slot.at("forbidden")} label={t("builder.forbidden")} />
        <FlagAt slot={slot.at("asked")} label={t("builder.asked")} />
      </div>
      <Row>
        <NumberAt slot={slot.at("first_turns")} label={t("builder.firstTurns")} hint={t("builder.turnsHint")} min={1} />
        <NumberAt slot={slot.at("last_turns")} label={t("builder.lastTurns")} hint={t("builder.turnsHint")} min={1} />
      </Row>
    </>
  );
}

function JudgeFields({ slot, lang }: { slot: Slot<NonNullable<Criterion["judge"]>>; lang: string }) {
  const { t } = useTranslation();
  const partly = slot.at("levels").as<boolean>(
    (levels) => levels === 3,
    (three) => (three ? 3 : 2),
  );
  return (
    <>
      <TextAt
        slot={slot.at("question")}
        rows={2}
        label={t("builder.question")}
        hint={t("builder.questionHint")}
        lang={lang}
      />
      <FlagAt slot={partly} label={t("builder.partly")} />
    </>
  );
}
