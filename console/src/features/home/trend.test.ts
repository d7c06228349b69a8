import { expect, test } from "vitest";
import type { Schemas } from "@/shared/api/client";
import { trend } from "./trend";

const call = (hour: number, score: number | null, again = false): Schemas["Attempt"] => ({
  call_id: `call_${hour}`,
  scenario_id: "s",
  title: "Call",
  started_at: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(),
  again,
  score,
  passed: null,
});

test("scored calls stand in the order in which they were held, with the mean of the latest five", () => {
  const found = trend([6, 5, 4, 3, 2, 1].map((hour) => call(hour, hour * 10)));
  expect(found.map((one) => one.score)).toEqual([10, 20, 30, 40, 50, 60]);
  expect(found.map((one) => one.mean)).toEqual([10, 15, 20, 25, 30, 40]);
  expect(found.at(-1)?.over).toBe(5);
});

test("what has no score or was taken up again makes no point", () => {
  expect(trend([call(1, null), call(2, 90, true), call(3, 50)]).map((one) => one.call.call_id)).toEqual(["call_3"]);
});
