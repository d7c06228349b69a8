import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { turnAt, type Timed } from "./turns";

interface Place {
  /** The turn that the address names. */
  turn: string | undefined;
  /** The turn that sounds. */
  playing: string | null;
  /** The recording's player takes its place, or leaves it. */
  hold: (player: HTMLAudioElement | null) => void;
  /** Shows a turn, and moves the recording there. */
  go: (turnId: string) => void;
  /** The recording has come to this time, in milliseconds. */
  played: (ms: number) => void;
}

const Context = createContext<Place | null>(null);

interface Props {
  turns: readonly Timed[];
  /** The turn that the address names. */
  turn: string | undefined;
  /** Puts another one into the address. */
  onTurn: (turnId: string) => void;
  children: ReactNode;
}

/** Where in the call the reader is: what is clicked anywhere on the page leads to a turn here. */
export function PlaceInCall({ turns, turn, onTurn, children }: Props) {
  const [playing, setPlaying] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement>(null);
  const hold = useCallback((player: HTMLAudioElement | null) => {
    audio.current = player;
  }, []);
  useEffect(() => {
    if (turn) reveal(turn, { page: true });
  }, [turn]);
  useEffect(() => {
    if (playing) reveal(playing, { page: false });
  }, [playing]);
  const place = useMemo(
    () => ({
      turn,
      playing,
      hold,
      go: (turnId: string) => {
        onTurn(turnId);
        reveal(turnId, { page: true });
        const at = turns.find((one) => one.turn_id === turnId)?.start_ms;
        if (audio.current && at != null) audio.current.currentTime = at / 1000;
      },
      played: (ms: number) => setPlaying(turnAt(turns, ms)),
    }),
    [turn, turns, playing, hold, onTurn],
  );
  return <Context value={place}>{children}</Context>;
}

export function usePlace(): Place {
  const place = useContext(Context);
  if (!place) throw new Error("This stands outside of a call.");
  return place;
}

/** The id of a turn's element. */
export function anchor(turnId: string): string {
  return `turn-${turnId}`;
}

/** Scrolls the transcript to a turn; the page too, and puts the focus there, where the reader asked for it. */
function reveal(turnId: string, { page }: { page: boolean }): void {
  const found = document.getElementById(anchor(turnId));
  if (!found) return;
  const pane = found.closest<HTMLElement>("[data-pane]");
  if (pane && pane.scrollHeight > pane.clientHeight) {
    const offset = found.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 4 });
  }
  if (!page) return;
  found.focus({ preventScroll: true });
  const { top, bottom } = found.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) found.scrollIntoView({ block: "center" });
}
