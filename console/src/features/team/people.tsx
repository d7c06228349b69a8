import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/shared/format";
import { meQuery } from "@/shared/session";
import { Avatar } from "@/shared/ui/avatar";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { Invitations } from "./invitations";
import { useResetLink, usersQuery, useUserChange, type User } from "./queries";
import { SecretLink } from "./secret-link";
import { Undoable } from "./undoable";

const ROLES = ["rep", "manager", "admin"] as const;

/** The people of the organisation, and those who are invited. An admin changes what they may do. */
export function People() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: users } = useSuspenseQuery(usersQuery);
  const [gone, setGone] = useState<User | null>(null);
  const change = useUserChange();
  const admin = me?.user.role === "admin";
  const deactivate = (user: User) => change.mutate({ id: user.id, active: false }, { onSuccess: () => setGone(user) });
  const activate = (user: User) => change.mutate({ id: user.id, active: true }, { onSuccess: () => setGone(null) });
  return (
    <div className="grid gap-10">
      <section className="grid gap-3">
        {users.length === 1 && <p className="text-soft">{t("team.alone")}</p>}
        {gone && <Undoable text={t("team.deactivated", { name: gone.name })} onUndo={() => activate(gone)} />}
        <Trouble error={change.error} />
        <ul className="divide-y divide-line border-y border-line">
          {[...users].sort(byName).map((user) => (
            <Person
              key={user.id}
              user={user}
              own={user.id === me?.user.id}
              admin={admin}
              onRole={(role) => change.mutate({ id: user.id, role })}
              onActive={() => (user.active ? deactivate : activate)(user)}
            />
          ))}
        </ul>
      </section>
      <Invitations most={me?.user.role ?? "manager"} />
    </div>
  );
}

interface Props {
  user: User;
  own: boolean;
  admin: boolean;
  onRole: (role: User["role"]) => void;
  onActive: () => void;
}

function Person({ user, own, admin, onRole, onActive }: Props) {
  const { t } = useTranslation();
  const reset = useResetLink();
  return (
    <li className="grid gap-3 px-2 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Avatar {...user} />
        <span className={`min-w-0 flex-1 basis-40 leading-tight ${user.active ? "" : "text-soft"}`}>
          <span className="block truncate font-medium">
            {user.name} {own && <span className="font-normal text-soft">({t("team.you")})</span>}
            {!user.active && <span className="font-normal"> · {t("team.inactive")}</span>}
          </span>
          <span className="block truncate text-sm text-soft">{user.email}</span>
        </span>
        {admin ? (
          <>
            <select
              aria-label={t("team.role", { name: user.name })}
              value={user.role}
              onChange={(event) => onRole(event.target.value as User["role"])}
              className="min-h-10 rounded-lg border border-control bg-surface px-2.5 text-[0.9375rem]"
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`roles.${one}`)}
                </option>
              ))}
            </select>
            {user.active && (
              <Button weight="plain" busy={reset.isPending} onClick={() => reset.mutate(user.id)}>
                {t("team.reset")}
              </Button>
            )}
            {!own && (
              <Button weight="plain" onClick={onActive}>
                {t(user.active ? "team.deactivate" : "team.activate")}
              </Button>
            )}
          </>
        ) : (
          <span className="text-[0.9375rem] text-soft">{t(`roles.${user.role}`)}</span>
        )}
      </div>
      <Trouble error={reset.error} />
      {reset.data?.token && (
        <SecretLink path={`/reset/${reset.data.token}`}>
          {t("team.resetDone", { name: user.name, until: day(reset.data.expires_at) })}
        </SecretLink>
      )}
    </li>
  );
}

function byName(one: User, other: User): number {
  return Number(other.active) - Number(one.active) || one.name.localeCompare(other.name);
}
