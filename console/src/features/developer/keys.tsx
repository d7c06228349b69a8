import { useSuspenseQuery } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/shared/format";
import { meQuery } from "@/shared/session";
import { Button } from "@/shared/ui/button";
import { Choice, Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { Copy } from "./copy";
import { keysQuery, useMakeKey, useRevokeKey, type ApiKey, type UserRole } from "./queries";

const ROLES: readonly UserRole[] = ["rep", "manager", "admin"];

/** The keys of the organisation's programs: made, shown once, revoked. */
export function Keys() {
  const { t } = useTranslation();
  const { data: keys } = useSuspenseQuery(keysQuery);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("developer.keys")}</h2>
      <p className="mb-4 mt-1 text-soft">{t("developer.keysLead")}</p>
      <NewKey />
      {keys.length > 0 && (
        <ul className="mt-5 divide-y divide-line border-y border-line">
          {keys.map((one) => (
            <Entry key={one.id} apiKey={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewKey() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const [name, setName] = useState("");
  const [role, setRole] = useState<UserRole>("rep");
  const make = useMakeKey();
  const own = ROLES.indexOf(me?.user.role ?? "rep");
  const save = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({ name, role }, { onSuccess: () => setName("") });
  };
  return (
    <div className="grid gap-4">
      <form onSubmit={save} className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1 sm:max-w-xs">
          <Field
            label={t("developer.name")}
            value={name}
            maxLength={100}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="min-w-36">
          <Choice
            label={t("developer.role")}
            value={role}
            onChange={(event) => setRole(event.target.value as UserRole)}
          >
            {ROLES.slice(0, own + 1).map((one) => (
              <option key={one} value={one}>
                {t(`roles.${one}`)}
              </option>
            ))}
          </Choice>
        </div>
        <Button type="submit" weight="main" busy={make.isPending} className="!min-h-11">
          {t("developer.make")}
        </Button>
      </form>
      <Trouble error={make.error} />
      {make.data?.key && (
        <div role="status" className="grid gap-2 rounded-lg border border-accent bg-accent-soft p-4">
          <p className="font-medium">{t("developer.once")}</p>
          <div className="flex flex-wrap items-center gap-2">
            <code className="min-w-0 break-all text-[0.9375rem]">{make.data.key}</code>
            <Copy text={make.data.key} />
          </div>
        </div>
      )}
    </div>
  );
}

function Entry({ apiKey: { id, name, prefix, role, created_at: made, revoked_at: revoked } }: { apiKey: ApiKey }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeKey();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-soft">
          <code>{prefix}…</code> · {t(`roles.${role}`)} · <time dateTime={made}>{day(made)}</time>
        </p>
        <Trouble error={revoke.error} />
      </div>
      {revoked ? (
        <span className="text-sm text-soft">{t("developer.revoked", { when: day(revoked) })}</span>
      ) : asking ? (
        <div role="group" aria-label={t("developer.revoke")} className="flex gap-2">
          <Button weight="danger" autoFocus busy={revoke.isPending} onClick={() => revoke.mutate(id)}>
            {t("developer.revokeNow")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("transcript.cancel")}</Button>
        </div>
      ) : (
        <Button onClick={() => setAsking(true)}>{t("developer.revoke")}</Button>
      )}
    </li>
  );
}
