import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Target } from "lucide-react";
import { useTranslation } from "react-i18next";
import { date } from "@/shared/format";
import { looks } from "@/shared/ui/button";
import { Part } from "./part";
import { latelyQuery } from "./queries";

/** The moment that went most wrong lately, as three minutes of practice. */
export function Drill() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(latelyQuery);
  const worst = data.worst;
  return (
    <Part title={t("home.drill")}>
      {worst ? (
        <div className="rounded-xl border border-line bg-surface p-5">
          <p lang={worst.language} className="font-medium">
            {worst.title}
          </p>
          {worst.cause && worst.cause !== worst.title && (
            <p lang={worst.language} className="mt-0.5">
              {worst.cause}
            </p>
          )}
          <p className="mt-0.5 text-[0.9375rem] text-soft">
            {t("home.drillWhere", { title: worst.call_title, day: date(worst.started_at) })}
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Link to="/scenarios/$scenarioId" params={{ scenarioId: worst.drill_id }} className={looks("main")}>
              <Target aria-hidden className="size-4" /> {t("home.drillGo")}
            </Link>
            <Link
              to="/calls/$callId"
              params={{ callId: worst.call_id }}
              search={{ turn: worst.turn_id }}
              className={looks()}
            >
              {t("home.look")}
            </Link>
          </div>
        </div>
      ) : (
        <p className="text-soft">{t("home.noDrill")}</p>
      )}
    </Part>
  );
}
