import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { decidedQuery, SENSES, useDecide } from "@/shared/decided";
import { meQuery } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";

/** What is kept of calls, and what of them leaves the server. */
export function Privacy() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: decided } = useSuspenseQuery(decidedQuery);
  const decide = useDecide();
  const admin = me?.user.role === "admin";
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
        <section>
          <h2 className="mb-2">{t("privacy.sound")}</h2>
          <label className="flex gap-3">
            <input
              type="checkbox"
              className="mt-1 size-4 shrink-0 accent-accent"
              checked={decided.store_audio && decided.server_stores_audio}
              disabled={!admin || !decided.server_stores_audio || decide.isPending}
              onChange={(event) => decide.mutate({ store_audio: event.target.checked })}
            />
            <span>
              {t("privacy.keepSound")}
              <span className="block text-[0.9375rem] text-soft">
                {decided.server_stores_audio ? t("privacy.keepSoundHint") : t("privacy.serverKeepsNone")}
              </span>
            </span>
          </label>
          <Trouble error={decide.error} />
        </section>
        <section>
          <h2 className="mb-2">{t("privacy.leaves")}</h2>
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
          <p className="mt-3 text-[0.9375rem] text-soft">
            {t("privacy.named")}{" "}
            <Link to="/settings/providers" className="text-accent underline underline-offset-4">
              {t("providers.title")}
            </Link>
          </p>
        </section>
      </div>
    </Page>
  );
}
