import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";

export type Me = Schemas["MeView"];

/** Whether somebody leads a team; what they may do is the server's to decide. */
export function leads(me: Me): boolean {
  return me.user.role !== "rep";
}

/** Who is signed in; null where nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: Infinity,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answer(client.GET("/api/v1/auth/me"));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
});

/** Whether whoever is signed in leads others, and may change what they use. */
export function useLeads(): boolean {
  const { data: me } = useSuspenseQuery(meQuery);
  return !!me && leads(me);
}
