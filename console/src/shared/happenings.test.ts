import { expect, test } from "vitest";
import { happeningsOf } from "./happenings";

test("a tool's call and its answer are one thing that happened", () => {
  const called = {
    seq: 3,
    at_ms: 900,
    type: "tool_called" as const,
    data: { name: "book", arguments: { day: "mon" } },
  };
  const answered = {
    ...{ seq: 4, at_ms: 1200, type: "tool_answered" as const },
    data: { name: "book", status: "done", took_ms: 300, result: "nine" },
  };
  expect(happeningsOf([called])).toMatchObject([{ kind: "tool", status: "running", tookMs: null }]);
  expect(happeningsOf([called, answered])).toMatchObject([{ kind: "tool", status: "done", tookMs: 300, got: "nine" }]);
});

test("a reply is timed only where a voice was answered", () => {
  const timed = { seq: 1, at_ms: 5, type: "reply_timed" as const, data: { hearing: 120, voicing: 80, total: 200 } };
  const found = happeningsOf([timed, { ...timed, data: {} }, { seq: 2, at_ms: 6, type: "turn", data: {} }]);
  expect(found).toEqual([
    { kind: "reply", seq: 1, atMs: 5, totalMs: 200, parts: { hearing: 120, deciding: 0, thinking: 0, voicing: 80 } },
  ]);
});
