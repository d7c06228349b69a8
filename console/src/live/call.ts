import { heard, SILENCE, type Conversation } from "./conversation";
import { MicrophoneRefused, openMicrophone, type Microphone, type Refusal } from "./microphone";
import type { Role, ServerMessage } from "./protocol";
import { LiveSocket, type Door } from "./socket";
import { openSpeaker, type Speaker } from "./speaker";

/** How long something that went wrong, and is over, stays on the page. */
const TROUBLE_MS = 8000;

/** What a page shows of a call. */
export interface LiveState extends Conversation {
  link: "opening" | "up" | "lost" | "gone";
  /** How one is heard. `asking` while the browser asks for the microphone. */
  voice: "off" | "asking" | "on" | Refusal | "unplugged" | "unheard";
  /** The far end sends sound, and the browser lets it out. */
  sound: "off" | "on" | "blocked";
  muted: boolean;
  /** How loud one is, 0 to 1. */
  level: number;
  /** The last thing that went wrong, by its code or as it was thrown. */
  trouble: unknown;
}

interface Options {
  enter: () => Promise<Door>;
  /** What was said before this page was opened. */
  before: Conversation;
  theirs: Role;
  /** Speak and listen, or only write and read. */
  voice: boolean;
}

/** A call that is held from this page: a store to subscribe to, and what one can do. */
export class LiveCall {
  private state: LiveState;
  private readonly watchers = new Set<() => void>();
  private readonly socket: LiveSocket;
  private readonly theirs: Role;
  private microphone: Microphone | undefined;
  private speaker: Speaker | undefined;
  /** Sound that comes while the speaker is being opened. */
  private early: (() => void)[] = [];
  /** The server has nothing to understand speech with. */
  private unheard = false;
  private over = false;
  private forgetting: number | undefined;

  constructor({ enter, before, theirs, voice }: Options) {
    this.theirs = theirs;
    this.state = {
      ...SILENCE,
      ...before,
      link: "opening",
      voice: "off",
      sound: "off",
      muted: false,
      level: 0,
      trouble: null,
    };
    this.socket = new LiveSocket(enter, voice ? {} : { audio: "off" }, {
      onMessage: (message) => this.take(message),
      onSound: (sound) => this.withSpeaker((speaker) => speaker.play(sound)),
      onLink: (up) => this.show({ link: up ? "up" : "lost" }),
      onGone: (error) => this.show({ link: "gone", trouble: error ?? null }),
    });
    if (voice) void this.listen();
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): LiveState => this.state;

  say(text: string): void {
    this.socket.send({ type: "user-message", text });
  }

  mute(muted: boolean): void {
    this.microphone?.mute(muted);
    this.show({ muted, level: 0 });
  }

  hangUp(): void {
    this.socket.send({ type: "end-session" });
  }

  /** Let sound out after a click, where the browser waited for one. */
  async unblock(): Promise<void> {
    await this.speaker?.resume();
    this.show({ sound: "on" });
  }

  /** Ask for the microphone again. */
  async listen(): Promise<void> {
    this.unhear();
    this.show({ voice: "asking" });
    try {
      const microphone = await openMicrophone({
        onFrame: (frame) => this.socket.sendSound(frame),
        onLevel: (level) => this.showLevel(level),
        onLost: () => this.show({ voice: "unplugged", level: 0 }),
      });
      if (this.over || this.unheard) {
        microphone.close();
        return;
      }
      microphone.mute(this.state.muted);
      this.microphone = microphone;
      this.show({ voice: "on" });
    } catch (error) {
      if (this.unheard) return;
      this.show({ voice: error instanceof MicrophoneRefused ? error.why : "failed" });
    }
  }

  /** Leave the page. The call goes on for half a minute without it. */
  close(): void {
    this.over = true;
    window.clearTimeout(this.forgetting);
    this.socket.close();
    this.unhear();
    this.speaker?.close();
    this.watchers.clear();
  }

  private take(message: ServerMessage): void {
    switch (message.type) {
      case "connected":
        this.connected(message.audio);
        break;
      case "audio-start":
        this.withSpeaker((speaker) => speaker.begin(message.turn_id, message.offset_ms));
        break;
      case "audio-clear":
        this.withSpeaker((speaker) => speaker.clear());
        break;
      case "error":
        this.show({ trouble: message });
        if (message.code === "line_replaced") {
          this.give();
          break;
        }
        window.clearTimeout(this.forgetting);
        this.forgetting = window.setTimeout(() => this.show({ trouble: null }), TROUBLE_MS);
        break;
      case "session-ended":
        this.socket.close();
        this.unhear();
        break;
      default:
        break;
    }
    const now = heard(this.state, message, this.theirs);
    if (now !== this.state) this.show(now);
  }

  /** The call is held elsewhere now: taking it back would only take it away from there. */
  private give(): void {
    this.socket.close();
    this.unhear();
    this.speaker?.clear();
    this.show({ link: "gone", voice: "off" });
  }

  private connected(audio: Extract<ServerMessage, { type: "connected" }>["audio"]): void {
    this.unheard = !audio.input;
    if (this.unheard && this.state.voice !== "off") {
      this.unhear();
      this.microphone = undefined;
      this.show({ voice: "unheard", level: 0 });
    }
    if (audio.output && !this.speaker) void this.openSpeaker(audio.output.sample_rate);
  }

  private async openSpeaker(rate: number): Promise<void> {
    const speaker = await openSpeaker(rate, (turn_id, played_ms) =>
      this.socket.send({ type: "playback", turn_id, played_ms: Math.round(played_ms) }),
    );
    if (this.over) {
      speaker.close();
      return;
    }
    this.speaker = speaker;
    this.show({ sound: speaker.blocked ? "blocked" : "on" });
    for (const play of this.early) play();
    this.early = [];
  }

  /** Let go of the microphone, once: one that is closed cannot be closed again. */
  private unhear(): void {
    this.microphone?.close();
    this.microphone = undefined;
  }

  private withSpeaker(play: (speaker: Speaker) => void): void {
    const { speaker } = this;
    if (speaker) play(speaker);
    else this.early.push(() => this.withSpeaker(play));
  }

  private showLevel(level: number): void {
    // Steps that nobody sees are not worth drawing.
    if (Math.abs(level - this.state.level) > 0.004) this.show({ level });
  }

  private show(change: Partial<LiveState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
