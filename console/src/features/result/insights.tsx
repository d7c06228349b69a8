import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { looks } from "@/shared/ui/button";
import type { Call, Step } from "@/shared/calls";
import type { Analysis } from "./queries";
import { Part } from "./part";
import { Retry } from "./retry";
import { Quote, Sentence } from "./to-turn";
import { sellerTurn } from "./turns";

interface Props {
  call: Call;
  analysis: Analysis;
  turns: readonly Step[];
  own: boolean;
}

/** At most three things to do differently, each with better words and ways to try them. */
export function Insights({ call, analysis, turns, own }: Props) {
  const { t } = useTranslation();
  const found = analysis.insights.filter((one) => one.kind === "improve");
  return (
    <Part title={t("result.parts.improve")}>
      {found.length ? (
        <ol className="grid gap-6">
          {found.map((one, at) => (
            <li key={one.text} className="grid grid-cols-[1.25rem_1fr] gap-x-2.5 print:break-inside-avoid">
              <span aria-hidden className="tabular-nums text-soft">
                {at + 1}
              </span>
              <div>
                <Sentence text={one.text} lang={call.language} />
                {one.quote && (
                  <p className="mt-1 text-[0.9375rem]">
                    <Quote turnId={one.turn_id} text={one.quote} lang={call.language} />
                  </p>
                )}
                {one.better_line && (
                  <p className="mt-2 border-l-2 border-good pl-3">
                    <span className="text-soft">{t("insight.instead")}</span>
                    <q lang={call.language}>{one.better_line}</q>
                  </p>
                )}
                <div className="mt-3 flex flex-wrap gap-2 empty:hidden print:hidden">
                  {one.drill_id && (
                    <Link to="/scenarios/$scenarioId" params={{ scenarioId: one.drill_id }} className={looks()}>
                      {t("insight.drill")}
                    </Link>
                  )}
                  {own && <Retry callId={call.id} turnId={sellerTurn(turns, one.turn_id ?? "")} />}
                </div>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-soft">{t("insight.none")}</p>
      )}
    </Part>
  );
}
