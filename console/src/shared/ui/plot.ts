import type uPlot from "uplot";
import { onNewLook } from "@/shared/theme";

/** Keeps a chart as wide as its place and in the colours of the theme, and tells which of its points are picked; stops where the result is called. */
export function keepAlive(chart: uPlot, place: HTMLElement, height: number, onPick: (at: number) => void): () => void {
  chart.over.addEventListener("click", () => chart.cursor.idx != null && onPick(chart.cursor.idx));
  const stop = onNewLook(() => chart.redraw(false, true));
  const sizes = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height }));
  sizes.observe(place);
  return () => {
    stop();
    sizes.disconnect();
    chart.destroy();
  };
}
