import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Keyboard, KeyRound, Server, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { decidedQuery, useDecide } from "@/shared/decided";
import { meQuery } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";

/** What the admin of a new organisation can begin with, and what each way gives. Put away, it does not come back. */
export function Welcome() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const admin = me?.user.role === "admin";
  const { data: decided } = useQuery({ ...decidedQuery, enabled: admin });
  const decide = useDecide();
  if (!admin || !decided || decided.welcomed) return null;
  return (
    <section aria-labelledby="welcome" className="mx-auto w-full max-w-5xl px-4 pt-6 sm:px-8 sm:pt-9">
      <div className="rounded-xl border border-line bg-surface p-5">
        <h2 id="welcome">{t("firstRun.title")}</h2>
        <div className="mt-4 grid gap-6 md:grid-cols-3">
          <Way icon={Keyboard} title={t("firstRun.typing")} text={t("firstRun.typingText")} />
          <Way icon={KeyRound} title={t("firstRun.key")} text={t("firstRun.keyText")}>
            <Link to="/settings/providers" className={looks("quiet")}>
              {t("firstRun.enterKey")}
            </Link>
          </Way>
          <Way icon={Server} title={t("firstRun.local")} text={t("firstRun.localText")}>
            <pre className="rounded-lg bg-sunken px-3 py-2 text-sm whitespace-pre-wrap">
              pip install talktrack[local-models]{"\n"}talktrack models pull
            </pre>
          </Way>
        </div>
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button weight="main" busy={decide.isPending} onClick={() => decide.mutate({ welcomed: true })}>
            {t("firstRun.done")}
          </Button>
          <p className="text-sm text-soft">{t("firstRun.later")}</p>
          <Trouble error={decide.error} />
        </div>
      </div>
    </section>
  );
}

function Way({
  icon: Icon,
  title,
  text,
  children,
}: {
  icon: LucideIcon;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <h3 className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 text-soft" /> {title}
      </h3>
      <p className="mb-3 mt-1 text-[0.9375rem] text-soft">{text}</p>
      {children}
    </div>
  );
}
