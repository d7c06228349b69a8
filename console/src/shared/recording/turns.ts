export interface Timed {
  turn_id: string;
  start_ms: number | null;
}

/** The turn that sounds at a time: the last one that has begun. */
export function turnAt(turns: readonly Timed[], ms: number): string | null {
  return turns.findLast((turn) => turn.start_ms !== null && turn.start_ms <= ms)?.turn_id ?? null;
}
