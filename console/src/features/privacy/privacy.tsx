import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { decidedQuery, SENSES, useDecide } from "@/shared/decided";
import { meQuery } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import { Keeping } from "./keeping";
import { Log } from "./log";
import { Rule } from "./rule";

/** What is kept of calls, and what of them leaves the server. */
export function Privacy() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: decided } = useSuspenseQuery(decidedQuery);
  const decide = useDecide();
  const admin = me?.user.role === "admin";
  const fixed = !admin || decide.isPending;
  return (
    <Page
      title={t("privacy.title")}
      above={
        <Link to="/settings" className="inline-flex items-center gap-1.5 hover:text-text">
          <ArrowLeft aria-hidden className="size-4" /> {t("settings.title")}
        </Link>
      }
    >
      <div className="grid max-w-2xl gap-8">
        <Trouble error={decide.error} />
        <section>
          <h2 className="mb-2">{t("privacy.sound")}</h2>
          <Rule
            label={t("privacy.keepSound")}
            hint={
              !decided.server_stores_audio
                ? t("privacy.serverKeepsNone")
                : t(decided.redact ? "privacy.soundNotRedacted" : "privacy.keepSoundHint")
            }
            on={decided.store_audio && decided.server_stores_audio && !decided.redact}
            fixed={fixed || !decided.server_stores_audio || decided.redact}
            onChange={(store_audio) => decide.mutate({ store_audio })}
          />
        </section>
        <section className="grid gap-4">
          <h2 className="-mb-2">{t("privacy.rules")}</h2>
          <Rule
            label={t("privacy.redact")}
            hint={t("privacy.redactHint")}
            on={decided.redact}
            fixed={fixed}
            onChange={(redact) => decide.mutate({ redact })}
          />
          <Rule
            label={t("privacy.announce")}
            hint={t("privacy.announceHint")}
            on={decided.announce}
            fixed={fixed}
            onChange={(announce) => decide.mutate({ announce })}
          />
        </section>
        <Keeping key={decided.version} decided={decided} fixed={fixed} decide={decide} />
        <section className="grid gap-4">
          <h2 className="-mb-2">{t("privacy.leaves")}</h2>
          <Rule
            label={t("privacy.stay")}
            hint={t("privacy.stayHint")}
            on={!decided.speech_may_leave}
            fixed={fixed}
            onChange={(stays) => decide.mutate({ speech_may_leave: !stays })}
          />
          <Rule
            label={t("privacy.browser")}
            hint={t("privacy.browserHint")}
            on={decided.browser_speech}
            fixed={fixed || !decided.speech_may_leave}
            onChange={(browser_speech) => decide.mutate({ browser_speech })}
          />
          <ul className="grid gap-2">
            {SENSES.map((sense) => {
              const away = (decided.in_use[sense] ?? []).filter((one) => !one.here);
              return (
                <li key={sense}>
                  {away.length
                    ? t(`privacy.goes.${sense}`, { names: away.map((one) => one.title).join(", ") })
                    : t(`privacy.stays.${sense}`)}
                </li>
              );
            })}
          </ul>
          <p className="text-[0.9375rem] text-soft">
            {t("privacy.named")}{" "}
            <Link to="/settings/providers" className="text-accent underline underline-offset-4">
              {t("providers.title")}
            </Link>
          </p>
        </section>
        {admin && <Log />}
      </div>
    </Page>
  );
}
