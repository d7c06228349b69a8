import { expect, test } from "vitest";
import { bySection } from "./sections";

const CRITERIA = [{ id: "price" }, { id: "opens" }, { id: "new" }];

test("criteria stand under their section in the order of the scorecard, unknown ones last", () => {
  const sections = [
    { title: "Opening", criteria: [{ id: "opens" }] },
    { title: "Empty", criteria: [{ id: "gone" }] },
    { title: "Money", criteria: [{ id: "price" }] },
  ];
  expect(bySection(CRITERIA, sections)).toEqual([
    { title: "Opening", criteria: [{ id: "opens" }] },
    { title: "Money", criteria: [{ id: "price" }] },
    { title: null, criteria: [{ id: "new" }] },
  ]);
});

test("without a scorecard all stand together", () => {
  expect(bySection(CRITERIA, [])).toEqual([{ title: null, criteria: CRITERIA }]);
});
