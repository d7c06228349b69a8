import { expect, test } from "vitest";
import { freshId, slotsOf, Slot, textsOf } from "./slot";

const DOCUMENT = { title: "A", facts: [{ text: "one" }, { text: "two" }] };

test("a place deep inside is changed and leaves the rest as it was", () => {
  let now = DOCUMENT;
  const root = new Slot(DOCUMENT, "", (next) => (now = next), []);
  slotsOf(root.at("facts"))[1]?.at("text").set("three");
  expect(now).toEqual({ title: "A", facts: [{ text: "one" }, { text: "three" }] });
  expect(DOCUMENT.facts[1]?.text).toBe("two");
  expect(now.facts[0]).toBe(DOCUMENT.facts[0]);
});

test("what is wrong is told at the place that it names, and at those that hold it", () => {
  const wrong = [{ field: "facts.1.text", reason: "Empty." }];
  const facts = new Slot(DOCUMENT, "", () => undefined, wrong).at("facts");
  const [first, second] = slotsOf(facts);
  expect(second?.at("text").error).toBe("Empty.");
  expect(second?.errorInside).toBe("Empty.");
  expect(facts.error).toBeUndefined();
  expect(first?.errorInside).toBeUndefined();
});

test("a new id is one that nothing has", () => {
  expect(freshId("fact", [])).toBe("fact-1");
  expect(freshId("fact", ["budget", "fact-3"])).toBe("fact-4");
});

test("blank lines are no texts", () => {
  expect(textsOf(" one \n\n two", "\n")).toEqual(["one", "two"]);
});
