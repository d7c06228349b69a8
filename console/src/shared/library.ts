import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";
import { spoken } from "@/shared/i18n";

export type Scenario = Schemas["PublicScenario"] | Schemas["Scenario"];

/** Every scenario that one may practise; they are few. */
export const scenariosQuery = queryOptions({
  queryKey: ["scenarios"],
  queryFn: () => everything<Scenario>((query) => answer(client.GET("/api/v1/scenarios", { params: { query } }))),
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

/** Those in the reader's language first, and the easier ones before the harder ones. */
export function ownLanguageFirst(one: Scenario, other: Scenario): number {
  const own = spoken();
  const order = ["easy", "medium", "hard"];
  return (
    Number(one.language !== own) - Number(other.language !== own) ||
    order.indexOf(one.difficulty) - order.indexOf(other.difficulty) ||
    one.title.localeCompare(other.title)
  );
}
