import { useTranslation } from "react-i18next";
import { ChoiceAt, NumberAt, Row, TextAt, Tick } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import { freshId, slotsOf, type Slot } from "@/shared/editing/slot";
import { number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { tell } from "@/shared/notice";
import type { WholeScenario } from "./queries";
import { Rule, ruled, SOURCES, type Criterion } from "./rule";

/** What is looked at after the call, how much it counts, and how many points pass. */
export function ScorecardPart({ root }: { root: Slot<WholeScenario> }) {
  const { t } = useTranslation();
  const { language: lang, scorecard } = root.value;
  const card = root.at("scorecard");
  const sections = card.at("sections");
  const taken = scorecard.sections.flatMap((one) => [one.id, ...one.criteria.map((inner) => inner.id)]);
  const all = scorecard.sections.flatMap((one) => one.criteria);
  const total = all.reduce((sum, one) => sum + (one.weight || 0), 0);
  const remove = (index: number) => {
    const before = sections.value;
    sections.set(before.toSpliced(index, 1));
    tell({ text: t("editing.removed"), undo: () => sections.set(before) });
  };
  return (
    <div className="grid gap-8" data-field={card.path} tabIndex={-1}>
      {(card.error ?? sections.error) && <p className="text-sm text-bad">{card.error ?? sections.error}</p>}
      <Row>
        <NumberAt
          slot={card.at("pass_mark")}
          label={t("builder.passMark")}
          hint={t("builder.passMarkHint")}
          min={0}
          max={100}
        />
      </Row>
      {slotsOf(sections).map((section, index) => (
        <div key={index} className="grid gap-3">
          <div className="flex items-end gap-3">
            <div className="min-w-0 flex-1">
              <TextAt slot={section.at("title")} label={t("builder.section", { number: index + 1 })} lang={lang} />
            </div>
            <Button weight="plain" className="!min-h-11 !text-bad" onClick={() => remove(index)}>
              {t("editing.remove")}
            </Button>
          </div>
          <Items
            slot={section.at("criteria")}
            lang={lang}
            more={t("builder.moreCriteria")}
            fresh={() => blank(taken)}
            title={(one) => (
              <>
                {one.label || t("builder.blank")}{" "}
                <span className="whitespace-nowrap text-sm text-soft tabular-nums">
                  · {t("builder.share", { share: number(total ? (one.weight / total) * 100 : 0, 0) })}
                  {one.minimum !== null && ` · ${t("builder.blocks")}`}
                </span>
              </>
            )}
          >
            {(one) => <CriterionFields slot={one} root={root} />}
          </Items>
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            sections.set([...sections.value, { id: freshId("section", taken), title: "", criteria: [blank(taken)] }])
          }
        >
          {t("builder.moreSections")}
        </Button>
      </div>
    </div>
  );
}

function CriterionFields({ slot, root }: { slot: Slot<Criterion>; root: Slot<WholeScenario> }) {
  const { t } = useTranslation();
  const { language: lang } = root.value;
  const minimum = slot.at("minimum");
  return (
    <>
      <TextAt slot={slot.at("label")} label={t("builder.label")} hint={t("builder.labelHint")} lang={lang} />
      <Row>
        <NumberAt
          slot={slot.at("weight")}
          label={t("builder.weight")}
          hint={t("builder.weightHint")}
          min={0}
          step={0.5}
        />
        <ChoiceAt
          slot={slot.at("source", ruled)}
          label={t("builder.source")}
          options={SOURCES.map((one) => [one, t(`sources.${one}`)] as const)}
        />
      </Row>
      <Rule slot={slot} persona={root.value.persona} />
      <div>
        <Tick
          label={t("builder.blocker")}
          hint={t("builder.blockerHint")}
          checked={minimum.value !== null}
          onChange={(on) => minimum.set(on ? 1 : null)}
        />
        {minimum.value !== null && (
          <div className="mt-2 max-w-64">
            <NumberAt
              slot={minimum}
              label={t("builder.minimum")}
              hint={t("builder.minimumHint")}
              min={0}
              max={1}
              step={0.1}
            />
          </div>
        )}
      </div>
      <TextAt
        slot={slot.at("better_line")}
        label={t("builder.betterLine")}
        hint={t("builder.betterLineHint")}
        lang={lang}
      />
    </>
  );
}

function blank(taken: readonly string[]): Criterion {
  return ruled({
    ...{ id: freshId("criterion", taken), label: "", weight: 10, source: "phrase" },
    ...{ mind: null, metric: null, phrase: null, judge: null, minimum: null, better_line: "" },
  });
}
