/** What travels over the socket of a call as text; sound travels as binary beside it. */

export type Floor = "listening" | "user" | "thinking" | "assistant";
export type Role = "seller" | "customer" | "caller" | "assistant";

export interface SoundFormat {
  encoding: string;
  sample_rate: number;
}

export type ServerMessage =
  | { type: "connected"; call_id: string; audio: { input: SoundFormat | null; output: SoundFormat | null } }
  | { type: "transcript"; turn_id: string; role: Role; text: string; final: boolean; confidence: number | null }
  | { type: "assistant-message"; turn_id: string; text: string; final: boolean }
  | { type: "audio-start"; turn_id: string; encoding: string; sample_rate: number; offset_ms: number }
  | { type: "audio-end"; turn_id: string }
  | { type: "audio-clear"; turn_id: string }
  | { type: "turn"; turn_id: string; role: Role; said: string; heard: string; start_ms: number; end_ms: number }
  | { type: "state"; floor: Floor }
  | { type: "events-lost"; count: number }
  | { type: "session-ended"; call_id: string; reason: string }
  | { type: "error"; code: string; message: string };

export type ClientMessage =
  | { type: "user-message"; text: string }
  | { type: "playback"; turn_id: string; played_ms: number }
  | { type: "playback"; turn_id: string; played_chars: number }
  | { type: "interrupt" }
  | { type: "end-session" };
