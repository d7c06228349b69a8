import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answer, client, type Schemas } from "@/shared/api/client";
import type { Whole } from "@/shared/editing/slot";
import { scenarioQuery, scenariosQuery } from "@/shared/library";

export type WholeScenario = Whole<Schemas["Scenario"]>;

export const validateScenario = (document: WholeScenario) =>
  answer(client.POST("/api/v1/scenarios/validate", { body: document }));

/** Keeps what was edited. */
export function useSave(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WholeScenario) =>
      answer(client.PUT("/api/v1/scenarios/{scenario_id}", { params: { path: { scenario_id: id } }, body })),
    onSuccess: async (saved) => {
      queries.setQueryData(scenarioQuery(id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: scenariosQuery.queryKey, exact: true });
    },
  });
}

/** A typed call with it as it was saved. */
export function useTry(id: string) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      answer(client.POST("/api/v1/scenarios/{scenario_id}/start", { params: { path: { scenario_id: id } }, body: {} })),
    onSuccess: ({ call }) =>
      navigate({ to: "/calls/$callId/live", params: { callId: call.id }, search: { by: "typing" } }),
  });
}
