import type { ClientMessage, ServerMessage } from "./protocol";

/** The pauses before a lost socket is opened again; a call is kept for 30 seconds. */
const PAUSES_MS = [0, 500, 1000, 2000, 4000, 6000, 8000];

export interface Door {
  url: string;
  ticket: string;
}

interface Listener {
  onMessage: (message: ServerMessage) => void;
  onSound: (sound: ArrayBuffer) => void;
  /** The socket is lost and opened again; true when it is back. */
  onLink: (up: boolean) => void;
  /** It cannot be had again, and why. */
  onGone: (error: unknown) => void;
}

/** A socket that is opened again where it was lost. */
export class LiveSocket {
  private socket: WebSocket | undefined;
  private closed = false;
  private tries = 0;
  private timer: number | undefined;

  /** `enter` gets a new ticket each time: one opens one socket. `options` stand in its address. */
  constructor(
    private readonly enter: () => Promise<Door>,
    private readonly options: Record<string, string>,
    private readonly listener: Listener,
  ) {
    void this.open();
  }

  send(message: ClientMessage): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Sound that cannot be sent at once is worth nothing later. */
  sendSound(frame: ArrayBuffer): void {
    const socket = this.socket;
    if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < 32_000) socket.send(frame);
  }

  close(): void {
    this.closed = true;
    window.clearTimeout(this.timer);
    this.socket?.close();
  }

  private async open(): Promise<void> {
    let door: Door;
    try {
      door = await this.enter();
    } catch (error) {
      this.lost(error);
      return;
    }
    if (this.closed) return;
    const query = new URLSearchParams({ ...this.options, ticket: door.ticket });
    const socket = new WebSocket(`${door.url}?${query.toString()}`);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => {
      this.tries = 0;
      this.listener.onLink(true);
    };
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === "string") this.listener.onMessage(JSON.parse(data) as ServerMessage);
      else this.listener.onSound(data);
    };
    socket.onclose = () => this.lost(undefined);
  }

  private lost(error: unknown): void {
    if (this.closed) return;
    this.listener.onLink(false);
    const pause = PAUSES_MS[this.tries++];
    const final = error !== undefined && !isPassing(error);
    if (pause === undefined || final) {
      this.closed = true;
      this.listener.onGone(error);
      return;
    }
    this.timer = window.setTimeout(() => void this.open(), pause);
  }
}

/** Whether asking again may help: the server was not reached, or is about to be back. */
function isPassing(error: unknown): boolean {
  const status = (error as { status?: number }).status;
  return status === 0 || (status !== undefined && status >= 500);
}
