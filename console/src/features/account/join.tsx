import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/shared/api/client";
import { entries } from "@/shared/form";
import { spoken } from "@/shared/i18n";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { Door, useEnter } from "./door";
import { NewPassword } from "./new-password";

/** Accept an invitation. */
export function Join() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/doors/join/$token" });
  const enter = useEnter();
  const join = useMutation({
    mutationFn: (body: { name: string; password: string }) =>
      client.POST("/api/v1/invitations/accept", { body: { ...body, token, language: spoken() } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    join.mutate(entries(event.currentTarget, "name", "password"));
  };
  return (
    <Door title={t("join.title")}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label={t("account.name")} name="name" autoComplete="name" required />
        <NewPassword />
        <Trouble error={join.error} />
        <Button type="submit" weight="main" busy={join.isPending}>
          {t("join.enter")}
        </Button>
      </form>
    </Door>
  );
}
