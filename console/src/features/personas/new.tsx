import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { client, type Schemas } from "@/shared/api/client";
import { BriefForm } from "@/shared/editing/brief";
import { madeBy } from "@/shared/editing/made-by";
import { personaQuery, personasQuery } from "@/shared/library";
import { Back } from "@/shared/ui/back";
import { Page } from "@/shared/ui/page";

/** A new AI customer, from a brief. */
export function NewPersona() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const make = async (body: Schemas["BriefBody"]) => {
    const { data, response } = await client.POST("/api/v1/personas/generate", { body });
    const made = data as Schemas["Persona"];
    queries.setQueryData(personaQuery(made.id).queryKey, made);
    await queries.invalidateQueries({ queryKey: personasQuery.queryKey });
    await navigate({ to: "/personas/$personaId/edit", params: { personaId: made.id }, search: madeBy(response) });
  };
  return (
    <Page
      title={t("personas.new")}
      lead={t("personas.newLead")}
      above={<Back to="/personas">{t("personas.all")}</Back>}
    >
      <BriefForm noun="persona" button={t("personas.make")} make={make} />
    </Page>
  );
}
