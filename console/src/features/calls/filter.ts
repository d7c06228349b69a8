export interface CallFilter {
  scenario?: string;
}

/** What the address says of the list of calls; the rest of it is ignored. */
export function parseCallFilter(search: Record<string, unknown>): CallFilter {
  return typeof search["scenario"] === "string" ? { scenario: search["scenario"] } : {};
}
