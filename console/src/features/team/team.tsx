import { Link, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Page, Waiting } from "@/shared/ui/page";
import { Assignments } from "./assignments";
import { PARTS, type TeamPart } from "./part";
import { People } from "./people";
import { Teams } from "./teams";

const CONTENT: Record<TeamPart, () => React.ReactNode> = { assignments: Assignments, people: People, teams: Teams };

/** Who is here, who belongs together, and what they are to do. */
export function TeamPage() {
  const { t } = useTranslation();
  const { part = PARTS[0] } = useSearch({ from: "/inside/team" });
  const Content = CONTENT[part];
  return (
    <Page title={t("team.title")}>
      <nav aria-label={t("team.title")} className="mb-6 flex gap-1 border-b border-line">
        {PARTS.map((one) => (
          <Link
            key={one}
            to="/team"
            search={one === PARTS[0] ? {} : { part: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            className="-mb-px min-h-10 border-b-2 border-transparent px-3 py-2 text-soft hover:text-text aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-text"
          >
            {t(`team.parts.${one}`)}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Waiting />}>
        <Content />
      </Suspense>
    </Page>
  );
}
