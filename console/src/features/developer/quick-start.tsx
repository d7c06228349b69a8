import { useSuspenseQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { spoken } from "@/shared/i18n";
import { scenariosQuery } from "@/shared/library";
import { looks } from "@/shared/ui/button";
import { Copy } from "./copy";
import { snippet, TONGUES, type Tongue } from "./snippets";

/** A first call by a program, to paste. */
export function QuickStart() {
  const { t } = useTranslation();
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const [tongue, setTongue] = useState<Tongue>("shell");
  const id = useId();
  const scenario = scenarios.find((one) => one.language === spoken()) ?? scenarios[0];
  if (!scenario) return null;
  const text = snippet(tongue, window.location.origin, scenario.id);
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id}>{t("developer.start")}</h2>
      <p className="mb-4 mt-1 text-soft">{t("developer.startLead")}</p>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <div role="group" aria-label={t("developer.tongue")} className="flex gap-1.5">
          {TONGUES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === tongue}
              onClick={() => setTongue(one)}
              className={looks("quiet", "aria-pressed:border-accent aria-pressed:bg-accent-soft")}
            >
              {t(`developer.tongues.${one}`)}
            </button>
          ))}
        </div>
        <Copy key={text} text={text} />
      </div>
      <pre tabIndex={0} className="overflow-x-auto rounded-lg bg-sunken p-4 text-[0.8125rem] leading-relaxed">
        <code>{text}</code>
      </pre>
    </section>
  );
}
