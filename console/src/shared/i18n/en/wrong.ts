import type { Schemas } from "@/shared/api/client";

/** What is wrong with a field, by its code: in English the server says it itself, for it knows more of the place. */
export const wrong = { wrong: {} as Record<Schemas["Wrong"], string> };
