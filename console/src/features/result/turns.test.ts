import { expect, test } from "vitest";
import { sellerTurn } from "./turns";

test("a moment belongs to the seller's turn at it or before it, and only at the start to the one after", () => {
  const turns = ["customer", "seller", "customer", "seller"].map((role, at) => ({ turn_id: `t${at + 1}`, role }));
  expect(["t1", "t2", "t3", "t4", "t5"].map((id) => sellerTurn(turns, id))).toEqual(["t2", "t2", "t2", "t4", null]);
});
