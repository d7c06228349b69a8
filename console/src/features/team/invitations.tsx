import { useSuspenseQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { day } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Choice, Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { invitationsQuery, useInvite, useRevoke } from "./queries";
import { SecretLink } from "./secret-link";

const ROLES = ["rep", "manager", "admin"] as const;

/** Who is invited, and a way to invite more. Nobody gives a role above their own. */
export function Invitations({ most }: { most: Schemas["UserRole"] }) {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(invitationsQuery);
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Schemas["UserRole"]>("rep");
  const invite = useInvite();
  const revoke = useRevoke();
  const open = all.filter((one) => one.status === "open");
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ email, role }, { onSuccess: () => setEmail("") });
  };
  return (
    <section className="grid gap-4">
      <h2>{t("team.invite")}</h2>
      <form onSubmit={send} className="grid items-end gap-3 sm:grid-cols-[1fr_10rem_auto]">
        <Field
          label={t("team.inviteEmail")}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          autoComplete="off"
          required
        />
        <Choice
          label={t("team.inviteRole")}
          value={role}
          onChange={(event) => setRole(event.target.value as Schemas["UserRole"])}
        >
          {ROLES.slice(0, ROLES.indexOf(most) + 1).map((one) => (
            <option key={one} value={one}>
              {t(`roles.${one}`)}
            </option>
          ))}
        </Choice>
        <Button type="submit" weight="main" className="!min-h-11" busy={invite.isPending}>
          {t("team.send")}
        </Button>
      </form>
      <Trouble error={invite.error ?? revoke.error} />
      {invite.data?.token && (
        <SecretLink path={`/join/${invite.data.token}`}>
          {t("team.inviteDone", { email: invite.data.email, until: day(invite.data.expires_at) })}
        </SecretLink>
      )}
      <div>
        <h3 className="mb-1 text-sm text-soft">{t("team.invitations")}</h3>
        {open.length ? (
          <ul className="divide-y divide-line border-y border-line">
            {open.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-4 px-2 py-1.5">
                <span className="min-w-0 flex-1 basis-40 truncate">{one.email}</span>
                <span className="text-sm text-soft">
                  {t(`roles.${one.role}`)} · {t("team.expires", { until: day(one.expires_at) })}
                </span>
                <Button weight="plain" onClick={() => revoke.mutate(one.id)}>
                  {t("team.revoke")}
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-[0.9375rem] text-soft">{t("team.noInvitations")}</p>
        )}
      </div>
    </section>
  );
}
