import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";

export type Scenario = Schemas["PublicScenario"] | Schemas["Scenario"];

const MOST = 100;

/** Every scenario that one may practise; they are few. */
export const scenariosQuery = queryOptions({
  queryKey: ["scenarios"],
  queryFn: async (): Promise<Scenario[]> => {
    const all: Scenario[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = cursor ? { limit: MOST, cursor } : { limit: MOST };
      const page: Schemas["ScenarioList"] = await answer(client.GET("/api/v1/scenarios", { params: { query } }));
      all.push(...page.items);
      cursor = page.next_cursor;
    } while (cursor);
    return all;
  },
});

/** How often the organisation's people have practised each scenario, and how real its customer felt. */
export const ratingsQuery = queryOptions({
  queryKey: ["ratings"],
  staleTime: 0,
  queryFn: async () => (await answer(client.GET("/api/v1/scenarios/ratings"))).items,
});

export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: ["scenarios", id],
    queryFn: (): Promise<Scenario> =>
      answer(client.GET("/api/v1/scenarios/{scenario_id}", { params: { path: { scenario_id: id } } })),
  });
