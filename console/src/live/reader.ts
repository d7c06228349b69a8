/** Replies, read out in the voice of the browser, which tells how far it is. */

export interface Reader {
  /** So much of a turn's text is known. */
  text(turnId: string, text: string): void;
  /** Read that turn: from its beginning, or on from the word at which it was stopped. */
  begin(turnId: string): void;
  /** Silence now. How far it was is told once more. */
  clear(): void;
}

interface Turn {
  id: string;
  text: string;
  /** How much of the text was handed to the voice. */
  handed: number;
  /** How much of it was said. */
  read: number;
}

/** A voice of this browser; null where there is none, or none that stays on the device where it must. */
export function openReader(
  language: string,
  mayLeave: boolean,
  onRead: (turnId: string, characters: number) => void,
): Reader | null {
  if (!("speechSynthesis" in window)) return null;
  const voices = window.speechSynthesis;
  let turn: Turn = { id: "", text: "", handed: 0, read: 0 };
  let active = false;
  /** Grows with every stop: what a voice still tells of before it counts no more. */
  let round = 0;

  const tell = () => onRead(turn.id, words(turn.text.slice(0, turn.read)).length);

  const readTo = (place: number) => {
    turn.read = Math.max(turn.read, place);
    tell();
  };

  const say = () => {
    if (!active || turn.text.length <= turn.handed) return;
    const from = turn.handed;
    const part = turn.text.slice(from);
    turn.handed = turn.text.length;
    const voice = chosen(voices.getVoices(), language);
    if (!mayLeave && !voice?.localService) {
      readTo(turn.handed); // it can only be shown
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = language;
    if (voice) utterance.voice = voice;
    const mine = round;
    const still = (then: () => void) => () => {
      if (mine === round) then();
    };
    utterance.onboundary = ({ charIndex }) => still(() => readTo(from + charIndex))();
    utterance.onend = still(() => readTo(from + part.length));
    // What cannot be said is shown all the same, and the call must not wait for it.
    utterance.onerror = utterance.onend;
    voices.speak(utterance);
  };

  return {
    text(turnId, text) {
      if (turnId !== turn.id) turn = { id: turnId, text, handed: 0, read: 0 };
      else turn.text = text;
      say();
    },
    begin(turnId) {
      if (turnId !== turn.id) turn = { id: turnId, text: "", handed: 0, read: 0 };
      turn.handed = turn.read;
      active = true;
      say();
    },
    clear() {
      round += 1;
      active = false;
      voices.cancel();
      tell();
    },
  };
}

/** As the server counts: one blank between words, none around them. */
function words(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}

/** One that speaks the language, best on the device itself. */
function chosen(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const able = voices.filter((one) => one.lang.toLowerCase().startsWith(language));
  return able.find((one) => one.localService) ?? able[0];
}
