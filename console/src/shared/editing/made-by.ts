/** Who has made something of a brief. */
export interface MadeBy {
  by: string;
  /** The code of what kept the model from it. */
  instead?: string;
}

/** What the server tells of it. */
export function madeBy(response: Response): MadeBy {
  const instead = response.headers.get("Talktrack-Fell-Back");
  return { by: response.headers.get("Talktrack-Made-By") ?? "", ...(instead && { instead }) };
}

/** What the address tells of it. */
export function parseMadeBy(search: Record<string, unknown>): Partial<MadeBy> {
  const { by, instead } = search;
  return { ...(typeof by === "string" && { by }), ...(typeof instead === "string" && { instead }) };
}
