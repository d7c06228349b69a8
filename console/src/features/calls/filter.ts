import { parseScope, type Scoped } from "@/shared/scopes";

export interface CallFilter extends Scoped {
  scenario?: string;
}

/** What the address says of the list of calls; the rest of it is ignored. */
export function parseCallFilter(search: Record<string, unknown>): CallFilter {
  const { scenario } = search;
  return { ...(typeof scenario === "string" && { scenario }), ...parseScope(search) };
}
