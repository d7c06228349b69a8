import type { Schemas } from "@/shared/api/client";

export interface Chosen {
  provider: string;
  model: string;
  voice: string;
}

export type Mode = "server" | "order" | "nobody";

/** What is being decided for one sense. */
export interface Plan {
  mode: Mode;
  order: readonly Chosen[];
}

export const EMPTY: Chosen = { provider: "", model: "", voice: "" };

/** What stands: no choice leaves it to the server, an empty one asks nobody. */
export function planOf(choices: readonly Schemas["ChoiceBody"][] | undefined): Plan {
  if (!choices) return { mode: "server", order: [] };
  return { mode: choices.length ? "order" : "nobody", order: choices.map((one) => ({ ...EMPTY, ...one })) };
}

/** What is told to the server. */
export function choicesOf({ mode, order }: Plan): Chosen[] | null {
  if (mode === "server") return null;
  return mode === "nobody" ? [] : order.map((one) => ({ ...one, model: one.model.trim(), voice: one.voice.trim() }));
}

/** The order with one of it a place earlier. */
export function earlier(order: readonly Chosen[], at: number): Chosen[] {
  const moved = [...order];
  const [one] = moved.splice(at, 1);
  if (one) moved.splice(at - 1, 0, one);
  return moved;
}

/** A draft that was kept; null where it is none. */
export function readPlan(text: string): Plan | null {
  try {
    const plan = JSON.parse(text) as Partial<Plan>;
    return plan.mode && Array.isArray(plan.order) ? { mode: plan.mode, order: plan.order } : null;
  } catch {
    return null;
  }
}
