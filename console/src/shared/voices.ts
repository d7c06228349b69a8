import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";

/** The voices that this organisation's calls can speak with. */
export const voicesQuery = queryOptions({
  queryKey: ["voices"],
  queryFn: async () => (await answer(client.GET("/api/v1/voices"))).items,
});
