import { expect, test } from "vitest";
import { parseScenarioFilter, passes } from "./filter";

const CALL = {
  title: "Renovación de la fibra",
  category: "Telecomunicaciones",
  language: "es",
  difficulty: "hard",
  type: "renewal",
  summary: "Una peluquería",
};

test("words are found without accents, in any order and any case", () => {
  expect(passes(CALL, { q: "PELUQUERIA renovacion" })).toBe(true);
  expect(passes(CALL, { q: "peluquería demo" })).toBe(false);
});

test("every filter must pass", () => {
  expect(passes(CALL, { language: "es", level: "hard", type: "renewal" })).toBe(true);
  expect(passes(CALL, { language: "es", level: "easy" })).toBe(false);
});

test("what the address says and nobody knows is ignored", () => {
  expect(parseScenarioFilter({ language: "xx", level: 3, q: "", type: "demo", foo: "bar" })).toEqual({ type: "demo" });
});
