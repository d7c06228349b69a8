import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { signed } from "@/shared/format";
import { TRACKS } from "./levels";

/** What one line would have done. */
export function Instead({ instead, lang }: { instead: Schemas["InsteadView"]; lang: string }) {
  const { t } = useTranslation();
  const { rank, line, change, reply, facts_told: facts, objections, ended } = instead;
  const moved = TRACKS.filter((track) => change[track]);
  const settles = objections.some((one) => one.after === "resolved");
  const raises = objections.some((one) => one.after === "raised" || one.after === "resurfaced");
  const did = [
    facts.length ? t("whatIf.facts", { count: facts.length }) : "",
    settles ? t("whatIf.settles") : "",
    raises ? t("whatIf.raises") : "",
  ].filter(Boolean);
  return (
    <li className="text-[0.9375rem]">
      <p className="text-sm text-soft">{rank ? t("whatIf.rank", { rank }) : t("whatIf.said")}</p>
      <p lang={lang} className="font-medium">
        {line}
      </p>
      <p className="tabular-nums">
        {moved.map((track) => (
          <span key={track} className="mr-3 whitespace-nowrap">
            {t(`tracks.${track}`)}{" "}
            <span className={(change[track] ?? 0) > 0 ? "text-good" : "text-bad"}>{signed(change[track] ?? 0)}</span>
          </span>
        ))}
        {did.join(", ") || (moved.length ? "" : t("whatIf.same"))}
      </p>
      <p lang={lang} className="text-soft">
        {t("whatIf.reply", { reply })}
      </p>
      {ended && <p className="text-bad">{t(`endings.${ended as Schemas["EndReason"]}`, { defaultValue: ended })}</p>}
    </li>
  );
}
