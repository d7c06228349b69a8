import type { Schemas } from "@/shared/api/client";

type CallEvent = Schemas["CallEvent"];

/** Where the wait for a reply goes, in the order of its parts. */
export const WAITS = ["hearing", "deciding", "thinking", "voicing"] as const;

/** Something that happened in a call beside the talk. */
export type Happening =
  | { kind: "reply"; seq: number; atMs: number; totalMs: number; parts: Record<(typeof WAITS)[number], number> }
  | {
      kind: "tool";
      seq: number;
      atMs: number;
      name: string;
      sent: unknown;
      status: string;
      tookMs: number | null;
      got: string;
    }
  | { kind: "fault"; seq: number; atMs: number; code: string };

/** What the events of a call come to: a tool's call and its answer are one. */
export function happeningsOf(events: readonly CallEvent[]): Happening[] {
  const found: Happening[] = [];
  for (const { type, seq, at_ms: atMs, data = {} } of events) {
    if (type === "reply_timed" && typeof data["total"] === "number") {
      const parts = { hearing: 0, deciding: 0, thinking: 0, voicing: 0 };
      for (const part of WAITS) parts[part] = Number(data[part] ?? 0);
      found.push({ kind: "reply", seq, atMs, totalMs: data["total"], parts });
    } else if (type === "tool_called") {
      const name = text(data["name"]);
      found.push({ kind: "tool", seq, atMs, name, sent: data["arguments"], status: "running", tookMs: null, got: "" });
    } else if (type === "tool_answered") {
      const open = found.find(
        (one) => one.kind === "tool" && one.status === "running" && one.name === text(data["name"]),
      );
      const came = { status: text(data["status"]), tookMs: Number(data["took_ms"] ?? 0), got: text(data["result"]) };
      if (open) Object.assign(open, came);
    } else if (type === "fault") {
      found.push({ kind: "fault", seq, atMs, code: text(data["code"]) });
    }
  }
  return found;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
