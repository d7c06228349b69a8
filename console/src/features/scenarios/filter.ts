import { plain } from "@/shared/search";

export const LEVELS = ["easy", "medium", "hard"] as const;
export const TONGUES = ["en", "es"] as const;

/** How far the reader has come with a scenario. */
export const STATUSES = ["new", "tried", "passed"] as const;
export type Status = (typeof STATUSES)[number];

export interface ScenarioFilter {
  /** Words that all must occur. */
  q?: string;
  language?: (typeof TONGUES)[number];
  level?: (typeof LEVELS)[number];
  type?: string;
  status?: Status;
}

/** What the address says of the catalogue; the rest of it is ignored. */
export function parseScenarioFilter(search: Record<string, unknown>): ScenarioFilter {
  const { q, language, level, type, status } = search;
  return {
    ...(typeof q === "string" && q && { q }),
    ...(oneOf(TONGUES, language) && { language }),
    ...(oneOf(LEVELS, level) && { level }),
    ...(typeof type === "string" && type && { type }),
    ...(oneOf(STATUSES, status) && { status }),
  };
}

function oneOf<T extends string>(names: readonly T[], value: unknown): value is T {
  return names.some((name) => name === value);
}

interface Listed {
  title: string;
  category: string;
  language: string;
  difficulty: string;
  type: string;
  summary: string;
}

export function statusOf(tried: { passed: boolean } | undefined): Status {
  if (!tried) return "new";
  return tried.passed ? "passed" : "tried";
}

/** Whether a scenario passes; accents and case do not count. */
export function passes(scenario: Listed, filter: ScenarioFilter, status: Status): boolean {
  const text = plain(`${scenario.title} ${scenario.category} ${scenario.summary}`);
  return (
    (!filter.language || scenario.language === filter.language) &&
    (!filter.level || scenario.difficulty === filter.level) &&
    (!filter.type || scenario.type === filter.type) &&
    (!filter.status || status === filter.status) &&
    plain(filter.q ?? "")
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
