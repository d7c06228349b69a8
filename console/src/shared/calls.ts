import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";

export type Call = Schemas["Call"];
export type Step = Schemas["StepView"];

const path = (callId: string) => ({ params: { path: { call_id: callId } } });

export const callQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId],
    staleTime: 0,
    queryFn: () => answer(client.GET("/api/v1/calls/{call_id}", path(callId))),
  });

export const turnsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "turns"],
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{call_id}/turns", path(callId)))).items,
  });
