import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/shared/api/client";
import { entries } from "@/shared/form";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { Door, useEnter } from "./door";
import { NewPassword } from "./new-password";

/** Choose a new password by the link that an admin has handed over. */
export function Reset() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/reset/$token" });
  const enter = useEnter();
  const reset = useMutation({
    mutationFn: (password: string) => client.POST("/api/v1/auth/reset", { body: { token, password } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    reset.mutate(entries(event.currentTarget, "password").password);
  };
  return (
    <Door title={t("reset.title")}>
      <form onSubmit={submit} className="grid gap-4">
        <p className="-mt-3 text-soft">{t("reset.lead")}</p>
        <NewPassword />
        <Trouble error={reset.error} />
        <Button type="submit" weight="main" busy={reset.isPending}>
          {t("reset.enter")}
        </Button>
      </form>
    </Door>
  );
}
