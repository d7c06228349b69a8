import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import type { Me } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";

/** What is kept of oneself: to take away, or to have erased. */
export function Mine({ me }: { me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const path = { user_id: me.user.id };
  const erase = useMutation({
    mutationFn: () => answer(client.DELETE("/api/v1/users/{user_id}/data", { params: { path } })),
    onSuccess: () => {
      setAsked(false);
      return queries.invalidateQueries();
    },
  });
  return (
    <section className="grid gap-3">
      <div>
        <h2>{t("privacy.mine")}</h2>
        <p className="text-[0.9375rem] text-soft">{t("privacy.mineLead")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <a href={`/api/v1/users/${me.user.id}/export`} download className={looks("plain")}>
          {t("privacy.download")}
        </a>
        {!asked && <Button onClick={() => setAsked(true)}>{t("privacy.erase")}</Button>}
      </div>
      {asked && (
        <div className="grid justify-items-start gap-2">
          <p className="text-[0.9375rem]">{t("privacy.eraseSure")}</p>
          <Button weight="danger" busy={erase.isPending} onClick={() => erase.mutate()}>
            {t("privacy.eraseReally")}
          </Button>
        </div>
      )}
      <Trouble error={erase.error} />
      <span role="status" className="text-[0.9375rem] text-soft empty:hidden">
        {erase.isSuccess && t("privacy.erased")}
      </span>
    </section>
  );
}
