import { useTranslation } from "react-i18next";
import { ManyAt, NumberAt, Row, TextAt, TextsAt } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import { freshId, type Slot } from "@/shared/editing/slot";
import { factsOf } from "@/shared/persona/words";
import { Group } from "@/shared/ui/group";
import type { WholeScenario } from "./queries";

/** The sheet that the seller may hold to: what it does, costs, proves and does not do. */
export function Product({ root }: { root: Slot<WholeScenario> }) {
  const { t } = useTranslation();
  const { language: lang, persona, product } = root.value;
  const slot = root.at("product");
  const ids = (all: readonly { id: string }[]) => all.map((one) => one.id);
  const needs = factsOf({ ...persona, facts: persona.facts.filter((one) => one.need) });
  return (
    <div className="grid gap-7">
      <div className="grid gap-4">
        <Row>
          <TextAt slot={slot.at("product")} label={t("brief.product")} lang={lang} />
          <TextAt slot={slot.at("company")} label={t("brief.brand")} lang={lang} />
          <NumberAt slot={slot.at("max_discount_percent")} label={t("builder.discount")} min={0} max={100} />
        </Row>
        <TextAt slot={slot.at("summary")} rows={3} label={t("builder.productSummary")} lang={lang} />
      </div>
      <Group title={t("product.features")}>
        <Items
          slot={slot.at("features")}
          lang={lang}
          more={t("builder.moreFeatures")}
          fresh={() => ({ id: freshId("feature", ids(product.features)), text: "", keywords: [], meets: [] })}
          title={(one) => one.text || t("builder.blank")}
        >
          {(one) => (
            <>
              <TextAt slot={one.at("text")} rows={2} label={t("builder.text")} lang={lang} />
              <Keywords slot={one.at("keywords")} lang={lang} />
              <ManyAt
                slot={one.at("meets")}
                label={t("builder.meets")}
                options={needs}
                lang={lang}
                none={t("builder.noNeeds")}
              />
            </>
          )}
        </Items>
      </Group>
      <Group title={t("product.prices")}>
        <Items
          slot={slot.at("prices")}
          lang={lang}
          more={t("builder.morePrices")}
          fresh={() => ({ item: "", amount: 0, currency: product.prices[0]?.currency ?? "EUR", per: "" })}
          title={(one) => `${one.item || t("builder.blank")} · ${one.amount} ${one.currency}`}
        >
          {(one) => (
            <>
              <TextAt slot={one.at("item")} label={t("builder.priceOf")} lang={lang} />
              <Row>
                <NumberAt slot={one.at("amount")} label={t("builder.amount")} min={0} step={0.01} />
                <TextAt slot={one.at("currency")} label={t("builder.currency")} hint={t("builder.currencyHint")} />
                <TextAt slot={one.at("per")} label={t("builder.per")} hint={t("builder.perHint")} lang={lang} />
              </Row>
            </>
          )}
        </Items>
      </Group>
      <Group title={t("product.proofs")}>
        <Items
          slot={slot.at("proofs")}
          lang={lang}
          more={t("builder.moreProofs")}
          fresh={() => ({ id: freshId("proof", ids(product.proofs)), tags: [], text: "", keywords: [] })}
          title={(one) => one.text || t("builder.blank")}
        >
          {(one) => (
            <>
              <TextAt slot={one.at("text")} rows={2} label={t("builder.text")} lang={lang} />
              <TextsAt slot={one.at("tags")} between="," label={t("builder.tags")} hint={t("builder.tagsHint")} />
              <Keywords slot={one.at("keywords")} lang={lang} />
            </>
          )}
        </Items>
      </Group>
      <Group title={t("product.limits")}>
        <Items
          slot={slot.at("limits")}
          lang={lang}
          more={t("builder.moreLimits")}
          fresh={() => ({ text: "", contradicted_by: [] })}
          title={(one) => one.text || t("builder.blank")}
        >
          {(one) => (
            <>
              <TextAt slot={one.at("text")} rows={2} label={t("builder.text")} lang={lang} />
              <TextsAt
                slot={one.at("contradicted_by")}
                label={t("builder.falseClaims")}
                hint={t("builder.falseClaimsHint")}
                lang={lang}
              />
            </>
          )}
        </Items>
      </Group>
    </div>
  );
}

function Keywords({ slot, lang }: { slot: Slot<string[]>; lang: string }) {
  const { t } = useTranslation();
  return <TextsAt slot={slot} between="," label={t("builder.keywords")} hint={t("builder.keywordsHint")} lang={lang} />;
}
