import type { Schemas } from "@/shared/api/client";

/** The levels that are drawn. */
export const TRACKS = ["trust", "patience", "interest"] as const;
export type Track = (typeof TRACKS)[number];

type Cause = Schemas["Cause"];
type Step = Schemas["StepView"];

/** What one cause did to the levels. */
export interface Change {
  reason: Cause["reason"];
  deltas: { what: Cause["what"]; delta: number }[];
}

/** The customer's state after a turn, and what the turn changed. */
export interface Point {
  turnId: string;
  /** Place of the turn in the call, from 1. */
  number: number;
  atMs: number | null;
  levels: Record<Track, number>;
  changes: Change[];
}

/** One point for each turn after which the customer's state is known. */
export function pointsOf(steps: readonly Step[]): Point[] {
  return steps.flatMap((step, at) => {
    if (!step.mind) return [];
    const { trust = 0, patience = 0, interest = 0 } = step.mind;
    return {
      turnId: step.turn_id,
      number: at + 1,
      atMs: step.start_ms,
      levels: { trust, patience, interest },
      changes: changesOf(step.causes ?? []),
    };
  });
}

/** Causes of one turn, each reason once with all that it moved; what moved nothing is left out. */
export function changesOf(causes: readonly Cause[]): Change[] {
  const changes = new Map<Cause["reason"], Change>();
  for (const { reason, what, delta } of causes) {
    if (!delta) continue;
    const change = changes.get(reason) ?? { reason, deltas: [] };
    changes.set(reason, change);
    const same = change.deltas.find((one) => one.what === what);
    if (same) same.delta += delta;
    else change.deltas.push({ what, delta });
  }
  return [...changes.values()];
}

/** Which quarter a level is in. */
export function quarter(level: number): "lowest" | "low" | "high" | "highest" {
  return level < 25 ? "lowest" : level < 50 ? "low" : level < 75 ? "high" : "highest";
}
