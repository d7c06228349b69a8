import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ownLanguageFirst, scenariosQuery } from "@/shared/library";
import { dashboardQuery } from "@/shared/progress";
import { leads, meQuery } from "@/shared/session";
import { looks } from "@/shared/ui/button";
import { Page } from "@/shared/ui/page";
import { Drill } from "./drill";
import { Due } from "./due";
import { Meeting } from "./meeting";
import { Ranking } from "./ranking";
import { Scores } from "./scores";
import { Skills } from "./skills";

/** Where one stands and what comes next. */
export function Home() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: dashboard } = useSuspenseQuery(dashboardQuery);
  if (!me) return null;
  const fresh = dashboard.attempts.length === 0;
  return (
    <Page title={t("home.title", { name: me.user.name.split(" ")[0] })}>
      <div className="grid gap-x-12 gap-y-10 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          {fresh && <Begin />}
          <Due userId={me.user.id} quiet={fresh} />
          {!fresh && (
            <>
              <Drill />
              <Scores attempts={dashboard.attempts} />
              <Skills attempts={dashboard.attempts} />
            </>
          )}
          {leads(me) && <Ranking />}
        </div>
        <aside>
          <Meeting />
        </aside>
      </div>
    </Page>
  );
}

/** For those who have not called anybody yet. */
function Begin() {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(scenariosQuery);
  const [easiest] = [...all].sort(ownLanguageFirst);
  return (
    <section className="rounded-xl border border-line bg-surface p-5">
      <h2>{t("home.first")}</h2>
      <p className="mt-1 max-w-prose text-soft">{t("home.begin")}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {easiest && (
          <Link
            to="/scenarios/$scenarioId"
            params={{ scenarioId: easiest.id }}
            lang={easiest.language}
            className={looks("main")}
          >
            {easiest.title}
          </Link>
        )}
        <Link to="/scenarios" className={looks()}>
          {t("home.catalogue")}
        </Link>
      </div>
    </section>
  );
}
