import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";

export type Decided = Schemas["SettingsView"];
export type Sense = Schemas["Sense"];

/** In the order of a call: what is heard is thought about and answered. */
export const SENSES: readonly Sense[] = ["stt", "llm", "tts"];

/** What the organisation has decided for all of its calls, and who they use. */
export const decidedQuery = queryOptions({
  queryKey: ["decided"],
  queryFn: () => answer(client.GET("/api/v1/settings")),
});

/** Decide something; what is left out stays as it is. Where somebody else was faster, what they decided is shown. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Schemas["SettingsChange"]) => {
      const version = queries.getQueryData(decidedQuery.queryKey)?.version ?? null;
      return answer(client.PATCH("/api/v1/settings", { body: { ...change, version } }));
    },
    onError: () => queries.invalidateQueries(decidedQuery),
    onSuccess: (decided) => queries.setQueryData(decidedQuery.queryKey, decided),
  });
}
