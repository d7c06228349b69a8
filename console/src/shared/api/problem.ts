import type { components } from "./schema";

export type WrongField = components["schemas"]["WrongField"];

/** Why the server did not do what was asked: a stable code, and a sentence in English for codes that we do not know. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    detail: string,
    readonly status: number,
    readonly fields: readonly WrongField[] = [],
  ) {
    super(detail);
    this.name = "Problem";
  }

  static async of(response: Response): Promise<Problem> {
    try {
      const told = (await response.json()) as Partial<components["schemas"]["Problem"]>;
      return new Problem(told.code ?? "internal", told.detail ?? "", response.status, told.errors ?? []);
    } catch {
      return new Problem("internal", `The server answered with status ${response.status}.`, response.status);
    }
  }

  static unreachable(): Problem {
    return new Problem("unreachable", "The server cannot be reached.", 0);
  }
}
