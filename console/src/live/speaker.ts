import workletUrl from "./speaker.worklet.ts?worker&url";

export interface Speaker {
  /** What comes from now on belongs to that turn, `offsetMs` into it. */
  begin(turnId: string, offsetMs: number): void;
  /** Signed 16 bit at the rate that the speaker was opened for. */
  play(sound: ArrayBuffer): void;
  /** Silence now. What was played up to here is still told. */
  clear(): void;
  /** Whether the browser keeps sound back; some do until the page was clicked. */
  readonly blocked: boolean;
  resume(): Promise<void>;
  close(): void;
}

/** `onPlayed` is told how much of a turn was played, every 50 ms while it plays. */
export async function openSpeaker(rate: number, onPlayed: (turnId: string, ms: number) => void): Promise<Speaker> {
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
    get blocked() {
      return context.state !== "running";
    },
    resume: () => context.resume(),
    close() {
      node.port.onmessage = null;
      void context.close();
    },
  };
}
