/** The browser's own recognition of speech, where it has one. */

interface Heard {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  onresult: ((heard: Heard) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

interface Recognitions {
  new (): Recognition;
  available?(wanted: { langs: string[]; processLocally: boolean }): Promise<string>;
}

export interface Ears {
  /** Nothing leaves the device. */
  readonly local: boolean;
  listen(listening: boolean): void;
  close(): void;
}

interface Listener {
  /** Words that may still change; empty when they are final. */
  onInterim: (text: string) => void;
  onFinal: (text: string) => void;
  /** It cannot listen any more; `denied` where it may not. */
  onLost: (why: "denied" | "failed") => void;
}

const PASSING = new Set(["no-speech", "aborted"]);
const DENIED = new Set(["not-allowed", "service-not-allowed"]);

/** Null where the browser cannot listen, or could only by sending what it hears away and must not. */
export async function openEars(language: string, mayLeave: boolean, listener: Listener): Promise<Ears | null> {
  const known = window as { SpeechRecognition?: Recognitions; webkitSpeechRecognition?: Recognitions };
  const Recognition = known.SpeechRecognition ?? known.webkitSpeechRecognition;
  if (!Recognition) return null;
  const local = (await Recognition.available?.({ langs: [language], processLocally: true })) === "available";
  if (!local && !mayLeave) return null;
  const recognition = new Recognition();
  recognition.lang = language;
  recognition.continuous = true;
  recognition.interimResults = true;
  if (local) recognition.processLocally = true;
  let wanted = false;
  let running = false;

  const run = () => {
    if (wanted && !running) {
      running = true;
      recognition.start();
    }
  };
  recognition.onresult = ({ resultIndex, results }) => {
    if (!wanted) return;
    let interim = "";
    for (const result of Array.from(results).slice(resultIndex)) {
      const text = result[0]?.transcript ?? "";
      if (!result.isFinal) interim += text;
      else if (text.trim()) listener.onFinal(text.trim());
    }
    listener.onInterim(interim.trim());
  };
  recognition.onerror = ({ error }) => {
    if (PASSING.has(error)) return;
    wanted = false;
    listener.onLost(DENIED.has(error) ? "denied" : "failed");
  };
  // Browsers stop listening after a silence.
  recognition.onend = () => {
    running = false;
    run();
  };
  return {
    local,
    listen(listening) {
      wanted = listening;
      if (listening) run();
      else if (running) recognition.abort();
    },
    close() {
      wanted = false;
      recognition.onend = null;
      recognition.abort();
    },
  };
}
