import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { waveOf, type Wave } from "./wave";

/** Finer than any screen shows it. */
const STRETCHES = 1600;

export interface Recording {
  sound: Blob;
  wave: Wave;
}

/** The sound of a call, and what it looks like; null where none was kept. */
export const recordingQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "recording"],
    staleTime: Infinity,
    queryFn: async (): Promise<Recording | null> => {
      try {
        const asked = client.GET("/api/v1/calls/{call_id}/recording", {
          params: { path: { call_id: callId } },
          parseAs: "blob",
        });
        const sound = (await answer<unknown>(asked)) as Blob;
        return { sound, wave: waveOf(await sound.arrayBuffer(), STRETCHES) };
      } catch (error) {
        if (error instanceof Problem && error.code === "no_recording") return null;
        throw error;
      }
    },
  });
