import { expect, test } from "vitest";
import { choicesOf, earlier, EMPTY, planOf, readPlan } from "./order";

const OPENAI = { ...EMPTY, provider: "openai" };
const GROQ = { ...EMPTY, provider: "groq", model: "big" };

test("what stands is told to the server again as it is", () => {
  for (const choices of [null, [], [OPENAI, GROQ]]) {
    expect(choicesOf(planOf(choices ?? undefined))).toEqual(choices);
  }
});

test("who is moved stands one place earlier, and nobody is lost", () => {
  expect(earlier([OPENAI, GROQ, EMPTY], 1)).toEqual([GROQ, OPENAI, EMPTY]);
  expect(earlier([OPENAI, GROQ, EMPTY], 2)).toEqual([OPENAI, EMPTY, GROQ]);
});

test("a draft comes back, and what is none does not", () => {
  const plan = planOf([GROQ]);
  expect(readPlan(JSON.stringify(plan))).toEqual(plan);
  expect(readPlan("")).toBeNull();
  expect(readPlan("{}")).toBeNull();
});
