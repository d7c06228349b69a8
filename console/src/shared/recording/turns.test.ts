import { expect, test } from "vitest";
import { turnAt } from "./turns";

test("the last turn that has begun sounds, and before the first none does", () => {
  const turns = [
    { turn_id: "t1", start_ms: 500 },
    { turn_id: "t2", start_ms: null },
    { turn_id: "t3", start_ms: 2000 },
  ];
  expect([0, 500, 1999, 2000, 9000].map((ms) => turnAt(turns, ms))).toEqual([null, "t1", "t1", "t3", "t3"]);
});
