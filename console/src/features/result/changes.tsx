import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { clock, signed } from "@/shared/format";
import { TRACKS, type Change, type Point } from "./levels";
import { ToTurn } from "./to-turn";

/** What a turn changed, each with its cause. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-0.5">
      {changes.map((change) => (
        <li key={change.reason}>
          {t(`reasons.${change.reason}`)}{" "}
          {change.deltas.map(({ what, delta }) => (
            <span key={what} className="mr-2 whitespace-nowrap tabular-nums text-soft">
              {t(`tracks.${what}`)} <span className={delta > 0 ? "text-good" : "text-bad"}>{signed(delta)}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The same as the chart, in numbers and words. */
export function ChangesTable({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  return (
    <details className="group mt-4">
      <summary className="flex min-h-10 items-center gap-2.5 text-[0.9375rem] text-soft hover:text-text [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 group-open:rotate-90 print:hidden" />
        {t("timeline.all")}
      </summary>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("timeline.all")}>
        <table className="mt-1 w-full min-w-md text-left text-sm">
          <thead className="text-soft">
            <tr className="border-b border-line">
              <th className="py-1.5 pr-3 font-normal">{t("timeline.turn")}</th>
              {TRACKS.map((track) => (
                <th key={track} className="px-2 py-1.5 text-right font-normal">
                  {t(`tracks.${track}`)}
                </th>
              ))}
              <th className="py-1.5 pl-3 font-normal">{t("timeline.causes")}</th>
            </tr>
          </thead>
          <tbody>
            {points
              .filter((point) => point.changes.length)
              .map((point) => (
                <tr key={point.turnId} className="border-b border-line align-top">
                  <th className="whitespace-nowrap py-1.5 pr-3 font-normal tabular-nums">
                    <ToTurn turnId={point.turnId}>
                      {point.number} · {clock(point.atMs ?? 0)}
                    </ToTurn>
                  </th>
                  {TRACKS.map((track) => (
                    <td key={track} className="px-2 py-1.5 text-right tabular-nums">
                      {point.levels[track]}
                    </td>
                  ))}
                  <td className="py-1.5 pl-3">
                    <Changes changes={point.changes} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
