import { expect, test } from "vitest";
import { destination } from "./destination";

test("a page of ours is gone to, and nothing else", () => {
  expect(destination("/calls?scenario=x")).toBe("/calls?scenario=x");
  for (const to of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    3,
    undefined,
  ]) {
    expect(destination(to)).toBe("/");
  }
});
