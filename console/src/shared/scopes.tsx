import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLeads } from "@/shared/session";
import { looks } from "@/shared/ui/button";

export interface Scoped {
  /** Whose calls: one's own where nothing is said. */
  of?: "shared" | "submitted" | undefined;
}

/** What the address says of whose calls are listed. */
export function parseScope({ of }: Record<string, unknown>): Scoped {
  return of === "shared" || of === "submitted" ? { of } : {};
}

/** Whose calls are listed, and the ways to others'. */
export function Scopes() {
  const { t } = useTranslation();
  const leads = useLeads();
  const scopes = [undefined, "shared", ...(leads ? (["submitted"] as const) : [])] as const;
  return (
    <nav aria-label={t("calls.whose")} className="mb-4 flex flex-wrap gap-1.5">
      {scopes.map((one) => (
        <Link
          key={one ?? "own"}
          to="."
          search={(old) => ({ ...old, of: one })}
          activeOptions={{ exact: true }}
          className={looks("quiet", "aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft")}
        >
          {t(`calls.scopes.${one ?? "own"}`)}
        </Link>
      ))}
    </nav>
  );
}
