import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, type Schemas } from "@/shared/api/client";
import { everything } from "@/shared/api/pages";

export type User = Schemas["UserView"];
export type Team = Schemas["Team"];
export type Wanted = Schemas["AssignmentBody"];

export const usersQuery = queryOptions({
  queryKey: ["users"],
  queryFn: () => everything((query) => answer(client.GET("/api/v1/users", { params: { query } }))),
});

export const teamsQuery = queryOptions({
  queryKey: ["teams"],
  queryFn: () => everything((query) => answer(client.GET("/api/v1/teams", { params: { query } }))),
});

export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: () => everything((query) => answer(client.GET("/api/v1/invitations", { params: { query } }))),
});

/** Everybody's, with how everybody stands. */
export const assignmentsQuery = queryOptions({
  queryKey: ["assignments", "all"],
  staleTime: 0,
  queryFn: () => everything((query) => answer(client.GET("/api/v1/assignments", { params: { query } }))),
});

/** Does something and reads again what has changed by it. */
function useChange<Input, Output>(changed: readonly string[], change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(changed.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useUserChange = () =>
  useChange(["users", "assignments", "me", "dashboard"], ({ id, ...body }: { id: string } & Schemas["UserChange"]) =>
    answer(client.PATCH("/api/v1/users/{user_id}", { params: { path: { user_id: id } }, body })),
  );

export const useResetLink = () =>
  useMutation({
    mutationFn: (id: string) =>
      answer(client.POST("/api/v1/users/{user_id}/password-reset", { params: { path: { user_id: id } } })),
  });

export const useInvite = () =>
  useChange(["invitations"], (body: { email: string; role: Schemas["UserRole"] }) =>
    answer(client.POST("/api/v1/invitations", { body })),
  );

export const useRevoke = () =>
  useChange(["invitations"], (id: string) =>
    client.DELETE("/api/v1/invitations/{invitation_id}", { params: { path: { invitation_id: id } } }),
  );

/** A new team where there is no id. */
export const useKeepTeam = () =>
  useChange(
    ["teams", "assignments"],
    ({ id, ...body }: { id?: string | undefined; name: string; user_ids: string[] }) =>
      id
        ? answer(client.PUT("/api/v1/teams/{team_id}", { params: { path: { team_id: id } }, body }))
        : answer(client.POST("/api/v1/teams", { body })),
  );

export const useRemoveTeam = () =>
  useChange(["teams"], (id: string) => client.DELETE("/api/v1/teams/{team_id}", { params: { path: { team_id: id } } }));

/** A new assignment where there is no id. */
export const useAssign = () =>
  useChange(["assignments"], ({ id, body }: { id: string | undefined; body: Wanted }) =>
    id
      ? answer(client.PUT("/api/v1/assignments/{assignment_id}", { params: { path: { assignment_id: id } }, body }))
      : answer(client.POST("/api/v1/assignments", { body })),
  );
