export interface CallFilter {
  scenario?: string;
  /** Whose calls: one's own where nothing is said. */
  of?: "shared" | "submitted";
}

/** What the address says of the list of calls; the rest of it is ignored. */
export function parseCallFilter(search: Record<string, unknown>): CallFilter {
  const { scenario, of } = search;
  return {
    ...(typeof scenario === "string" && { scenario }),
    ...((of === "shared" || of === "submitted") && { of }),
  };
}
