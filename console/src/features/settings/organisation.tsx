import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";

/** The pages on which an organisation decides for all of its calls. */
export function OrganisationLinks() {
  const { t } = useTranslation();
  const places = [
    { to: "/settings/providers", title: t("providers.title"), about: t("providers.about") },
    { to: "/settings/privacy", title: t("privacy.title"), about: t("privacy.about") },
  ] as const;
  return (
    <ul className="mb-8 max-w-md divide-y divide-line border-y border-line">
      {places.map((one) => (
        <li key={one.to} className="relative flex items-center gap-3 px-2 py-3 hover:bg-sunken">
          <div className="min-w-0 flex-1">
            <Link to={one.to} className="font-medium after:absolute after:inset-0">
              {one.title}
            </Link>
            <p className="text-sm text-soft">{one.about}</p>
          </div>
          <ChevronRight aria-hidden className="size-4 shrink-0 text-soft" />
        </li>
      ))}
    </ul>
  );
}
