import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";

/** Skills, and the moment that waits for a drill. */
export const latelyQuery = queryOptions({
  queryKey: ["dashboard", "lately"],
  staleTime: 0,
  queryFn: () => answer(client.GET("/api/v1/dashboard/lately")),
});

/** Everybody, by the calls that a manager may see. */
export const teamQuery = queryOptions({
  queryKey: ["dashboard", "team"],
  staleTime: 0,
  queryFn: () => answer(client.GET("/api/v1/dashboard/team")),
});

export const meetingsQuery = queryOptions({
  queryKey: ["meetings"],
  queryFn: () => everything((query) => answer(client.GET("/api/v1/meetings", { params: { query } }))),
});

export interface Prepared {
  scenario: Schemas["PublicScenario"];
  /** `templates`, or the name of a model. */
  by: string;
  /** The model was to make it and failed. */
  fellBack: boolean;
}

export function usePrepare() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas["MeetingBody"]): Promise<Prepared> => {
      const { data, response } = await client.POST("/api/v1/meetings", { body });
      return {
        scenario: data as Schemas["PublicScenario"],
        by: response.headers.get("Talktrack-Made-By") ?? "",
        fellBack: response.headers.has("Talktrack-Fell-Back"),
      };
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingsQuery.queryKey }),
  });
}

export function useForget() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      client.DELETE("/api/v1/meetings/{meeting_id}", { params: { path: { meeting_id: id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingsQuery.queryKey }),
  });
}
