import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "@/shared/format";
import { onNewLook } from "@/shared/theme";
import type { Wave } from "./wave";

const HEIGHT = 96;
const BAR = 3;
const STEPS: Record<string, number> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -30,
  PageUp: 30,
};

interface Props {
  wave: Wave;
  /** Where the recording is, in seconds. */
  at: number;
  onSeek: (seconds: number) => void;
  /** The space bar was pressed on it. */
  onToggle: () => void;
}

/** Both sides of a recording, one above the other, and the place where it is: a slider that looks like the sound. */
export function Waveform({ wave, at, onSeek, onToggle }: Props) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const place = canvas.current as HTMLCanvasElement;
    const redraw = () => draw(place, wave, at);
    redraw();
    const stop = onNewLook(redraw);
    const sizes = new ResizeObserver(redraw);
    sizes.observe(place);
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [wave, at]);
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onSeek(within(((event.clientX - left) / width) * wave.seconds, wave));
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === " ") onToggle();
    else if (event.key === "Home") onSeek(0);
    else if (event.key === "End") onSeek(wave.seconds);
    else if (step !== undefined) onSeek(within(at + step, wave));
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t("recordings.place")}
      aria-valuemin={0}
      aria-valuemax={Math.round(wave.seconds)}
      aria-valuenow={Math.round(at)}
      aria-valuetext={t("recordings.at", { at: clock(at * 1000), all: clock(wave.seconds * 1000) })}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && point(event)}
      className="min-w-0 cursor-pointer touch-pan-y rounded-md"
    >
      <canvas ref={canvas} className="block w-full" style={{ height: HEIGHT }} />
    </div>
  );
}

function within(seconds: number, wave: Wave): number {
  return Math.min(wave.seconds, Math.max(0, seconds));
}

/** What was played stands out from what is to come; each side has half of the height. */
function draw(canvas: HTMLCanvasElement, wave: Wave, at: number): void {
  const brush = canvas.getContext("2d");
  if (!brush) return;
  const scale = window.devicePixelRatio;
  const width = canvas.clientWidth;
  canvas.width = width * scale;
  canvas.height = HEIGHT * scale;
  brush.scale(scale, scale);
  const colour = (name: string) => resolved(canvas, `--${name}`);
  const [line, text] = [colour("line"), colour("text")];
  const colours = [colour("accent"), colour("soft")];
  const lane = HEIGHT / wave.sides.length;
  const played = wave.seconds ? (at / wave.seconds) * width : 0;
  wave.sides.forEach((side, number) => {
    const middle = lane * (number + 0.5);
    brush.fillStyle = line;
    brush.globalAlpha = 1;
    brush.fillRect(0, middle - 0.5, width, 1);
    brush.fillStyle = colours[number] ?? text;
    for (let x = 0; x < width; x += BAR) {
      const tall = loudestBetween(side, x / width, (x + BAR) / width) * (lane - 6);
      brush.globalAlpha = x < played ? 1 : 0.4;
      if (tall >= 1) brush.fillRect(x, middle - tall / 2, BAR - 1, tall);
    }
  });
  brush.globalAlpha = 1;
  brush.fillStyle = text;
  brush.fillRect(Math.min(width - 1.5, played), 0, 1.5, HEIGHT);
}

function loudestBetween(side: Float32Array, from: number, to: number): number {
  const first = Math.floor(from * side.length);
  const last = Math.max(first + 1, Math.floor(to * side.length));
  return side.subarray(first, last).reduce((one, other) => Math.max(one, other), 0);
}

/** A colour of the theme as it is now; a canvas understands no `light-dark()`. */
function resolved(element: HTMLElement, name: string): string {
  element.style.color = `var(${name})`;
  const found = getComputedStyle(element).color;
  element.style.color = "";
  return found;
}
