import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";

/** The address of somebody's picture; null where there is none. */
export const pictureQuery = (userId: string) =>
  queryOptions({
    queryKey: ["users", userId, "picture"],
    staleTime: Infinity,
    queryFn: async (): Promise<string | null> => {
      try {
        const params = { path: { user_id: userId } };
        const asked = client.GET("/api/v1/users/{user_id}/picture", { params, parseAs: "blob" });
        return URL.createObjectURL((await answer<unknown>(asked)) as Blob);
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
  });
