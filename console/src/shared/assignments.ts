import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";

export type Assigned = Schemas["Assigned"];
export type ScenarioStanding = Schemas["ScenarioStanding"];

/** What is assigned to oneself and open. */
export const ownAssignmentsQuery = queryOptions({
  queryKey: ["assignments", "own"],
  staleTime: 0,
  queryFn: () =>
    everything((place) => answer(client.GET("/api/v1/assignments", { params: { query: { ...place, own: true } } }))),
});

/** How one stands at a scenario of an assignment that is one's own. */
export function ownStanding(assigned: Assigned, userId: string, scenarioId: string): ScenarioStanding | undefined {
  const person = assigned.people?.find((one) => one.user_id === userId);
  return person?.scenarios.find((one) => one.scenario_id === scenarioId);
}
