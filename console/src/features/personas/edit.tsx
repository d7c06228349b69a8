import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate, useParams, useSearch } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { useEdited } from "@/shared/editing/edited";
import { Made } from "@/shared/editing/made";
import { Problems } from "@/shared/editing/problems";
import { Unsaved } from "@/shared/editing/unsaved";
import { ownPersonasQuery, personaQuery, personasQuery } from "@/shared/library";
import { tell } from "@/shared/notice";
import { Facts } from "@/shared/persona/facts";
import { Objections } from "@/shared/persona/objections";
import { Person, Yes } from "@/shared/persona/person";
import type { WholePersona } from "@/shared/persona/words";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";

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
  const { root, changed, problems } = edited;
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
  const refused = save.error instanceof Problem && save.error.fields.length > 0;
  return (
    <Page
      title={saved.name}
      lang={saved.language}
      above={
        <Link
          to="/personas/$personaId"
          params={{ personaId: saved.id }}
          className="inline-flex items-center gap-1.5 hover:text-text"
        >
          <ArrowLeft aria-hidden className="size-4" /> {t("personas.toPersona")}
        </Link>
      }
      lead={<Made made={by} instead={instead} />}
    >
      <Trouble error={refused ? null : save.error} />
      <Problems problems={problems} />
      <div className="grid gap-10">
        <Person slot={root} />
        <section>
          <h2 className="mb-1">{t("builder.part.facts")}</h2>
          <p className="mb-4 text-[0.9375rem] text-soft">{t("builder.partLead.facts")}</p>
          <Facts slot={root} />
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
      <Unsaved
        changed={changed}
        busy={save.isPending}
        onSave={() => save.mutate(root.value)}
        onDiscard={edited.discard}
      />
    </Page>
  );
}
