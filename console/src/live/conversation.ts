import type { Floor, Role, ServerMessage } from "./protocol";

/** One turn as far as it is known by now. */
export interface Line {
  turnId: string;
  role: Role;
  text: string;
  /** Nothing of it will change any more. */
  closed: boolean;
  /** It was cut off: part of it was never heard. */
  cut: boolean;
}

/** What is seen of a call. */
export interface Conversation {
  lines: readonly Line[];
  floor: Floor;
  /** Why the call is over; null while it lasts. */
  ended: string | null;
}

export const SILENCE: Conversation = { lines: [], floor: "listening", ended: null };

const OWN: ReadonlySet<Role> = new Set(["seller", "caller"]);

/** Whether it is the person at this screen who speaks. */
export function isOwn(role: Role): boolean {
  return OWN.has(role);
}

/** What a message changes. Pure; what it does not concern stays the very same. */
export function heard(before: Conversation, message: ServerMessage, theirs: Role): Conversation {
  switch (message.type) {
    case "transcript":
      return withLine(before, {
        turnId: message.turn_id,
        role: message.role,
        text: message.text,
        closed: false,
        cut: false,
      });
    case "assistant-message":
      return withLine(before, { turnId: message.turn_id, role: theirs, text: message.text, closed: false, cut: false });
    case "turn": {
      const { turn_id: turnId, role, said, heard: text } = message;
      return withLine(before, { turnId, role, text: text || said, closed: true, cut: text.length < said.length });
    }
    case "state":
      return { ...before, floor: message.floor };
    case "session-ended":
      return { ...before, ended: message.reason };
    default:
      return before;
  }
}

/** The same turn is told again and again as more of it is known; a closed one is not opened again. */
function withLine(before: Conversation, line: Line): Conversation {
  const at = before.lines.findIndex((one) => one.turnId === line.turnId);
  if (at < 0) return { ...before, lines: [...before.lines, line] };
  if (before.lines[at]?.closed && !line.closed) return before;
  return { ...before, lines: before.lines.with(at, line) };
}
