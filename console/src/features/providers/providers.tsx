import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SENSES } from "@/shared/decided";
import { meQuery } from "@/shared/session";
import { Back } from "@/shared/ui/back";
import { Page } from "@/shared/ui/page";
import { ProviderRow } from "./provider";
import { providersQuery } from "./queries";
import { SensePart } from "./sense";

/** Who hears, thinks and speaks in the calls of the organisation. Admins decide it; everybody sees it. */
export function Providers() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const role = me?.user.role ?? "rep";
  return (
    <Page
      title={t("providers.title")}
      above={<Back to="/settings">{t("settings.title")}</Back>}
      lead={role === "admin" ? t("providers.lead") : t("providers.leadOthers")}
    >
      <div className="grid gap-10">
        <div className="grid gap-8 lg:grid-cols-3">
          {SENSES.map((sense) => (
            <SensePart key={sense} sense={sense} mayDecide={role === "admin"} />
          ))}
        </div>
        {role !== "rep" && <Keys mayChange={role === "admin"} />}
      </div>
    </Page>
  );
}

function Keys({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const { data: providers } = useSuspenseQuery(providersQuery);
  return (
    <section>
      <h2>{t("providers.keys")}</h2>
      <p className="mb-3 mt-1 max-w-3xl text-[0.9375rem] text-soft">{t("providers.keysLead")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {providers.map((one) => (
          <ProviderRow key={one.name} provider={one} mayChange={mayChange} />
        ))}
      </ul>
    </section>
  );
}
