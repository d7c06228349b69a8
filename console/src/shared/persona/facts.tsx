import { useTranslation } from "react-i18next";
import { ChoiceAt, FlagAt, ManyAt, MaybeAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import { freshId, type Slot } from "@/shared/editing/slot";
import { layers, moves, topics, type Fact } from "./words";

interface Props {
  slot: Slot<Fact[]>;
  lang: string;
  /** What the ids of new ones begin with. */
  word?: string;
  /** Nothing of it has to be earned. */
  readily?: boolean;
}

/** What is true about the customer, and what it takes to hear it. */
export function Facts({ slot, lang, word = "fact", readily = false }: Props) {
  const { t } = useTranslation();
  return (
    <Items
      slot={slot}
      lang={lang}
      more={t("personas.fact.more")}
      fresh={() => blank(slot.value, word)}
      title={(fact) => (
        <>
          {fact.text || <span className="text-soft">{t("personas.fact.blank")}</span>}{" "}
          <span className="whitespace-nowrap text-sm text-soft">· {t(`layers.${fact.layer}`)}</span>
        </>
      )}
    >
      {(fact) => <FactFields slot={fact} lang={lang} readily={readily} />}
    </Items>
  );
}

function FactFields({ slot, lang, readily }: { slot: Slot<Fact>; lang: string; readily: boolean }) {
  const { t } = useTranslation();
  const earned = slot.value.layer === "earned";
  return (
    <>
      <TextAt
        slot={slot.at("text")}
        rows={2}
        label={t("personas.fact.text")}
        hint={t("personas.fact.textHint")}
        lang={lang}
      />
      <TextsAt slot={slot.at("lines")} label={t("personas.fact.lines")} hint={t("editing.perLine")} lang={lang} />
      <Row>
        <ChoiceAt
          slot={slot.at("layer", openly)}
          label={t("personas.fact.layer")}
          options={layers(t).filter(([one]) => !readily || one !== "earned")}
        />
        {earned && <NumberAt slot={slot.at("trust")} label={t("personas.fact.trust")} min={0} max={100} />}
        {earned && (
          <MaybeAt
            slot={slot.at("after")}
            label={t("personas.fact.after")}
            none={t("personas.fact.anyMove")}
            options={moves(t)}
          />
        )}
      </Row>
      {(earned || slot.value.hint.length > 0) && (
        <TextsAt
          slot={slot.at("hint")}
          label={t("personas.fact.hint")}
          hint={t("personas.fact.hintHint")}
          lang={lang}
        />
      )}
      <ManyAt slot={slot.at("topics")} label={t("personas.fact.topics")} options={topics(t)} />
      <TextsAt
        slot={slot.at("keywords")}
        between=","
        label={t("personas.fact.keywords")}
        hint={t("personas.fact.keywordsHint")}
        lang={lang}
      />
      <FlagAt slot={slot.at("need")} label={t("personas.fact.need")} />
      <TextAt
        slot={slot.at("example_ask")}
        label={t("personas.fact.ask")}
        hint={t("personas.fact.askHint")}
        lang={lang}
      />
    </>
  );
}

/** Only what has to be earned asks for something. */
function openly(fact: Fact): Fact {
  return fact.layer === "earned" ? { ...fact, trust: fact.trust || 50 } : { ...fact, trust: 0, after: null };
}

function blank(facts: readonly Fact[], word: string): Fact {
  const id = freshId(
    word,
    facts.map((one) => one.id),
  );
  return {
    ...{ id, layer: "asked", text: "", lines: [], topics: [], keywords: [] },
    ...{ trust: 0, after: null, need: false, hint: [], example_ask: "" },
  };
}
