import { expect, test } from "vitest";
import { changesOf, pointsOf, quarter } from "./levels";

const SILENT = { said: "", heard: "", end_ms: null, confidence: null };

function cause(what: "trust" | "patience", delta: number, reason: "pressure" | "listened") {
  return { turn_id: "t2", at_ms: 0, what, delta, reason };
}

test("a reason stands once with everything that it moved", () => {
  const causes = [cause("trust", 4, "listened"), cause("patience", -3, "pressure"), cause("patience", 2, "listened")];
  expect(changesOf(causes)).toEqual([
    {
      reason: "listened",
      deltas: [
        { what: "trust", delta: 4 },
        { what: "patience", delta: 2 },
      ],
    },
    { reason: "pressure", deltas: [{ what: "patience", delta: -3 }] },
  ]);
});

test("two changes of one level by one reason are added, and nothing is no change", () => {
  expect(changesOf([cause("trust", 4, "listened"), cause("trust", 2, "listened")])).toEqual([
    { reason: "listened", deltas: [{ what: "trust", delta: 6 }] },
  ]);
  expect(changesOf([cause("trust", 0, "pressure")])).toEqual([]);
});

test("turns without a known state have no point, and numbers count all turns", () => {
  const causes = [cause("trust", 4, "listened")];
  const mind = { trust: 40, patience: 60, interest: 20 };
  const steps = [
    { ...SILENT, turn_id: "t1", role: "customer" as const, start_ms: 0, mind: null },
    { ...SILENT, turn_id: "t2", role: "seller" as const, start_ms: 900, mind, causes },
  ];
  expect(pointsOf(steps)).toEqual([{ turnId: "t2", number: 2, atMs: 900, levels: mind, changes: changesOf(causes) }]);
});

test("a level is in one of four quarters", () => {
  expect([0, 24, 25, 50, 74, 75, 100].map(quarter)).toEqual([
    "lowest",
    "lowest",
    "low",
    "high",
    "high",
    "highest",
    "highest",
  ]);
});
