import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { decidedQuery } from "@/shared/decided";

export type Provider = Schemas["ProviderView"];

/** Every provider that the server knows, as managers and admins may see them. */
export const providersQuery = queryOptions({
  queryKey: ["providers"],
  queryFn: async () => (await answer(client.GET("/api/v1/providers"))).items,
});

/** Set, or with null forget, the organisation's own keys for a provider. */
export function useKeys(provider: string) {
  const queries = useQueryClient();
  const params = { path: { provider } };
  return useMutation({
    mutationFn: async (settings: Record<string, string> | null) => {
      if (settings) await client.PUT("/api/v1/providers/{provider}", { params, body: { settings } });
      else await client.DELETE("/api/v1/providers/{provider}", { params });
    },
    onSuccess: () => Promise.all([queries.invalidateQueries(providersQuery), queries.invalidateQueries(decidedQuery)]),
  });
}

/** Use all that a provider offers once. */
export function useCheck(provider: string) {
  return useMutation({
    mutationFn: async () =>
      (await answer(client.POST("/api/v1/providers/{provider}/check", { params: { path: { provider } } }))).items,
  });
}
