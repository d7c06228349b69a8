import { useSuspenseQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Empty } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import { Picks } from "./picks";
import { teamsQuery, useKeepTeam, useRemoveTeam, usersQuery, type Team } from "./queries";
import { Undoable } from "./undoable";

/** People who get work together. */
export function Teams() {
  const { t } = useTranslation();
  const { data: teams } = useSuspenseQuery(teamsQuery);
  const { data: users } = useSuspenseQuery(usersQuery);
  const [edited, setEdited] = useState<string | null>(null);
  const [gone, setGone] = useState<Team | null>(null);
  const keep = useKeepTeam();
  const remove = useRemoveTeam();
  const close = () => setEdited(null);
  return (
    <div className="grid gap-4">
      {gone && (
        <Undoable
          text={t("team.removed", { name: gone.name })}
          onUndo={() => keep.mutate({ name: gone.name, user_ids: gone.user_ids }, { onSuccess: () => setGone(null) })}
        />
      )}
      <Trouble error={remove.error} />
      {edited === "" ? (
        <TeamForm onDone={close} />
      ) : (
        <div>
          <Button weight={teams.length ? "quiet" : "main"} onClick={() => setEdited("")}>
            {t("team.newTeam")}
          </Button>
        </div>
      )}
      {!teams.length && edited === null && <Empty>{t("team.noTeams")}</Empty>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {teams.map((team) => (
          <li key={team.id} className="px-2 py-3">
            {edited === team.id ? (
              <TeamForm team={team} onDone={close} />
            ) : (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <div className="min-w-0 flex-1 basis-48">
                  <h2 className="!text-base">{team.name}</h2>
                  <p className="text-[0.9375rem] text-soft">
                    {users
                      .filter((one) => team.user_ids.includes(one.id))
                      .map((one) => one.name)
                      .join(", ") || t("team.noMembers")}
                  </p>
                </div>
                <Button weight="plain" onClick={() => setEdited(team.id)}>
                  {t("team.edit")}
                </Button>
                <Button weight="plain" onClick={() => remove.mutate(team.id, { onSuccess: () => setGone(team) })}>
                  {t("team.remove")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function TeamForm({ team, onDone }: { team?: Team; onDone: () => void }) {
  const { t } = useTranslation();
  const { data: users } = useSuspenseQuery(usersQuery);
  const [name, setName] = useState(team?.name ?? "");
  const [members, setMembers] = useState<readonly string[]>(team?.user_ids ?? []);
  const keep = useKeepTeam();
  const save = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate({ id: team?.id, name, user_ids: [...members] }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={save} className="grid max-w-xl gap-4 py-2">
      <Field
        label={t("team.teamName")}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        required
        autoFocus
      />
      <Picks
        label={t("team.members")}
        options={users.filter((one) => one.active || members.includes(one.id))}
        picked={members}
        onPick={setMembers}
      />
      <Trouble error={keep.error} />
      <div className="flex gap-2">
        <Button type="submit" weight="main" busy={keep.isPending}>
          {t("team.save")}
        </Button>
        <Button onClick={onDone}>{t("team.cancel")}</Button>
      </div>
    </form>
  );
}
