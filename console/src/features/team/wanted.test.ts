import { expect, test } from "vitest";
import { dayOf, endOfDay, sharedCriteria } from "./wanted";

const card = (...ids: string[]) => ({ scorecard: { sections: [{ criteria: ids.map((id) => ({ id, label: id })) }] } });

test("only criteria that all scenarios share can be asked for", () => {
  expect(sharedCriteria([card("need", "close"), card("close", "need"), card("close")]).map((one) => one.id)).toEqual([
    "close",
  ]);
  expect(sharedCriteria([])).toEqual([]);
});

test("what is due on a day is due at its end where the reader is, and shows that day again", () => {
  expect(dayOf(endOfDay("2026-03-09"))).toBe("2026-03-09");
  expect(endOfDay("")).toBeNull();
  expect(dayOf(null)).toBe("");
});
