import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { answer, client } from "@/shared/api/client";

const soundQuery = (callId: string, turnId: string) => ({
  queryKey: ["calls", callId, "gold", turnId],
  staleTime: Infinity,
  queryFn: async () => {
    const path = { call_id: callId, turn_id: turnId };
    return (await answer<unknown>(
      client.GET("/api/v1/calls/{call_id}/gold/{turn_id}", { params: { path }, parseAs: "blob" }),
    )) as Blob;
  },
});

/** Plays the turns of a gold call one after the other, each fetched while the one before it sounds. */
export function useGoldSound(callId: string, turnIds: readonly string[]) {
  const queries = useQueryClient();
  const [playing, setPlaying] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const player = useRef<HTMLAudioElement>(null);
  const stop = useCallback(() => {
    player.current?.pause();
    player.current = null;
    setPlaying(null);
  }, []);
  useEffect(() => stop, [stop]);
  const play = async (from: number) => {
    stop();
    const mine = (player.current = new Audio());
    setError(null);
    try {
      for (let at = from; at < turnIds.length && player.current === mine; at += 1) {
        setPlaying(at);
        const sound = await queries.fetchQuery(soundQuery(callId, turnIds[at] as string));
        const next = turnIds[at + 1];
        if (next) void queries.prefetchQuery(soundQuery(callId, next));
        if (player.current === mine) await heard(mine, sound);
      }
    } catch (thrown) {
      if (player.current === mine) setError(thrown);
    }
    if (player.current === mine) stop();
  };
  return { playing, error, play: (from: number) => void play(from), stop };
}

/** Until a sound was played to its end, or is paused for good. */
async function heard(player: HTMLAudioElement, sound: Blob): Promise<void> {
  const address = URL.createObjectURL(sound);
  player.src = address;
  try {
    await player.play();
    await new Promise((done) => {
      player.onended = done;
      player.onpause = done;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
