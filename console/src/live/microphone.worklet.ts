/** Takes the microphone's sound to 16 kHz in frames of 20 ms, with how loud each is. Runs on the audio thread. */

const RATE = 16_000;
const FRAME = 320;

class Microphone extends AudioWorkletProcessor {
  private frame = new Int16Array(FRAME);
  private filled = 0;
  private readonly step = sampleRate / RATE;
  /** Where in the sound that is still to come the next sample of ours begins. */
  private next = 0;
  private carried: Float32Array = new Float32Array(0);

  process(inputs: Float32Array[][]): boolean {
    const channel = inputs[0]?.[0];
    if (channel) this.take(channel);
    return true;
  }

  /** Every sample of ours is the mean of those it spans: enough of a low-pass for speech. */
  private take(channel: Float32Array): void {
    const sound = new Float32Array(this.carried.length + channel.length);
    sound.set(this.carried);
    sound.set(channel, this.carried.length);
    while (this.next + this.step <= sound.length) {
      const begin = Math.floor(this.next);
      const end = Math.max(begin + 1, Math.floor(this.next + this.step));
      let sum = 0;
      for (let at = begin; at < end; at++) sum += sound[at] ?? 0;
      this.put(sum / (end - begin));
      this.next += this.step;
    }
    const used = Math.floor(this.next);
    this.carried = sound.slice(used);
    this.next -= used;
  }

  private put(sample: number): void {
    this.frame[this.filled++] = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
    if (this.filled < FRAME) return;
    let power = 0;
    for (const one of this.frame) power += one * one;
    const level = Math.sqrt(power / FRAME) / 32_768;
    this.port.postMessage({ frame: this.frame.buffer, level }, [this.frame.buffer]);
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
  }
}

registerProcessor("microphone", Microphone);
