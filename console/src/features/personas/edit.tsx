import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { useEdited } from "@/shared/editing/edited";
import { Made } from "@/shared/editing/made";
import { EditingPage } from "@/shared/editing/page";
import { ownPersonasQuery, personaQuery, personasQuery } from "@/shared/library";
import { tell } from "@/shared/notice";
import { Facts } from "@/shared/persona/facts";
import { Objections } from "@/shared/persona/objections";
import { Person, Yes } from "@/shared/persona/person";
import type { WholePersona } from "@/shared/persona/words";
import { Back } from "@/shared/ui/back";

const validate = (document: WholePersona) => answer(client.POST("/api/v1/personas/validate", { body: document }));

/** A persona of one's own, to be changed; one that ships is only looked at. */
export function EditPersona() {
  const { personaId } = useParams({ from: "/inside/personas/$personaId/edit" });
  const { data: persona } = useSuspenseQuery(personaQuery(personaId));
  const { data: own } = useSuspenseQuery(ownPersonasQuery);
  if (!("facts" in persona) || !own.includes(personaId)) {
    return <Navigate to="/personas/$personaId" params={{ personaId }} replace />;
  }
  return <Editor key={personaId} saved={persona as WholePersona} />;
}

function Editor({ saved }: { saved: WholePersona }) {
  const { t } = useTranslation();
  const { by, instead } = useSearch({ from: "/inside/personas/$personaId/edit" });
  const queries = useQueryClient();
  const edited = useEdited(`persona.${saved.id}`, saved, { validate });
  const { root } = edited;
  const save = useMutation({
    mutationFn: (body: WholePersona) =>
      answer(client.PUT("/api/v1/personas/{persona_id}", { params: { path: { persona_id: saved.id } }, body })),
    onSuccess: async (kept, sent) => {
      queries.setQueryData(personaQuery(saved.id).queryKey, kept);
      edited.kept(sent);
      tell({ text: t("editing.saved") });
      await queries.invalidateQueries({ queryKey: personasQuery.queryKey, exact: true });
    },
  });
  return (
    <EditingPage
      edited={edited}
      error={save.error}
      busy={save.isPending}
      onSave={() => save.mutate(edited.root.value)}
      title={saved.name}
      lang={saved.language}
      above={
        <Back to="/personas/$personaId" params={{ personaId: saved.id }}>
          {t("personas.toPersona")}
        </Back>
      }
      lead={<Made made={by} instead={instead} />}
    >
      <div className="grid gap-10">
        <Person slot={root} />
        <section>
          <h2 className="mb-1">{t("builder.part.facts")}</h2>
          <p className="mb-4 text-[0.9375rem] text-soft">{t("builder.partLead.facts")}</p>
          <Facts slot={root.at("facts")} lang={saved.language} />
        </section>
        <section>
          <h2 className="mb-1">{t("builder.part.objections")}</h2>
          <p className="mb-4 text-[0.9375rem] text-soft">{t("builder.partLead.objections")}</p>
          <Objections slot={root} />
        </section>
        <section>
          <h2 className="mb-1">{t("builder.part.yes")}</h2>
          <p className="mb-4 text-[0.9375rem] text-soft">{t("builder.partLead.yes")}</p>
          <Yes slot={root} />
        </section>
      </div>
    </EditingPage>
  );
}
