import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";

/** What happened in a call so far. */
export const eventsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "events"],
    staleTime: 0,
    queryFn: () =>
      everything((query) =>
        answer(client.GET("/api/v1/calls/{call_id}/events", { params: { path: { call_id: callId }, query } })),
      ),
  });
