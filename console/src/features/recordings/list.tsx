import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CallList, Opens } from "@/shared/call-list";
import { day } from "@/shared/format";
import { Page } from "@/shared/ui/page";

/** The calls that can be heard again, the newest first. */
export function Recordings() {
  const { t } = useTranslation();
  const { of } = useSearch({ from: "/inside/recordings" });
  return (
    <Page title={t("recordings.title")} lead={t("recordings.lead")}>
      <CallList query={{ recorded: true }} of={of} none={t(of ? `recordings.no.${of}` : "recordings.empty")}>
        {(call) => (
          <div className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[1fr_12rem]">
            <Opens call={call} to="/recordings/$callId" own={!of} />
            <time dateTime={call.started_at} className="text-[0.9375rem] tabular-nums text-soft sm:text-right">
              {day(call.started_at)}
            </time>
          </div>
        )}
      </CallList>
    </Page>
  );
}
