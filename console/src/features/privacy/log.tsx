import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { spoken } from "@/shared/i18n";

/** The latest entries of the audit log. */
export function Log() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["audit"],
    queryFn: () => answer(client.GET("/api/v1/audit", { params: { query: { limit: 20 } } })),
  });
  if (!data?.items.length) return null;
  const day = new Intl.DateTimeFormat(spoken(), { dateStyle: "medium", timeStyle: "short" });
  return (
    <section>
      <h2 className="mb-1">{t("privacy.log")}</h2>
      <p className="mb-2 text-[0.9375rem] text-soft">{t("privacy.logLead")}</p>
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {data.items.map((one) => (
          <li key={one.id} className="flex flex-wrap justify-between gap-x-4 py-1.5">
            <span>
              {t(`privacy.actions.${one.action}`, { count: one.count })}
              {!one.by && <span className="text-soft"> · {t("privacy.byServer")}</span>}
            </span>
            <time dateTime={one.at} className="tabular-nums text-soft">
              {day.format(new Date(one.at))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
