import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button, looks } from "@/shared/ui/button";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";

/** A page that could not be shown. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t("failed.title")}>
      <div className="grid max-w-xl gap-4">
        <Trouble error={error} />
        <div>
          <Button weight="main" onClick={reset}>
            {t("failed.again")}
          </Button>
        </div>
      </div>
    </Page>
  );
}

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <Page title={t("missing.title")} lead={t("missing.lead")}>
      <Link to="/scenarios" className={looks("main")}>
        {t("missing.home")}
      </Link>
    </Page>
  );
}
