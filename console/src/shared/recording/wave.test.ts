import { expect, test } from "vitest";
import { waveOf } from "./wave";

/** A file with two channels of eight frames at four a second, after a part that nobody reads. */
function file(left: number[], right: number[]): ArrayBuffer {
  const bytes = new ArrayBuffer(56 + left.length * 4);
  const view = new DataView(bytes);
  const write = (at: number, text: string) => [...text].forEach((one, n) => view.setUint8(at + n, one.charCodeAt(0)));
  write(0, "RIFF");
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 2, true);
  view.setUint32(24, 4, true);
  view.setUint16(34, 16, true);
  write(36, "LIST");
  view.setUint32(40, 3, true);
  write(48, "data");
  view.setUint32(52, left.length * 4, true);
  left.forEach((value, n) => view.setInt16(56 + n * 4, value, true));
  right.forEach((value, n) => view.setInt16(58 + n * 4, value, true));
  return bytes;
}

test("each side has the loudest of every stretch, as a share of the loudest of all", () => {
  const wave = waveOf(file([0, 8192, 0, -16384, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 4096, 0]), 4);
  expect(wave.seconds).toBe(2);
  expect(wave.sides.map((side) => [...side])).toEqual([
    [0.5, 1, 0, 0],
    [0, 0, 0, 0.25],
  ]);
});

test("a recording in which nobody speaks stays flat, and what is no recording is refused", () => {
  const faint = waveOf(file([100, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0]), 1);
  expect(faint.sides[0]?.[0]).toBeLessThan(0.1);
  expect(() => waveOf(new ArrayBuffer(64), 4)).toThrow();
});
