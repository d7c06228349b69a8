import { useTranslation } from "react-i18next";
import type { Analysis } from "./queries";
import { Quote } from "./to-turn";

/** What a model said in its readings of one criterion; nothing where none was asked. */
export function Judged({ criterion, lang }: { criterion: Analysis["criteria"][number]; lang: string }) {
  const { t } = useTranslation();
  return (
    <>
      {criterion.disputed && <p className="text-caution">{t("criterion.disputed")}</p>}
      {criterion.passes?.map((pass, at) => (
        <p key={at} className="text-soft">
          {t("criterion.pass", {
            number: at + 1,
            answer: pass.answer ? t(`judgeAnswers.${pass.answer}`) : t("criterion.noAnswer"),
          })}{" "}
          <span lang={lang}>{pass.why}</span>{" "}
          {pass.refused ? (
            <span>{t("criterion.refused", { why: pass.refused })}</span>
          ) : (
            pass.quote && <Quote turnId={pass.turn_id} text={pass.quote} lang={lang} />
          )}
        </p>
      ))}
    </>
  );
}
