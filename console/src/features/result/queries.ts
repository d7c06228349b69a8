import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answer, client, type Schemas } from "@/shared/api/client";
import { callQuery, turnsQuery, type Call } from "@/shared/calls";

const path = (callId: string) => ({ params: { path: { call_id: callId } } });

const analysisOf = (callId: string) => answer(client.GET("/api/v1/calls/{call_id}/analysis", path(callId)));
export type Analysis = Awaited<ReturnType<typeof analysisOf>>;

/** The newest score; a judge that has not looked at the call yet makes this take a while. */
export const analysisQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "analysis"],
    queryFn: () => analysisOf(callId),
  });

/** The whole practice call; asked for after its score, which is a part of it. */
export const reportQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "report"],
    queryFn: () => answer(client.GET("/api/v1/calls/{call_id}/report", path(callId))),
  });

/** What went wrong in it. */
export const faultsQuery = (callId: string) =>
  queryOptions({
    queryKey: ["calls", callId, "faults"],
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{call_id}/faults", path(callId)))).items,
  });

const definitions = async () => (await answer(client.GET("/api/v1/metrics"))).items;
export type Definition = Awaited<ReturnType<typeof definitions>>[number];

/** What the metrics mean. */
export const definitionsQuery = queryOptions({
  queryKey: ["metrics"],
  staleTime: Infinity,
  queryFn: definitions,
});

/** The sections of what a call was scored on; empty where that is not known any more. */
export const sectionsQuery = (call: Call) =>
  queryOptions({
    queryKey: ["calls", call.id, "sections"],
    queryFn: async () => {
      const named = call.metadata?.["scorecard_id"];
      if (call.scenario_id) {
        const scenario = { params: { path: { scenario_id: call.scenario_id } } };
        return (await answer(client.GET("/api/v1/scenarios/{scenario_id}", scenario))).scorecard.sections;
      }
      if (typeof named !== "string") return [];
      const scorecard = { params: { path: { scorecard_id: named } } };
      return (await answer(client.GET("/api/v1/scorecards/{scorecard_id}", scorecard))).sections;
    },
  });

/** Takes the call up again just before one of the seller's turns, and goes there; a typed call goes on by typing. */
export function useRetry(callId: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (turnId: string) =>
      answer(client.POST("/api/v1/calls/{call_id}/retry", { ...path(callId), body: { turn_id: turnId } })),
    onSuccess: ({ call }) => {
      const typed = queries.getQueryData(analysisQuery(callId).queryKey)?.metrics["talk_ratio"]?.estimated;
      return navigate({
        to: "/calls/$callId/live",
        params: { callId: call.id },
        search: typed ? { by: "typing" } : {},
      });
    },
  });
}

/** What other lines would have done in the place of a turn. */
export function useWhatIf(callId: string, turnId: string) {
  return useMutation({
    mutationFn: (lines: string[]) =>
      answer(client.POST("/api/v1/calls/{call_id}/what-if", { ...path(callId), body: { turn_id: turnId, lines } })),
  });
}

/** Puts right what was recognised wrongly; the call is scored again. */
export function useCorrect(callId: string, turnId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        client.PATCH("/api/v1/calls/{call_id}/turns/{turn_id}", {
          params: { path: { call_id: callId, turn_id: turnId } },
          body: { text },
        }),
      ),
    onSuccess: () =>
      Promise.all(
        [turnsQuery, analysisQuery, reportQuery].map((query) =>
          queries.invalidateQueries({ queryKey: query(callId).queryKey }),
        ),
      ),
  });
}

export function useAnalyze(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST("/api/v1/calls/{call_id}/analyze", path(callId))),
    onSuccess: (made) => queries.setQueryData(analysisQuery(callId).queryKey, made),
  });
}

/** A person's points for a criterion; null takes them back. */
export function useOverride(callId: string, criterionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["NewPoints"]) =>
      answer(
        client.PATCH("/api/v1/calls/{call_id}/analysis/criteria/{criterion_id}", {
          params: { path: { call_id: callId, criterion_id: criterionId } },
          body,
        }),
      ),
    onSuccess: (made) => queries.setQueryData(analysisQuery(callId).queryKey, made),
  });
}

export function useSubmit(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST("/api/v1/calls/{call_id}/submit", path(callId))),
    onSuccess: (call) => queries.setQueryData(callQuery(callId).queryKey, call),
  });
}
