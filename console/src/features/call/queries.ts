import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";

/** Asked for anew with each visit: a call changes by itself. */
export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ["call", id],
    staleTime: 0,
    gcTime: 0,
    queryFn: () => answer(client.GET("/api/v1/calls/{call_id}", { params: { path: { call_id: id } } })),
  });

export const turnsQuery = (id: string) =>
  queryOptions({
    queryKey: ["call", id, "turns"],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      (await answer(client.GET("/api/v1/calls/{call_id}/turns", { params: { path: { call_id: id } } }))).items,
  });
