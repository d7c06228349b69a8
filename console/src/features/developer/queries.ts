import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";

export type ApiKey = Schemas["ApiKeyView"];
export type UserRole = Schemas["UserRole"];
export type CallEvent = Schemas["CallEvent"];

const EVERY_MS = 1500;
const MOST = 100;

export const keysQuery = queryOptions({
  queryKey: ["api-keys"],
  queryFn: async () => (await answer(client.GET("/api/v1/api-keys", { params: { query: { limit: MOST } } }))).items,
});

export function useMakeKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; role: UserRole }) => answer(client.POST("/api/v1/api-keys", { body })),
    onSuccess: () => queries.invalidateQueries(keysQuery),
  });
}

export function useRevokeKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keyId: string) =>
      answer(client.DELETE("/api/v1/api-keys/{key_id}", { params: { path: { key_id: keyId } } })),
    onSuccess: () => queries.invalidateQueries(keysQuery),
  });
}

/** The calls that one may watch, the newest first; asked for again and again. */
export const recentQuery = queryOptions({
  queryKey: ["calls", "recent"],
  refetchInterval: EVERY_MS,
  queryFn: async () => (await answer(client.GET("/api/v1/calls", { params: { query: { limit: 20 } } }))).items,
});

/** Everything that has happened in a call so far; while the call goes on, asked for again and again. */
export const eventsQuery = (callId: string, goesOn: boolean) =>
  queryOptions({
    queryKey: ["calls", callId, "events"],
    staleTime: 0,
    refetchInterval: goesOn && EVERY_MS,
    queryFn: async () => {
      const all: CallEvent[] = [];
      let cursor: string | null = null;
      do {
        const query: { limit: number; cursor?: string } = cursor ? { limit: MOST, cursor } : { limit: MOST };
        const page: { items: CallEvent[]; next_cursor: string | null } = await answer(
          client.GET("/api/v1/calls/{call_id}/events", { params: { path: { call_id: callId }, query } }),
        );
        all.push(...page.items);
        cursor = page.next_cursor;
      } while (cursor);
      return all;
    },
  });
