import { useQueryClient } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { destination } from "@/shared/destination";
import { LANGUAGES, speak, spoken } from "@/shared/i18n";
import { meQuery } from "@/shared/session";

/** The page around a way in: what this is, and one form. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className="mx-auto grid min-h-dvh max-w-5xl content-center gap-x-16 gap-y-8 px-5 py-10 md:grid-cols-[1fr_23rem]">
      <title>{`${title} · Talktrack`}</title>
      <section className="self-center">
        <p className="mb-5 flex items-center gap-2.5 font-semibold">
          <img src="/icon.svg" alt="" className="size-7" />
          Talktrack
        </p>
        <p className="max-w-md text-2xl font-semibold leading-snug tracking-tight md:text-[1.875rem]">
          {t("door.promise")}
        </p>
        <p className="mt-3 max-w-md text-soft">{t("door.about")}</p>
        <p className="mt-6 flex gap-4 text-sm">
          {LANGUAGES.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={spoken() === one}
              className="min-h-8 text-soft underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-text"
              onClick={() => void speak(one)}
            >
              {t(`languages.${one}`)}
            </button>
          ))}
        </p>
      </section>
      <section className="self-center rounded-2xl border border-line bg-surface p-6">
        <h1 className="mb-5 !text-xl">{title}</h1>
        {children}
      </section>
    </main>
  );
}

/** Go where one wished to go before one was asked to sign in. */
export function useEnter(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  const { to } = useSearch({ strict: false });
  return async () => {
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    await queries.fetchQuery(meQuery);
    router.history.push(destination(to));
  };
}
