import { expect, test } from "vitest";
import { partOf } from "./parts";

test("every field belongs to the part where it is edited", () => {
  expect(partOf("title")).toBe("situation");
  expect(partOf("briefing.objectives.0")).toBe("situation");
  expect(partOf("gatekeeper.lines.opening")).toBe("gatekeeper");
  expect(partOf("persona.name")).toBe("customer");
  expect(partOf("persona.facts.2.hint")).toBe("facts");
  expect(partOf("persona.factsheet")).toBe("customer");
  expect(partOf("persona.commitment.needs")).toBe("yes");
  expect(partOf("scorecard.sections.0.criteria.1.weight")).toBe("scorecard");
});
