import { queryOptions } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";

export type Scenario = Schemas["PublicScenario"] | Schemas["Scenario"];
export type Persona = Schemas["PublicPersona"] | Schemas["Persona"];

const MOST = 100;

interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

/** Every item of a list, page after page; for lists that are short. */
export async function everyOne<Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor ? { limit: MOST, cursor } : { limit: MOST });
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return all;
}

/** Every scenario that one may practise; they are few. */
export const scenariosQuery = queryOptions({
  queryKey: ["scenarios"],
  queryFn: (): Promise<Scenario[]> =>
    everyOne<Scenario>((query) => answer(client.GET("/api/v1/scenarios", { params: { query } }))),
});

/** The ids of those that are the organisation's own, and can be changed. */
export const ownScenariosQuery = queryOptions({
  queryKey: ["scenarios", "own"],
  queryFn: async () => {
    const own = await everyOne<Scenario>((query) =>
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

/** Every persona, with those that ship. */
export const personasQuery = queryOptions({
  queryKey: ["personas"],
  queryFn: (): Promise<Persona[]> =>
    everyOne<Persona>((query) => answer(client.GET("/api/v1/personas", { params: { query } }))),
});

export const ownPersonasQuery = queryOptions({
  queryKey: ["personas", "own"],
  queryFn: async () => {
    const own = await everyOne<Persona>((query) =>
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
