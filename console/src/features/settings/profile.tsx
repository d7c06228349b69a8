import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { meQuery, type Me } from "@/shared/session";
import { Avatar } from "@/shared/ui/avatar";
import { Button } from "@/shared/ui/button";
import { Choice, Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { Picture } from "./picture";

const COLOURS = ["blue", "green", "amber", "red", "violet", "grey"] as const;

/** How others see one. */
export function Profile({ me }: { me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState(me.user.name);
  const [initials, setInitials] = useState(me.user.initials);
  const [colour, setColour] = useState(me.user.colour);
  const save = useMutation({
    mutationFn: () => answer(client.PATCH("/api/v1/auth/me", { body: { name, initials, colour } })),
    onSuccess: (changed) => queries.setQueryData(meQuery.queryKey, changed),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <div className="flex items-center gap-3">
        <Avatar id={me.user.id} name={name} initials={initials} colour={colour} />
        <p className="min-w-0 leading-tight">
          <span className="block truncate">{me.user.email}</span>
          <span className="block truncate text-[0.9375rem] text-soft">
            {me.organisation.name} · {t(`roles.${me.user.role}`)}
          </span>
        </p>
      </div>
      <Picture userId={me.user.id} />
      <Field
        label={t("profile.name")}
        value={name}
        maxLength={200}
        autoComplete="name"
        onChange={(event) => setName(event.target.value)}
        required
      />
      <div className="grid grid-cols-2 items-start gap-4">
        <Field
          label={t("profile.initials")}
          hint={t("profile.initialsHint")}
          value={initials}
          maxLength={3}
          onChange={(event) => setInitials(event.target.value)}
        />
        <Choice
          label={t("profile.colour")}
          value={colour}
          onChange={(event) => setColour(event.target.value as Schemas["Colour"])}
        >
          {COLOURS.map((one) => (
            <option key={one} value={one}>
              {t(`profile.colours.${one}`)}
            </option>
          ))}
        </Choice>
      </div>
      <Trouble error={save.error} />
      <div className="flex items-center gap-3">
        <Button type="submit" busy={save.isPending}>
          {t("profile.save")}
        </Button>
        <span role="status" className="text-[0.9375rem] text-soft">
          {save.isSuccess && t("profile.saved")}
        </span>
      </div>
    </form>
  );
}
