/** Plays what it is given, in order, and tells how much of each turn was played. Runs on the audio thread. */

const REPORT_S = 0.05;

interface Mark {
  turnId: string;
  offsetMs: number;
}
type Told = Mark | { sound: ArrayBuffer } | { clear: true };

class Speaker extends AudioWorkletProcessor {
  private queue: (Mark | Int16Array)[] = [];
  private mark: Mark = { turnId: "", offsetMs: 0 };
  /** Samples of the first piece, of the present turn, and of it since the last report. */
  private at = 0;
  private played = 0;
  private untold = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<Told>) => {
      if ("sound" in data) this.queue.push(new Int16Array(data.sound));
      else if ("clear" in data) this.clear();
      else this.queue.push(data);
    };
  }

  process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const out = outputs[0]?.[0];
    for (let index = 0; out && index < out.length; index++) {
      const sample = this.next();
      if (sample === undefined) break;
      out[index] = sample / 32_768;
    }
    if (this.untold && (this.untold >= REPORT_S * sampleRate || !this.queue.length)) this.tell();
    return true;
  }

  private next(): number | undefined {
    for (let first = this.queue[0]; first; first = this.queue[0]) {
      if (first instanceof Int16Array && this.at < first.length) {
        this.played++;
        this.untold++;
        return first[this.at++];
      }
      this.queue.shift();
      this.at = 0;
      if (!(first instanceof Int16Array)) this.begin(first);
    }
    return undefined;
  }

  private begin(mark: Mark): void {
    if (this.untold) this.tell();
    this.mark = mark;
    this.played = 0;
  }

  /** Of a turn that was not reached yet, its begin was played. */
  private clear(): void {
    const unreached = this.queue.filter((one): one is Mark => !(one instanceof Int16Array)).at(-1);
    this.queue = [];
    this.at = 0;
    if (unreached) this.begin(unreached);
    this.tell();
  }

  private tell(): void {
    this.untold = 0;
    const { turnId, offsetMs } = this.mark;
    this.port.postMessage({ turnId, ms: offsetMs + (this.played / sampleRate) * 1000 });
  }
}

registerProcessor("speaker", Speaker);
