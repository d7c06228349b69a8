import workletUrl from "./microphone.worklet.ts?worker&url";

/** Why there is no microphone: each has a sentence of its own. */
export type Refusal = "insecure" | "denied" | "missing" | "taken" | "failed";

export class MicrophoneRefused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
    this.name = "MicrophoneRefused";
  }
}

export interface Microphone {
  /** While muted, silence is sent: the far end goes on hearing that nothing is said. */
  mute(muted: boolean): void;
  close(): void;
}

interface Listener {
  /** 20 ms of sound, signed 16 bit at 16 kHz. */
  onFrame: (frame: ArrayBuffer) => void;
  /** How loud it is, 0 to 1. */
  onLevel: (level: number) => void;
  /** The device was unplugged or taken away. */
  onLost: () => void;
}

const SILENT_FRAME = new ArrayBuffer(640);

/** Asks for the microphone and listens. Throws `MicrophoneRefused`. */
export async function openMicrophone(listener: Listener): Promise<Microphone> {
  // Old type definitions say that it is always there; over plain http from another machine it is not.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new MicrophoneRefused("insecure");
  const stream = await asked(devices);
  const context = new AudioContext({ latencyHint: "interactive" });
  await context.audioWorklet.addModule(workletUrl);
  const node = new AudioWorkletNode(context, "microphone", { numberOfOutputs: 0 });
  let muted = false;
  node.port.onmessage = ({ data }: MessageEvent<{ frame: ArrayBuffer; level: number }>) => {
    listener.onFrame(muted ? SILENT_FRAME : data.frame);
    listener.onLevel(muted ? 0 : data.level);
  };
  context.createMediaStreamSource(stream).connect(node);
  const track = stream.getAudioTracks()[0];
  track?.addEventListener("ended", listener.onLost);
  await context.resume();
  return {
    mute(wanted) {
      muted = wanted;
    },
    close() {
      track?.removeEventListener("ended", listener.onLost);
      node.port.onmessage = null;
      for (const one of stream.getTracks()) one.stop();
      void context.close();
    },
  };
}

async function asked(devices: MediaDevices): Promise<MediaStream> {
  try {
    return await devices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    throw new MicrophoneRefused(whyRefused(error));
  }
}

function whyRefused(error: unknown): Refusal {
  if (!(error instanceof DOMException)) return "failed";
  switch (error.name) {
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "AbortError":
      return "taken";
    default:
      return "failed";
  }
}
