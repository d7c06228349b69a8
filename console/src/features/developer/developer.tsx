import { useTranslation } from "react-i18next";
import { Page } from "@/shared/ui/page";
import { Events } from "./events";
import { Keys } from "./keys";
import { QuickStart } from "./quick-start";

/** Everything that somebody needs who writes a program against this server. */
export function Developer() {
  const { t } = useTranslation();
  return (
    <Page
      title={t("developer.title")}
      lead={
        <>
          {t("developer.lead")}{" "}
          <a href="/docs" className="text-accent underline underline-offset-4">
            {t("developer.reference")}
          </a>{" "}
          ·{" "}
          <a href="/openapi.json" className="text-accent underline underline-offset-4">
            OpenAPI
          </a>
        </>
      }
    >
      <div className="grid gap-12">
        <Keys />
        <QuickStart />
        <Events />
      </div>
    </Page>
  );
}
