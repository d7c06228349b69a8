import { expect, test } from "vitest";
import { parseScenarioFilter, passes, statusOf } from "./filter";

const CALL = {
  title: "Renovación de la fibra",
  category: "Telecomunicaciones",
  language: "es",
  difficulty: "hard",
  type: "renewal",
  summary: "Una peluquería",
};

test("words are found without accents, in any order and any case", () => {
  expect(passes(CALL, { q: "PELUQUERIA renovacion" }, "new")).toBe(true);
  expect(passes(CALL, { q: "peluquería demo" }, "new")).toBe(false);
});

test("every filter must pass", () => {
  expect(passes(CALL, { language: "es", level: "hard", type: "renewal" }, "new")).toBe(true);
  expect(passes(CALL, { language: "es", level: "easy" }, "new")).toBe(false);
  expect(passes(CALL, { language: "es", status: "passed" }, statusOf({ passed: true }))).toBe(true);
  expect(passes(CALL, { status: "passed" }, statusOf({ passed: false }))).toBe(false);
  expect(passes(CALL, { status: "new" }, statusOf(undefined))).toBe(true);
});

test("what the address says and nobody knows is ignored", () => {
  expect(parseScenarioFilter({ language: "xx", level: 3, q: "", type: "demo", foo: "bar" })).toEqual({ type: "demo" });
});
