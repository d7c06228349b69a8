import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { callQuery } from "@/shared/calls";

export type Comment = Schemas["CommentView"];
export type Appeal = Schemas["Appeal"];

const path = (callId: string) => ({ params: { path: { call_id: callId } } });

export const commentsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "comments"],
    staleTime: 0,
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{call_id}/comments", path(callId)))).items,
  });

export const appealsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "appeals"],
    staleTime: 0,
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{call_id}/appeals", path(callId)))).items,
  });

/** How an expert would have called the same customer; held when it is asked for. */
export const goldQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "gold"],
    staleTime: Infinity,
    queryFn: () => answer(client.GET("/api/v1/calls/{call_id}/gold", path(callId))),
  });

export function useComment(callId: string, turnId: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answer(client.POST("/api/v1/calls/{call_id}/comments", { ...path(callId), body: { text, turn_id: turnId } })),
    onSuccess: () => queries.invalidateQueries(commentsQuery(callId)),
  });
}

export function useUncomment(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (commentId: string) =>
      answer(
        client.DELETE("/api/v1/calls/{call_id}/comments/{comment_id}", {
          params: { path: { call_id: callId, comment_id: commentId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(commentsQuery(callId)),
  });
}

/** Asks somebody else to look at the points of a criterion; the call is handed in with it. */
export function useAppeal(callId: string, criterionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        client.POST("/api/v1/calls/{call_id}/appeals", { ...path(callId), body: { criterion_id: criterionId, text } }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries(appealsQuery(callId)),
        queries.invalidateQueries({ ...callQuery(callId), exact: true }),
      ]),
  });
}

export function useRule(callId: string, criterionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { granted: boolean; text: string }) =>
      answer(
        client.PUT("/api/v1/calls/{call_id}/appeals/{criterion_id}/ruling", {
          params: { path: { call_id: callId, criterion_id: criterionId } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries(appealsQuery(callId)),
  });
}

/** How real the customer felt, 1 to 5; null takes it back. */
export function useRate(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (realism: number | null) =>
      answer(client.PUT("/api/v1/calls/{call_id}/rating", { ...path(callId), body: { realism } })),
    onSuccess: (call) => queries.setQueryData(callQuery(callId).queryKey, call),
  });
}

export function useShare(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shared: boolean) =>
      answer(client.PUT("/api/v1/calls/{call_id}/sharing", { ...path(callId), body: { shared } })),
    onSuccess: (call) => queries.setQueryData(callQuery(callId).queryKey, call),
  });
}
