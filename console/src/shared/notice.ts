import { useSyncExternalStore } from "react";

/** How long one can take a thing back. */
const SHOWN_MS = 8000;

export interface Notice {
  text: string;
  /** Takes it back. */
  undo?: () => void;
}

interface Shown extends Notice {
  /** What is done for good once it cannot be taken back any more. */
  settle?: () => void;
}

let shown: Shown | null = null;
let timer: number | undefined;
/** What is about to be deleted, and not shown any more. */
let going: ReadonlySet<string> = new Set();
const watchers = new Set<() => void>();

/** Say that something was done, for a moment. */
export function tell(notice: Notice): void {
  show(notice);
}

/** Delete something once it was not taken back: it is hidden at once, and gone when the notice is. */
export function deleteLater(id: string, text: string, remove: () => Promise<unknown>): void {
  going = new Set([...going, id]);
  const back = () => {
    going = new Set([...going].filter((one) => one !== id));
    redraw();
  };
  show({ text, undo: back, settle: () => void remove().finally(back) });
}

/** Take back what the notice tells. */
export function undo(): void {
  const told = shown;
  forget();
  told?.undo?.();
}

/** The notice has been seen. */
export function dismiss(): void {
  const told = shown;
  forget();
  told?.settle?.();
}

export function useNotice(): Notice | null {
  return useSyncExternalStore(watch, () => shown);
}

/** The ids of what is about to be deleted. */
export function useGoing(): ReadonlySet<string> {
  return useSyncExternalStore(watch, () => going);
}

function show(notice: Shown): void {
  dismiss();
  shown = notice;
  timer = window.setTimeout(dismiss, SHOWN_MS);
  redraw();
}

function forget(): void {
  window.clearTimeout(timer);
  shown = null;
  redraw();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function redraw(): void {
  for (const watcher of watchers) watcher();
}

// Whoever leaves has had the time to take it back.
window.addEventListener("pagehide", dismiss);
