import { useTranslation } from "react-i18next";
import { ChoiceAt, FlagAt, ManyAt, MaybeAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import { freshId, type Slot } from "@/shared/editing/slot";
import { factsOf, kinds, triggers, type Objection, type Option, type WholePersona } from "./words";

interface Props {
  slot: Slot<WholePersona>;
  /** What the proofs on the product sheet prove; left out where there is no product. */
  tags?: readonly string[];
}

/** What stands between the customer and a yes, and the ways out of it. */
export function Objections({ slot, tags }: Props) {
  const { t } = useTranslation();
  const { language, objections } = slot.value;
  const facts = factsOf(slot.value);
  return (
    <Items
      slot={slot.at("objections")}
      lang={language}
      more={t("personas.objection.more")}
      fresh={() => blank(objections)}
      title={(one) => (
        <>
          {one.lines[0] ?? <span className="text-soft">{t("personas.objection.blank")}</span>}{" "}
          <span className="text-sm text-soft">
            · {t(`objectionKinds.${one.kind}`)}
            {one.deal_breaker && ` · ${t("personas.objection.breaker")}`}
            {!one.real && ` · ${t("personas.objection.smokescreen")}`}
          </span>
        </>
      )}
    >
      {(one) => <ObjectionFields slot={one} lang={language} facts={facts} tags={tags} />}
    </Items>
  );
}

interface FieldsProps {
  slot: Slot<Objection>;
  lang: string;
  facts: readonly Option[];
  tags: readonly string[] | undefined;
}

function ObjectionFields({ slot, lang, facts, tags }: FieldsProps) {
  const { t } = useTranslation();
  const { trigger, real, hides } = slot.value;
  const turned = (value: Objection["trigger"]) => ({
    when: value.when,
    turn: value.when === "turn" ? (value.turn ?? 2) : null,
    fact: value.when === "fact" ? (value.fact ?? facts[0]?.[0] ?? null) : null,
  });
  return (
    <>
      <TextsAt slot={slot.at("lines")} label={t("personas.objection.lines")} hint={t("editing.perLine")} lang={lang} />
      <Row>
        <ChoiceAt slot={slot.at("kind")} label={t("personas.objection.kind")} options={kinds(t)} />
        <ChoiceAt
          slot={slot.at("trigger").at("when", turned)}
          label={t("personas.objection.when")}
          options={triggers(t)}
        />
        {trigger.when === "turn" && (
          <NumberAt slot={slot.at("trigger").at("turn")} label={t("personas.objection.turn")} min={1} />
        )}
        {trigger.when === "fact" && (
          <MaybeAt
            slot={slot.at("trigger").at("fact")}
            label={t("personas.objection.afterFact")}
            none={t("editing.pick")}
            options={facts}
          />
        )}
      </Row>
      <Exits slot={slot} lang={lang} facts={facts} tags={tags} />
      <div>
        <FlagAt slot={slot.at("deal_breaker")} label={t("personas.objection.isBreaker")} />
        <FlagAt
          slot={slot.at("real").as(
            (value) => !value,
            (value) => !value,
          )}
          label={t("personas.objection.isSmokescreen")}
        />
      </div>
      {(!real || hides !== null) && (
        <MaybeAt
          slot={slot.at("hides")}
          label={t("personas.objection.hides")}
          none={t("editing.pick")}
          options={facts}
        />
      )}
      <details data-field={`${slot.path}.more`}>
        <summary className="text-[0.9375rem] text-accent">{t("personas.objection.further")}</summary>
        <div className="mt-3 grid gap-4">
          <TextsAt
            slot={slot.at("resolved_lines")}
            label={t("personas.objection.resolved")}
            hint={t("editing.perLine")}
            lang={lang}
          />
          <TextsAt
            slot={slot.at("unresolved_lines")}
            label={t("personas.objection.unresolved")}
            hint={t("editing.perLine")}
            lang={lang}
          />
          <TextsAt
            slot={slot.at("keywords")}
            between=","
            label={t("personas.objection.keywords")}
            hint={t("editing.commas")}
            lang={lang}
          />
          <TextAt
            slot={slot.at("example_reply")}
            label={t("personas.objection.example")}
            hint={t("personas.fact.askHint")}
            lang={lang}
          />
          <Row>
            <NumberAt
              slot={slot.at("resurfaces_after")}
              label={t("personas.objection.resurfaces")}
              hint={t("personas.objection.resurfacesHint")}
              min={1}
            />
          </Row>
        </div>
      </details>
    </>
  );
}

/** What settles it: everything that is chosen has to happen. */
function Exits({ slot, lang, facts, tags }: FieldsProps) {
  const { t } = useTranslation();
  const exit = slot.at("resolve_when");
  const needsLines = exit.value.clarified || slot.value.clarified_lines.length > 0;
  return (
    <div
      role="group"
      aria-label={t("personas.objection.exit")}
      data-field={exit.path}
      tabIndex={-1}
      className="grid gap-3 border-l-2 border-line pl-4"
    >
      <div>
        <p className="text-sm font-medium">{t("personas.objection.exit")}</p>
        <p className={`text-sm ${exit.error ? "text-bad" : "text-soft"}`}>
          {exit.error ?? t("personas.objection.exitHint")}
        </p>
      </div>
      <div>
        <FlagAt slot={exit.at("acknowledged")} label={t("personas.objection.acknowledged")} />
        <FlagAt slot={exit.at("clarified")} label={t("personas.objection.clarified")} />
      </div>
      {needsLines && (
        <TextsAt
          slot={slot.at("clarified_lines")}
          label={t("personas.objection.clarifiedLines")}
          hint={t("editing.perLine")}
          lang={lang}
        />
      )}
      {tags ? (
        <ManyAt
          slot={exit.at("evidence")}
          label={t("personas.objection.evidence")}
          options={[...new Set([...tags, ...exit.value.evidence])].map((tag) => [tag, tag] as const)}
          none={t("personas.objection.noTags")}
        />
      ) : (
        <TextsAt
          slot={exit.at("evidence")}
          between=","
          label={t("personas.objection.evidence")}
          hint={t("editing.commas")}
        />
      )}
      <ManyAt slot={exit.at("facts")} label={t("personas.objection.exitFacts")} options={facts} lang={lang} />
    </div>
  );
}

function blank(objections: readonly Objection[]): Objection {
  const id = freshId(
    "objection",
    objections.map((one) => one.id),
  );
  return {
    ...{ id, kind: "price", lines: [], trigger: { when: "pitch", turn: null, fact: null } },
    ...{ resolve_when: { acknowledged: true, clarified: false, evidence: [], facts: [] }, keywords: [] },
    ...{ real: true, hides: null, clarified_lines: [], resolved_lines: [], unresolved_lines: [] },
    ...{ resurfaces_after: null, deal_breaker: false, example_reply: "" },
  };
}
