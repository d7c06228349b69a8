import { expect, test } from "vitest";
import { mentions } from "./mentions";

test("turns are found in sentences of both languages", () => {
  expect(mentions("Said in turn t2.")).toEqual([{ text: "Said in " }, { text: "turn 2", turnId: "t2" }, { text: "." }]);
  expect(mentions("Dicho en el turno t14; faltó en el turno t3")).toEqual([
    { text: "Dicho en el " },
    { text: "turno 14", turnId: "t14" },
    { text: "; faltó en el " },
    { text: "turno 3", turnId: "t3" },
  ]);
});

test("a sentence without turns stays whole, and other words with a t are none", () => {
  expect(mentions("It took part t2 of it")).toEqual([{ text: "It took part t2 of it" }]);
  expect(mentions("")).toEqual([]);
});
