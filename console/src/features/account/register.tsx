import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
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

const FIELDS = ["organisation", "name", "email", "password"] as const;

export function Register() {
  const { t } = useTranslation();
  const enter = useEnter();
  const register = useMutation({
    mutationFn: (body: Record<(typeof FIELDS)[number], string>) =>
      client.POST("/api/v1/auth/register", { body: { ...body, language: spoken() } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    register.mutate(entries(event.currentTarget, ...FIELDS));
  };
  return (
    <Door title={t("register.title")}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label={t("account.organisation")} name="organisation" autoComplete="organization" required />
        <Field label={t("account.name")} name="name" autoComplete="name" required />
        <Field label={t("account.email")} name="email" type="email" autoComplete="username" required />
        <NewPassword />
        <Trouble error={register.error} />
        <Button type="submit" weight="main" busy={register.isPending}>
          {t("register.found")}
        </Button>
        <p className="text-sm text-soft">
          {t("register.known")}{" "}
          <Link to="/login" className="text-accent underline underline-offset-4">
            {t("register.enter")}
          </Link>
        </p>
      </form>
    </Door>
  );
}
