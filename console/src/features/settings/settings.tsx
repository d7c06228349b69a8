import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LogOut } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, speak, spoken, type Language } from "@/shared/i18n";
import { useLeave } from "@/shared/leave";
import { leads, meQuery } from "@/shared/session";
import { applyTheme, storedTheme, type Theme } from "@/shared/theme";
import { Button } from "@/shared/ui/button";
import { Choice } from "@/shared/ui/field";
import { Page } from "@/shared/ui/page";
import { Mine } from "./mine";
import { OrganisationLinks } from "./organisation";
import { Profile } from "./profile";

/** What is found here too; some of it by those who lead alone, or only where the bar of places is too narrow for it. */
const PLACES = [
  { to: "/recordings", name: "shell.recordings", narrow: true, leads: false },
  { to: "/developer", name: "developer.link", narrow: false, leads: true },
  { to: "/personas", name: "shell.personas", narrow: true, leads: true },
  { to: "/assistants", name: "shell.assistants", narrow: true, leads: true },
] as const;

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** What the console looks and sounds like in this browser, and who one is. */
export function Settings() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const leave = useLeave();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Page title={t("settings.title")}>
      <OrganisationLinks />
      <div className="grid max-w-md gap-6">
        {me && <Profile me={me} />}
        <Choice
          label={t("settings.language")}
          value={spoken()}
          onChange={(event) => void speak(event.target.value as Language)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t(`languages.${one}`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t("settings.theme")}
          value={theme}
          onChange={(event) => {
            const chosen = event.target.value as Theme;
            applyTheme(chosen);
            setTheme(chosen);
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`themes.${one}`)}
            </option>
          ))}
        </Choice>
        {me && (
          <ul className="grid gap-2">
            {PLACES.filter((one) => leads(me) || !one.leads).map(({ to, name, narrow }) => (
              <li key={to} className={narrow ? "md:hidden" : undefined}>
                <Link to={to} className="text-accent underline underline-offset-4">
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {me && <Mine me={me} />}
        <div>
          <Button onClick={() => void leave()}>
            <LogOut aria-hidden className="size-4" /> {t("shell.leave")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
