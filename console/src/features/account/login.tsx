import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/shared/api/client";
import { entries } from "@/shared/form";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { Door, useEnter } from "./door";

export function Login() {
  const { t } = useTranslation();
  const enter = useEnter();
  const login = useMutation({
    mutationFn: (body: { email: string; password: string }) => client.POST("/api/v1/auth/login", { body }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    login.mutate(entries(event.currentTarget, "email", "password"));
  };
  return (
    <Door title={t("login.title")}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label={t("account.email")} name="email" type="email" autoComplete="username" required />
        <Field label={t("account.password")} name="password" type="password" autoComplete="current-password" required />
        <Trouble error={login.error} />
        <Button type="submit" weight="main" busy={login.isPending}>
          {t("login.enter")}
        </Button>
        <p className="text-sm text-soft">
          {t("login.new")}{" "}
          <Link to="/register" className="text-accent underline underline-offset-4">
            {t("login.found")}
          </Link>
        </p>
      </form>
    </Door>
  );
}
