import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { number } from "@/shared/format";
import { spoken } from "@/shared/i18n";
import { Trouble } from "@/shared/ui/trouble";
import { definitionsQuery, type Analysis, type Definition } from "./queries";
import { Part } from "./part";

type Value = Analysis["metrics"][string];

/** The numbers of the call: what they mean, and where they usually lie. */
export function Metrics({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { data: definitions, error } = useQuery(definitionsQuery);
  if (!definitions) return <Trouble error={error} />;
  const rows = definitions.flatMap((definition) => {
    const found = Object.values(analysis.metrics).find((one) => one.definition === definition.id);
    return found ? { definition, found } : [];
  });
  const known = rows.filter(({ found }) => found.value !== null);
  return (
    <Part title={t("result.parts.metrics")}>
      <table className="w-full text-left">
        <thead className="text-sm text-soft">
          <tr className="border-b border-line">
            <th className="py-1.5 font-normal">{t("metrics.name")}</th>
            <th className="px-3 py-1.5 text-right font-normal">{t("metrics.value")}</th>
            <th className="py-1.5 text-right font-normal">{t("metrics.range")}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ definition, found }) => (
            <Row key={definition.id} definition={definition} found={found} />
          ))}
        </tbody>
      </table>
      {rows.length > known.length && (
        <p className="mt-3 text-[0.9375rem] text-soft">{t("metrics.unknown", { count: rows.length - known.length })}</p>
      )}
    </Part>
  );
}

function Row({ definition, found }: { definition: Definition; found: Value }) {
  const { t } = useTranslation();
  const spanish = spoken() === "es";
  const value = found.value ?? 0;
  const [low = null, high = null] = found.range ?? [];
  const within = (low === null || value >= low) && (high === null || value <= high);
  return (
    <tr className="border-b border-line align-top print:break-inside-avoid">
      <th className="py-2 font-normal">
        {spanish ? definition.label_es : definition.label_en}
        <span className="block text-sm text-soft">
          {spanish ? definition.text_es : definition.text_en}
          {found.estimated && definition.timed && ` (${t("metrics.estimated")})`}
        </span>
      </th>
      <td className="whitespace-nowrap px-3 py-2 text-right tabular-nums">{shown(value, definition, t)}</td>
      <td className="py-2 text-right text-[0.9375rem] tabular-nums">
        {found.range && (
          <>
            {rangeText(found.range, definition, t)}
            <span className={`block text-sm ${within ? "text-good" : "text-caution"}`}>
              {within ? t("metrics.within") : t("metrics.outside")}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

function shown(value: number, { unit }: Definition, t: TFunction): string {
  if (unit === "flag") return value ? t("metrics.yes") : t("metrics.no");
  const digits = unit === "ratio" || unit === "balance" ? 2 : unit === "share" ? 0 : 1;
  return t(`metrics.units.${unit}`, { value: number(unit === "share" ? value * 100 : value, digits) });
}

function rangeText(
  [low = null, high = null]: NonNullable<Value["range"]>,
  definition: Definition,
  t: TFunction,
): string {
  if (low === null) return high === null ? "" : t("metrics.to", { high: shown(high, definition, t) });
  if (high === null) return t("metrics.from", { low: shown(low, definition, t) });
  return t("metrics.between", {
    low: number(definition.unit === "share" ? low * 100 : low),
    high: shown(high, definition, t),
  });
}
