import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { keepAlive } from "@/shared/ui/plot";
import { TRACKS, type Point, type Track } from "./levels";

const HEIGHT = 220;
const DASHES: Record<Track, number[]> = { trust: [], patience: [8, 4], interest: [2, 4] };

interface Props {
  points: readonly Point[];
  label: string;
  /** The colours of the lines and of what stands around them, as the theme has them now. */
  colours: () => Record<Track | "text" | "line", string>;
  onPoint: (at: number | null) => void;
  onPick: (at: number) => void;
}

/** Three lines over the turns of a call. */
export function Chart({ points, label, colours, onPoint, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ colours, onPoint, onPick });
  useEffect(() => {
    latest.current = { colours, onPoint, onPick };
  });
  useEffect(() => {
    const element = place.current as HTMLDivElement;
    const chart = new uPlot(
      options(
        element.clientWidth,
        points.map((one) => one.number),
        latest,
      ),
      [points.map((one) => one.number), ...TRACKS.map((track) => points.map((one) => one.levels[track]))],
      element,
    );
    return keepAlive(chart, element, HEIGHT, (at) => latest.current.onPick(at));
  }, [points]);
  return <div ref={place} role="img" aria-label={label} className="cursor-pointer" style={{ height: HEIGHT }} />;
}

function options(
  width: number,
  turns: number[],
  latest: { current: Pick<Props, "colours" | "onPoint"> },
): uPlot.Options {
  const colour = (name: Track | "text" | "line") => () => latest.current.colours()[name];
  const axis = { stroke: colour("text"), font: "12px system-ui", ticks: { show: false } };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, points: { size: 7 }, drag: { x: false, y: false } },
    scales: { x: { time: false, range: [turns[0] ?? 0, turns.at(-1) ?? 1] }, y: { range: [0, 100] } },
    axes: [
      { ...axis, grid: { show: false }, incrs: [1, 2, 5, 10, 20, 50], space: 36, size: 28 },
      { ...axis, grid: { stroke: colour("line"), width: 1 }, splits: [0, 25, 50, 75, 100], size: 34 },
    ],
    series: [
      {},
      ...TRACKS.map((track) => ({
        stroke: colour(track),
        width: track === "trust" ? 2.5 : 2,
        dash: DASHES[track],
        points: { show: false },
      })),
    ],
    hooks: { setCursor: [(chart) => latest.current.onPoint(chart.cursor.idx ?? null)] },
  };
}
