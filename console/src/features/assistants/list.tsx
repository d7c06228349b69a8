import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { assistantsQuery } from "@/shared/assistants";
import { useGoing } from "@/shared/notice";
import { useLeads } from "@/shared/session";
import { looks } from "@/shared/ui/button";
import { Listing } from "@/shared/ui/listing";
import { Page } from "@/shared/ui/page";
import { TestCall } from "./test-call";

/** The organisation's voice agents. */
export function Assistants() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(assistantsQuery);
  const leads = useLeads();
  const going = useGoing();
  const all = data.filter((one) => !going.has(one.id));
  const make = leads && (
    <Link to="/assistants/new" className={looks("main")}>
      <Plus aria-hidden className="size-4" /> {t("assistants.new")}
    </Link>
  );
  return (
    <Page title={t("assistants.title")} lead={t("assistants.lead")} actions={all.length > 0 && make}>
      <Listing
        none={
          <>
            <p className="mb-3">{t("assistants.none")}</p>
            {make}
          </>
        }
      >
        {all.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-2 py-4">
            <div className="min-w-48 flex-1">
              <Link
                to="/assistants/$assistantId"
                params={{ assistantId: one.id }}
                className="font-medium underline-offset-4 hover:underline"
              >
                {one.name}
              </Link>
              <p className="line-clamp-2 max-w-2xl text-[0.9375rem] text-soft">
                {one.first_message || one.system_prompt}
              </p>
            </div>
            <TestCall id={one.id} />
          </li>
        ))}
      </Listing>
    </Page>
  );
}
