import workletUrl from "./speaker.worklet.ts?worker&url";

export interface Speaker {
  /** What comes from now on belongs to that turn, `offsetMs` into it. */
  begin(turnId: string, offsetMs: number): void;
  /** Signed 16 bit at the rate that the speaker was opened for. */
  play(sound: ArrayBuffer): void;
  /** Silence now. What was played up to here is still told. */
  clear(): void;
  resume(): Promise<void>;
  close(): void;
}

interface Watcher {
  /** How much of a turn was played, every 50 ms while it plays. */
  onPlayed: (turnId: string, ms: number) => void;
  /** Whether the browser keeps sound back, as some do until the page was clicked, and telephones while they are locked. */
  onBlocked: (blocked: boolean) => void;
}

/** Time in which a browser that lets sound out has started to. */
const STARTING_MS = 700;

export async function openSpeaker(rate: number, { onPlayed, onBlocked }: Watcher): Promise<Speaker> {
  const context = new AudioContext({ sampleRate: rate, latencyHint: "interactive" });
  await context.audioWorklet.addModule(workletUrl);
  const node = new AudioWorkletNode(context, "speaker", { numberOfInputs: 0, outputChannelCount: [1] });
  node.connect(context.destination);
  node.port.onmessage = ({ data }: MessageEvent<{ turnId: string; ms: number }>) => {
    // What is on its way to the ear was not heard yet.
    if (data.turnId) onPlayed(data.turnId, Math.max(0, data.ms - (context.outputLatency || 0) * 1000));
  };
  // Not awaited: where sound is kept back this lasts until the first click.
  void context.resume();
  const tell = () => onBlocked(context.state !== "running");
  const starting = window.setTimeout(tell, STARTING_MS);
  context.onstatechange = tell;
  return {
    begin(turnId, offsetMs) {
      node.port.postMessage({ turnId, offsetMs });
    },
    play(sound) {
      node.port.postMessage({ sound }, [sound]);
    },
    clear() {
      node.port.postMessage({ clear: true });
    },
    resume: () => context.resume(),
    close() {
      window.clearTimeout(starting);
      context.onstatechange = null;
      node.port.onmessage = null;
      void context.close();
    },
  };
}
