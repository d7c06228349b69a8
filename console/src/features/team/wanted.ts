import type { Assigned } from "@/shared/assignments";
import type { Wanted } from "./queries";

/** What has to be sent so that an assignment stays as it is. */
export function wantedOf(assigned: Assigned): Wanted {
  const { title, scenario_ids, user_ids, team_ids, rule, due_at, most_attempts, note, closed } = assigned;
  return {
    title,
    scenario_ids,
    user_ids,
    team_ids,
    rule,
    due_at: due_at ?? null,
    most_attempts: most_attempts ?? null,
    note: note ?? "",
    closed: closed ?? false,
  };
}

interface Carded {
  scorecard: { sections: readonly { criteria: readonly { id: string; label: string }[] }[] };
}

/** The criteria that all of these scenarios have. */
export function sharedCriteria(scenarios: readonly Carded[]): { id: string; label: string }[] {
  const [first, ...others] = scenarios.map((one) => one.scorecard.sections.flatMap((section) => section.criteria));
  return (first ?? []).filter((one) => others.every((criteria) => criteria.some((other) => other.id === one.id)));
}

/** The end of a day in the reader's zone, as the server takes it. */
export function endOfDay(date: string): string | null {
  return date ? new Date(`${date}T23:59:59`).toISOString() : null;
}

/** The day of a moment in the reader's zone, as a date field takes it. */
export function dayOf(iso: string | null | undefined): string {
  if (!iso) return "";
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
