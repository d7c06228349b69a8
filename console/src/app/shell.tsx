import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import {
  AudioLines,
  BookOpen,
  Bot,
  Contact,
  House,
  LogOut,
  Phone,
  Settings,
  Users,
  type LucideIcon,
} from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { meQuery, useLeads } from "@/shared/session";
import { useLeave } from "@/shared/leave";
import { Avatar } from "@/shared/ui/avatar";
import { Notices } from "@/shared/ui/notices";
import { Waiting } from "@/shared/ui/page";

const Welcome = lazy(async () => ({ default: (await import("@/features/welcome/welcome")).Welcome }));

const PLACES: readonly {
  to: "/" | "/scenarios" | "/calls" | "/recordings" | "/team" | "/personas" | "/assistants" | "/settings";
  icon: LucideIcon;
  name: "home" | "practise" | "calls" | "recordings" | "team" | "personas" | "assistants" | "settings";
  /** Only for those who lead a team. */
  leads?: true;
  /** Only where there is room; where there is none, the settings lead there. */
  wide?: true;
}[] = [
  { to: "/", icon: House, name: "home" },
  { to: "/scenarios", icon: BookOpen, name: "practise" },
  { to: "/calls", icon: Phone, name: "calls" },
  { to: "/recordings", icon: AudioLines, name: "recordings", wide: true },
  { to: "/team", icon: Users, name: "team", leads: true },
  { to: "/personas", icon: Contact, name: "personas", leads: true, wide: true },
  { to: "/assistants", icon: Bot, name: "assistants", leads: true, wide: true },
  { to: "/settings", icon: Settings, name: "settings" },
];

const PLACE =
  "flex items-center gap-2.5 rounded-lg px-3 min-h-10 text-[0.9375rem] text-soft hover:bg-sunken hover:text-text " +
  "max-md:flex-1 max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:px-1 max-md:py-1.5 max-md:text-xs";

/** What stands around every page inside: where one can go, and who one is. */
export function Shell() {
  const { t } = useTranslation();
  const leads = useLeads();
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13.5rem_1fr]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-2"
      >
        {t("shell.skip")}
      </a>
      <aside className="border-line bg-surface max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:border-r md:p-3 print:hidden">
        <div className="mb-5 mt-1.5 flex items-center gap-2.5 px-3 font-semibold max-md:hidden">
          <img src="/icon.svg" alt="" className="size-6" />
          Talktrack
        </div>
        <nav aria-label={t("shell.places")} className="flex max-md:h-13 md:grid md:gap-0.5">
          {PLACES.filter((one) => leads || !one.leads).map(({ to, icon: Icon, name, wide }) => (
            <Link
              key={to}
              to={to}
              className={wide ? `${PLACE} max-md:!hidden` : PLACE}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              activeProps={{ className: "bg-accent-soft !text-text font-medium" }}
            >
              <Icon aria-hidden className="size-[1.125rem] shrink-0" />
              {t(`shell.${name}`)}
            </Link>
          ))}
        </nav>
        <Whoever />
      </aside>
      <main id="main" className="min-w-0 max-md:pb-20">
        <Suspense fallback={<Waiting />}>
          {useLocation().pathname === "/" && <Welcome />}
          <Outlet />
        </Suspense>
      </main>
      <Notices />
    </div>
  );
}

function Whoever() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const leave = useLeave();
  if (!me) return null;
  return (
    <div className="mt-auto flex items-center gap-2.5 px-1 max-md:hidden">
      <Avatar {...me.user} />
      <span className="min-w-0 flex-1 text-sm leading-tight">
        <span className="block truncate font-medium">{me.user.name}</span>
        <span className="block truncate text-soft">{me.organisation.name}</span>
      </span>
      <button
        type="button"
        onClick={() => void leave()}
        title={t("shell.leave")}
        aria-label={t("shell.leave")}
        className="grid size-9 shrink-0 place-items-center rounded-lg text-soft hover:bg-sunken hover:text-text"
      >
        <LogOut aria-hidden className="size-4" />
      </button>
    </div>
  );
}
