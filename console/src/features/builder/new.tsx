import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { client, type Schemas } from "@/shared/api/client";
import { BriefForm } from "@/shared/editing/brief";
import { madeBy } from "@/shared/editing/made-by";
import { scenarioQuery, scenariosQuery } from "@/shared/library";
import { Back } from "@/shared/ui/back";
import { Page } from "@/shared/ui/page";

/** A new scenario, from a brief. */
export function NewScenario() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const make = async (body: Schemas["BriefBody"]) => {
    const { data, response } = await client.POST("/api/v1/scenarios/generate", { body });
    const made = data as Schemas["Scenario"];
    queries.setQueryData(scenarioQuery(made.id).queryKey, made);
    await queries.invalidateQueries({ queryKey: scenariosQuery.queryKey });
    await navigate({ to: "/scenarios/$scenarioId/edit", params: { scenarioId: made.id }, search: madeBy(response) });
  };
  return (
    <Page title={t("builder.new")} lead={t("builder.newLead")} above={<Back to="/scenarios">{t("scenario.all")}</Back>}>
      <BriefForm noun="scenario" button={t("builder.make")} make={make} />
    </Page>
  );
}
