import type { Schemas } from "@/shared/api/client";

const OVER = 5;

export interface TrendPoint {
  call: Schemas["Attempt"];
  score: number;
  /** Of this call and those just before it. */
  mean: number;
  /** How many those are. */
  over: number;
}

/** The scored calls, oldest first, with the mean of the latest five at each. Calls that were taken up again are left out. */
export function trend(attempts: readonly Schemas["Attempt"][]): TrendPoint[] {
  const scored = attempts
    .filter((one) => one.score !== null && !one.again)
    .sort((one, other) => Date.parse(one.started_at) - Date.parse(other.started_at));
  return scored.map((call, at) => {
    const latest = scored.slice(Math.max(0, at - OVER + 1), at + 1).map((one) => one.score ?? 0);
    return {
      call,
      score: call.score ?? 0,
      mean: latest.reduce((sum, one) => sum + one, 0) / latest.length,
      over: latest.length,
    };
  });
}
