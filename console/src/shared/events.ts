import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";
import { everyOne } from "@/shared/library";

/** What happened in a call so far. */
export const eventsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "events"],
    staleTime: 0,
    queryFn: () =>
      everyOne((query) =>
        answer(client.GET("/api/v1/calls/{call_id}/events", { params: { path: { call_id: callId }, query } })),
      ),
  });
