import { expect, test } from "vitest";
import { heard, SILENCE, type Conversation } from "./conversation";
import type { ServerMessage } from "./protocol";

function after(...messages: ServerMessage[]): Conversation {
  return messages.reduce((before, message) => heard(before, message, "customer"), SILENCE);
}

const INTERIM: ServerMessage = {
  type: "transcript",
  turn_id: "t1",
  role: "seller",
  text: "Hel",
  final: false,
  confidence: null,
};

test("interim words become the turn that they belong to", () => {
  const { lines } = after(
    INTERIM,
    { ...INTERIM, text: "Hello there", final: true },
    { type: "assistant-message", turn_id: "t2", text: "Who is this?", final: true },
    {
      type: "turn",
      turn_id: "t1",
      role: "seller",
      said: "Hello there",
      heard: "Hello there",
      start_ms: 0,
      end_ms: 900,
    },
  );
  expect(lines.map(({ turnId, text, closed }) => [turnId, text, closed])).toEqual([
    ["t1", "Hello there", true],
    ["t2", "Who is this?", false],
  ]);
});

test("of a reply that was cut off only what was heard is kept, and words that come late do not open it again", () => {
  const { lines } = after(
    { type: "assistant-message", turn_id: "t2", text: "I have no time for this", final: false },
    {
      type: "turn",
      turn_id: "t2",
      role: "customer",
      said: "I have no time for this",
      heard: "I have",
      start_ms: 0,
      end_ms: 1,
    },
    { type: "assistant-message", turn_id: "t2", text: "I have no time for this at all", final: true },
  );
  expect(lines).toEqual([{ turnId: "t2", role: "customer", text: "I have", closed: true, cut: true }]);
});

test("the floor and the end are told as they come", () => {
  const seen = after(
    { type: "state", floor: "thinking" },
    { type: "session-ended", call_id: "c", reason: "committed" },
  );
  expect([seen.floor, seen.ended]).toEqual(["thinking", "committed"]);
});
