import { expect, test } from "vitest";
import { noted } from "./notes";

test("lines that name a field fill it, in both languages and whatever stands before them", () => {
  expect(noted("Thursday 10:00, Ms Novak\n- Product: Roof 300\nWe do: solar panels\nbrand: Wrenhill")).toEqual({
    product: "Roof 300",
    business: "solar panels",
    brand: "Wrenhill",
  });
  expect(noted("Objetivo: que firme\nEmpresa: Cerralvo")).toEqual({ goal: "que firme", brand: "Cerralvo" });
});

test("nothing is guessed from other lines, and the first line of a name counts", () => {
  expect(noted("They worry about the product and the goal.\nAt 10:30 call Ana")).toEqual({});
  expect(noted("Goal: one\nGoal: two\nGoal:")).toEqual({ goal: "one" });
});
