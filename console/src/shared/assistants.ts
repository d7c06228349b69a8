import { queryOptions, useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answer, client } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";

export const assistantsQuery = queryOptions({
  queryKey: ["assistants"],
  queryFn: () => everything((query) => answer(client.GET("/api/v1/assistants", { params: { query } }))),
});

export const assistantQuery = (id: string) =>
  queryOptions({
    queryKey: ["assistants", "one", id],
    queryFn: () => answer(client.GET("/api/v1/assistants/{assistant_id}", { params: { path: { assistant_id: id } } })),
  });

/** A test call with an assistant, by voice or by typing. */
export function useTestCall(assistantId: string) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (by: "voice" | "typing") => {
      const body = { kind: "agent" as const, assistant_id: assistantId };
      const { call } = await answer(client.POST("/api/v1/calls", { body }));
      return { params: { callId: call.id }, search: by === "typing" ? { by } : {} };
    },
    onSuccess: (place) => navigate({ to: "/calls/$callId/live", ...place }),
  });
}
