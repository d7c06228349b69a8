import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { type Call } from "@/shared/calls";
import { useAnalyze, type Analysis } from "./queries";
import { Part } from "./part";
import { Quote, Sentence } from "./to-turn";

interface Props {
  call: Call;
  analysis: Analysis;
  own: boolean;
}

/** What went well, then the number. */
export function Headline({ call, analysis, own }: Props) {
  const { t } = useTranslation();
  const strengths = analysis.insights.filter((one) => one.kind === "strength");
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-[1fr_19rem]">
      {analysis.score === null && !strengths.length ? null : (
        <Part title={t("result.parts.strengths")}>
          {strengths.length ? (
            <ul className="grid gap-3">
              {strengths.map((one) => (
                <li key={one.text} className="flex gap-2.5">
                  <Check aria-hidden className="mt-1 size-4 shrink-0 text-good" />
                  <span>
                    <Sentence text={one.text} lang={call.language} />
                    {one.quote && (
                      <span className="block text-[0.9375rem]">
                        <Quote turnId={one.turn_id} text={one.quote} lang={call.language} />
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-soft">{t("score.noStrengths")}</p>
          )}
        </Part>
      )}
      {analysis.score === null ? <Unscorable call={call} own={own} /> : <Points analysis={analysis} />}
    </div>
  );
}

function Points({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { score, passed, pass_mark: mark, adjusted } = analysis;
  const points = score ?? 0;
  return (
    <div>
      <p className="flex items-baseline gap-2.5">
        <span className="text-6xl font-semibold leading-none tracking-tight tabular-nums">{number(points)}</span>
        <span className="text-soft">{t("score.of")}</span>
      </p>
      <div
        role="meter"
        aria-label={t("score.meter")}
        aria-valuenow={points}
        aria-valuemin={0}
        aria-valuemax={100}
        className="relative mt-4 h-1.5 rounded-full bg-sunken print:border print:border-line"
      >
        <div
          className={`h-full rounded-full ${passed ? "bg-good" : "bg-caution"}`}
          style={{ width: `${Math.min(points, 100)}%` }}
        />
        <div aria-hidden className="absolute -inset-y-1.5 w-0.5 bg-text" style={{ left: `${mark}%` }} />
      </div>
      <p className="mt-3 flex items-center gap-1.5 font-medium">
        {passed ? (
          <Check aria-hidden className="size-4 text-good" />
        ) : (
          <X aria-hidden className="size-4 text-caution" />
        )}
        {passed ? t("score.passed") : t("score.failed")}
      </p>
      <p className="text-[0.9375rem] text-soft">
        {!passed && points >= mark ? t("score.below", { mark }) : t("score.passMark", { mark })}
      </p>
      {adjusted && adjusted.score !== null && (
        <p className="mt-2 text-[0.9375rem] font-medium">
          {t("score.adjusted", { score: number(adjusted.score) })} ·{" "}
          {adjusted.passed ? t("score.passed") : t("score.failed")}
        </p>
      )}
    </div>
  );
}

function Unscorable({ call, own }: { call: Call; own: boolean }) {
  const { t } = useTranslation();
  const again = useAnalyze(call.id);
  return (
    <div>
      <p className="text-xl font-semibold leading-snug">{t("score.unscorable")}</p>
      <p className="mt-2 text-[0.9375rem] text-soft">{t("score.unscorableWhy")}</p>
      <p className="mt-2 text-[0.9375rem]">{t("score.unscorableDo")}</p>
      {own && (
        <div className="mt-3 grid gap-3 print:hidden">
          <div>
            <Button busy={again.isPending} onClick={() => again.mutate()}>
              {t("score.again")}
            </Button>
          </div>
          <Trouble error={again.error} />
        </div>
      )}
    </div>
  );
}
