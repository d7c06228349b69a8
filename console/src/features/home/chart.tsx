import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { spoken } from "@/shared/i18n";
import { keepAlive } from "@/shared/ui/plot";
import type { TrendPoint } from "./trend";

const HEIGHT = 200;

interface Props {
  points: readonly TrendPoint[];
  label: string;
  onPoint: (at: number | null) => void;
  onPick: (at: number) => void;
}

/** Scores as points and their mean as a line, over time. */
export function Chart({ points, label, onPoint, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ onPoint, onPick });
  useEffect(() => {
    latest.current = { onPoint, onPick };
  });
  useEffect(() => {
    const element = place.current as HTMLDivElement;
    const chart = new uPlot(
      options(element, (at) => latest.current.onPoint(at)),
      [
        points.map((one) => Date.parse(one.call.started_at) / 1000),
        points.map((one) => one.score),
        points.map((one) => one.mean),
      ],
      element,
    );
    return keepAlive(chart, element, HEIGHT, (at) => latest.current.onPick(at));
  }, [points]);
  return <div ref={place} role="img" aria-label={label} className="cursor-pointer" style={{ height: HEIGHT }} />;
}

function options(element: HTMLElement, onPoint: (at: number | null) => void): uPlot.Options {
  const colour = (name: string) => () => resolved(element, name);
  const axis = { stroke: colour("--soft"), font: "12px system-ui", ticks: { show: false } };
  const day = new Intl.DateTimeFormat(spoken(), { day: "numeric", month: "short" });
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, points: { size: 8 }, drag: { x: false, y: false } },
    scales: { y: { range: [0, 100] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 80,
        size: 28,
        values: (_, at) => at.map((one) => day.format(new Date(one * 1000))),
      },
      { ...axis, grid: { stroke: colour("--line"), width: 1 }, splits: [0, 25, 50, 75, 100], size: 34 },
    ],
    series: [
      {},
      {
        paths: () => null,
        points: { show: true, size: 5, fill: colour("--soft"), stroke: colour("--soft") },
      },
      { stroke: colour("--accent"), width: 2.5, points: { show: false } },
    ],
    hooks: { setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)] },
  };
}

/** The colour that a name of the theme has at the moment; a canvas knows no `light-dark`. */
function resolved(element: HTMLElement, name: string): string {
  const before = element.style.color;
  element.style.color = `var(${name})`;
  const found = getComputedStyle(element).color;
  element.style.color = before;
  return found;
}
