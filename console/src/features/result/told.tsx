import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { Trouble } from "@/shared/ui/trouble";
import { type Call } from "@/shared/calls";
import { reportQuery } from "./queries";
import { Part } from "./part";
import { ToTurn } from "./to-turn";

/** What the customer knew and whether it was told, and what became of its objections. */
export function Told({ call }: { call: Call }) {
  const { t } = useTranslation();
  const { data: report, error } = useQuery(reportQuery(call.id));
  if (!report) return <Trouble error={error} />;
  const never = report.facts.filter((one) => one.told === null);
  const told = report.facts.filter((one) => one.told !== null);
  return (
    <>
      <Part title={t("result.parts.facts")}>
        {!report.facts.length && <p className="text-soft">{t("told.noFacts")}</p>}
        {told.length > 0 && !never.length && <p className="mb-2 text-soft">{t("told.all")}</p>}
        <Facts title={t("told.neverTitle")} facts={never} lang={call.language} />
        <Facts title={t("told.toldTitle")} facts={told} lang={call.language} />
      </Part>
      <Part title={t("result.parts.objections")}>
        {report.objections.length ? (
          <ul className="grid gap-1.5">
            {report.objections.map((one) => (
              <li key={one.id} className="flex flex-wrap justify-between gap-x-4">
                <span>{t(`objectionKinds.${one.kind}`)}</span>
                <span className={one.status === "resolved" ? "text-good" : "text-soft"}>
                  {t(`objectionStates.${one.status}`)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-soft">{t("told.noObjections")}</p>
        )}
      </Part>
    </>
  );
}

function Facts({ title, facts, lang }: { title: string; facts: Schemas["FactView"][]; lang: string }) {
  const { t } = useTranslation();
  if (!facts.length) return null;
  return (
    <div className="mb-4 last:mb-0">
      <h3 className="mb-1 text-sm text-soft">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {facts.map((one) => (
          <li key={one.id} className="py-2">
            <span lang={lang}>{one.text}</span>{" "}
            <span className="text-[0.9375rem] text-soft">
              <Where told={one.told} /> {one.told === null && t(`layers.${one.layer}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Where({ told }: { told: string | null }) {
  const { t } = useTranslation();
  if (told === null) return null;
  if (told === "earlier") return t("told.earlier");
  return <ToTurn turnId={told}>{t("told.turn", { turn: told.slice(1) })}</ToTurn>;
}
