import { heard, SILENCE, type Conversation } from "./conversation";
import { openEars, type Ears } from "./ears";
import { MicrophoneRefused, openMicrophone, type Microphone, type Refusal } from "./microphone";
import type { Role, ServerMessage } from "./protocol";
import { openReader, type Reader } from "./reader";
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
  /** Who understands what one says; `browser` may send it to its maker, `device` sends it nowhere. */
  hears: "server" | "browser" | "device" | null;
  /** Whose voice replies have. */
  speaks: "server" | "browser" | null;
  /** What the browser understands while one still speaks. */
  interim: string;
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
  browser: BrowserSpeech;
}

/** What the browser may do where the server cannot. */
export interface BrowserSpeech {
  language: string;
  /** The server has no voice: replies are read out here. */
  reads: boolean;
  /** What is said here may be sent to whoever makes the browser. */
  mayHear: boolean;
  /** What is read out may be. */
  mayRead: boolean;
}

/** A call that is held from this page: a store to subscribe to, and what one can do. */
export class LiveCall {
  private state: LiveState;
  private readonly watchers = new Set<() => void>();
  private readonly socket: LiveSocket;
  private readonly theirs: Role;
  private microphone: Microphone | undefined;
  private speaker: Speaker | undefined;
  private ears: Ears | undefined;
  private readonly reader: Reader | null;
  private readonly browser: BrowserSpeech;
  /** Sound that comes while the speaker is being opened. */
  private early: (() => void)[] = [];
  /** The server has nothing to understand speech with. */
  private unheard = false;
  private over = false;
  private forgetting: number | undefined;

  constructor({ enter, before, theirs, voice, browser }: Options) {
    this.theirs = theirs;
    this.browser = browser;
    this.reader =
      voice && browser.reads
        ? openReader(browser.language, browser.mayRead, (turn_id, played_chars) =>
            this.socket.send({ type: "playback", turn_id, played_chars }),
          )
        : null;
    this.state = {
      ...SILENCE,
      ...before,
      link: "opening",
      voice: "off",
      sound: "off",
      hears: null,
      speaks: null,
      interim: "",
      muted: false,
      level: 0,
      trouble: null,
    };
    this.socket = new LiveSocket(enter, voice ? (this.reader ? { voice: "client" } : {}) : { audio: "off" }, {
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
    this.show({ muted, level: 0, interim: "" });
    this.lendEars();
  }

  /** Stop the reply that is being read out, to speak oneself. */
  cutIn(): void {
    this.socket.send({ type: "interrupt" });
  }

  hangUp(): void {
    this.socket.send({ type: "end-session" });
  }

  /** Let sound out after a click, where the browser waited for one. */
  async unblock(): Promise<void> {
    await this.speaker?.resume();
  }

  /** Ask for the microphone again. */
  async listen(): Promise<void> {
    this.unhear();
    this.show({ voice: "asking" });
    if (this.unheard) {
      await this.hearHere();
      return;
    }
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
    this.reader?.clear();
    this.watchers.clear();
  }

  private take(message: ServerMessage): void {
    switch (message.type) {
      case "connected":
        this.connected(message.audio);
        break;
      case "audio-start":
        if (this.reader) this.reader.begin(message.turn_id);
        else this.withSpeaker((speaker) => speaker.begin(message.turn_id, message.offset_ms));
        break;
      case "audio-clear":
        if (this.reader) this.reader.clear();
        else this.withSpeaker((speaker) => speaker.clear());
        break;
      case "assistant-message":
        this.reader?.text(message.turn_id, message.text);
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
    if (message.type === "state") this.lendEars();
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
      this.show({ voice: "asking", level: 0 });
      void this.hearHere();
    }
    this.show({
      hears: audio.input ? "server" : null,
      speaks: this.reader ? "browser" : audio.output ? "server" : null,
    });
    if (audio.output && !this.speaker) void this.openSpeaker(audio.output.sample_rate);
  }

  /** Listen with the browser's own ears; what they understand goes over the socket like what is written. */
  private async hearHere(): Promise<void> {
    const { language, mayHear } = this.browser;
    const ears = await openEars(language, mayHear, {
      onInterim: (interim) => this.show({ interim }),
      onFinal: (text) => this.say(text),
      onLost: (why) => {
        this.unhear();
        this.show({ voice: why, hears: null, interim: "" });
      },
    });
    if (this.over || !ears) {
      this.show({ voice: "unheard" });
      return;
    }
    this.ears = ears;
    this.show({ voice: "on", hears: ears.local ? "device" : "browser" });
    this.lendEars();
  }

  /** The browser does not listen while a reply sounds: it would hear that. */
  private lendEars(): void {
    this.ears?.listen(!this.state.muted && !this.state.ended && this.state.floor !== "assistant");
  }

  private async openSpeaker(rate: number): Promise<void> {
    const speaker = await openSpeaker(rate, {
      onPlayed: (turn_id, played_ms) =>
        this.socket.send({ type: "playback", turn_id, played_ms: Math.round(played_ms) }),
      onBlocked: (blocked) => this.show({ sound: blocked ? "blocked" : "on" }),
    });
    if (this.over) {
      speaker.close();
      return;
    }
    this.speaker = speaker;
    this.show({ sound: "on" });
    for (const play of this.early) play();
    this.early = [];
  }

  /** Let go of the microphone, once: one that is closed cannot be closed again. */
  private unhear(): void {
    this.microphone?.close();
    this.microphone = undefined;
    this.ears?.close();
    this.ears = undefined;
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
