export const PARTS = ["assignments", "people", "teams"] as const;
export type TeamPart = (typeof PARTS)[number];

/** Which part of the team page the address asks for; the first one needs no name. */
export function parseTeamPart(search: Record<string, unknown>): { part?: TeamPart } {
  const part = PARTS.find((one) => one === search["part"]);
  return part && part !== PARTS[0] ? { part } : {};
}
