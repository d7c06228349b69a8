import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { client } from "@/shared/api/client";
import { meQuery } from "@/shared/session";

/** Sign out, and forget everything that was read. */
export function useLeave(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await client.POST("/api/v1/auth/logout");
    queries.clear();
    queries.setQueryData(meQuery.queryKey, null);
    await router.navigate({ to: "/login" });
  };
}
