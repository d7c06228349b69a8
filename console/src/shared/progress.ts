import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";

/** What one has practised, and how it went. */
export const dashboardQuery = queryOptions({
  queryKey: ["dashboard"],
  staleTime: 0,
  queryFn: () => answer(client.GET("/api/v1/dashboard")),
});
