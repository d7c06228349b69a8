import { expect, test } from "vitest";
import { sellerTurn, turnAt } from "./turns";

test("the last turn that has begun sounds, and before the first none does", () => {
  const turns = [
    { turn_id: "t1", start_ms: 500 },
    { turn_id: "t2", start_ms: null },
    { turn_id: "t3", start_ms: 2000 },
  ];
  expect([0, 500, 1999, 2000, 9000].map((ms) => turnAt(turns, ms))).toEqual([null, "t1", "t1", "t3", "t3"]);
});

test("a moment belongs to the seller's turn at it or before it, and only at the start to the one after", () => {
  const turns = ["customer", "seller", "customer", "seller"].map((role, at) => ({ turn_id: `t${at + 1}`, role }));
  expect(["t1", "t2", "t3", "t4", "t5"].map((id) => sellerTurn(turns, id))).toEqual(["t2", "t2", "t2", "t4", null]);
});
