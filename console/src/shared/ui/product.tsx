import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { money } from "@/shared/format";

/** What is sold, as the seller knows it. */
export function ProductSheet({ product }: { product: Schemas["PublicProduct"] | Schemas["ProductSheet"] }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <p>
        <b className="font-semibold">{product.product}</b> · {product.company}. {product.summary}
      </p>
      <Listed title={t("product.features")} items={(product.features ?? []).map((one) => one.text)} />
      <Listed
        title={t("product.prices")}
        items={(product.prices ?? []).map(
          (one) => `${one.item}: ${money(one.amount, one.currency)}${one.per ? ` · ${one.per}` : ""}`,
        )}
      />
      <Listed title={t("product.proofs")} items={(product.proofs ?? []).map((one) => one.text)} />
      <Listed title={t("product.limits")} items={(product.limits ?? []).map((one) => one.text)} />
    </div>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (!items.length) return null;
  return (
    <div>
      <h3 className="mb-1 text-sm text-soft">{title}</h3>
      <ul className="list-disc space-y-1 pl-5 marker:text-soft">
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
