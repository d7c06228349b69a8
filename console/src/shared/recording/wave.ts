/** The loudest of each stretch of a recording, for each of its sides. */
export interface Wave {
  seconds: number;
  /** One list a channel, each value 0 to 1 of the loudest in the recording. */
  sides: Float32Array[];
}

/** Quieter than this a recording is not made to look loud. */
const FAINT = 0.05;
const FULL = 32_768;

/** Looks at the sound of a WAV file with samples of 16 bits. Throws where it is no such file. */
export function waveOf(file: ArrayBuffer, stretches: number): Wave {
  const view = new DataView(file);
  const format = chunk(view, "fmt ");
  const data = chunk(view, "data");
  const channels = view.getUint16(format.at + 2, true);
  const rate = view.getUint32(format.at + 4, true);
  if (view.getUint16(format.at + 14, true) !== 16) throw new Error("These samples have not 16 bits.");
  const samples = new Int16Array(file, data.at, Math.min(data.size, file.byteLength - data.at) >> 1);
  const frames = Math.floor(samples.length / channels);
  const sides = Array.from({ length: channels }, (_, side) => loudest(samples, channels, side, frames, stretches));
  const most = Math.max(FAINT, ...sides.map((side) => side.reduce((one, other) => Math.max(one, other), 0)));
  return { seconds: frames / rate, sides: sides.map((side) => side.map((value) => value / most)) };
}

function loudest(samples: Int16Array, channels: number, side: number, frames: number, stretches: number): Float32Array {
  const found = new Float32Array(stretches);
  for (let frame = 0; frame < frames; frame += 1) {
    const value = Math.abs(samples[frame * channels + side] ?? 0) / FULL;
    const place = Math.floor((frame / frames) * stretches);
    if (value > (found[place] ?? 0)) found[place] = value;
  }
  return found;
}

/** Where a part of the file begins, and its size in bytes. */
function chunk(view: DataView, name: string): { at: number; size: number } {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const size = view.getUint32(at + 4, true);
    if (String.fromCharCode(...new Uint8Array(view.buffer, at, 4)) === name) return { at: at + 8, size };
    at += 8 + size + (size % 2);
  }
  throw new Error(`This file has no part ${name}.`);
}
