import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";
import { spoken } from "@/shared/i18n";

export type Scenario = Schemas["PublicScenario"] | Schemas["Scenario"];
export type Persona = Schemas["PublicPersona"] | Schemas["Persona"];

/** Every scenario that one may practise; they are few. */
export const scenariosQuery = queryOptions({
  queryKey: ["scenarios"],
  queryFn: () => everything<Scenario>((query) => answer(client.GET("/api/v1/scenarios", { params: { query } }))),
});

/** The ids of those that are the organisation's own, and can be changed. */
export const ownScenariosQuery = queryOptions({
  queryKey: ["scenarios", "own"],
  queryFn: async () => {
    const own = await everything<Scenario>((query) =>
      answer(client.GET("/api/v1/scenarios", { params: { query: { ...query, own: true } } })),
    );
    return own.map((one) => one.id);
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
    queryKey: ["scenarios", "one", id],
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
/** Every persona, with those that ship. */
export const personasQuery = queryOptions({
  queryKey: ["personas"],
  queryFn: (): Promise<Persona[]> =>
    everything<Persona>((query) => answer(client.GET("/api/v1/personas", { params: { query } }))),
});

export const ownPersonasQuery = queryOptions({
  queryKey: ["personas", "own"],
  queryFn: async () => {
    const own = await everything<Persona>((query) =>
      answer(client.GET("/api/v1/personas", { params: { query: { ...query, own: true } } })),
    );
    return own.map((one) => one.id);
  },
});

export const personaQuery = (id: string) =>
  queryOptions({
    queryKey: ["personas", "one", id],
    queryFn: (): Promise<Persona> =>
      answer(client.GET("/api/v1/personas/{persona_id}", { params: { path: { persona_id: id } } })),
  });
