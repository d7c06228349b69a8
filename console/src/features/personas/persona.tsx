import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { number } from "@/shared/format";
import { ownPersonasQuery, personaQuery, personasQuery, scenariosQuery, type Persona } from "@/shared/library";
import { deleteLater } from "@/shared/notice";
import { useLeads } from "@/shared/session";
import { Back } from "@/shared/ui/back";
import { Button, looks } from "@/shared/ui/button";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";

const MEASURES = [
  ...(["patience_decay", "fact_threshold", "gain", "verbosity", "interruption_rate", "will_buy"] as const),
];

/** Who an AI customer is. What is hidden in it only those who lead may see. */
export function PersonaPage() {
  const { t } = useTranslation();
  const { personaId } = useParams({ from: "/inside/personas/$personaId" });
  const { data: persona } = useSuspenseQuery(personaQuery(personaId));
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const used = scenarios.filter((one) => one.persona.id === persona.id);
  return (
    <Page
      title={persona.name}
      lang={persona.language}
      above={<Back to="/personas">{t("personas.all")}</Back>}
      lead={
        <span lang={persona.language}>
          {[persona.role, persona.company].filter(Boolean).join(" · ")} · {t(`languages.${persona.language}`)}
        </span>
      }
      actions={"facts" in persona && <Actions persona={persona} />}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_19rem]">
        <div className="grid content-start gap-8">
          <p lang={persona.language}>{persona.about}</p>
          {"facts" in persona && <Hidden persona={persona} />}
        </div>
        <aside className="grid content-start gap-8">
          <section>
            <h2 className="mb-2">{t("personas.scenarios")}</h2>
            {used.length ? (
              <ul className="grid gap-1.5">
                {used.map((one) => (
                  <li key={one.id} lang={one.language}>
                    <Link
                      to="/scenarios/$scenarioId"
                      params={{ scenarioId: one.id }}
                      className="text-accent underline underline-offset-4"
                    >
                      {one.title}
                    </Link>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-[0.9375rem] text-soft">{t("personas.unused")}</p>
            )}
          </section>
          <Difficulty persona={persona} />
        </aside>
      </div>
    </Page>
  );
}

function Difficulty({ persona }: { persona: Persona }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="mb-2">{t("personas.difficulty")}</h2>
      <dl className="grid gap-1.5 text-[0.9375rem]">
        {MEASURES.map((name) => (
          <div key={name} className="flex justify-between gap-3">
            <dt>{t(`personas.measures.${name}`)}</dt>
            <dd className="tabular-nums text-soft">{number(persona.difficulty?.[name] ?? 0, 2)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a rep has to find out. */
function Hidden({ persona }: { persona: Schemas["Persona"] }) {
  const { t } = useTranslation();
  return (
    <>
      <section>
        <h2 className="mb-2">{t("builder.part.facts")}</h2>
        <ul className="divide-y divide-line border-y border-line" lang={persona.language}>
          {persona.facts.map((one) => (
            <li key={one.id} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_9rem]">
              <span className="min-w-0">{one.text}</span>
              <span className="text-sm text-soft sm:text-right">{t(`layers.${one.layer}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mb-2">{t("builder.part.objections")}</h2>
        <ul className="divide-y divide-line border-y border-line" lang={persona.language}>
          {persona.objections.map((one) => (
            <li key={one.id} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_9rem]">
              <span className="min-w-0">{one.lines[0]}</span>
              <span className="text-sm text-soft sm:text-right">
                {t(`objectionKinds.${one.kind}`)}
                {one.deal_breaker && ` · ${t("personas.objection.breaker")}`}
                {one.real === false && ` · ${t("personas.objection.smokescreen")}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Actions({ persona }: { persona: Schemas["Persona"] }) {
  const { t } = useTranslation();
  const { data: own } = useSuspenseQuery(ownPersonasQuery);
  const leads = useLeads();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { persona_id: persona.id } };
  const copy = useMutation({
    mutationFn: () => answer(client.POST("/api/v1/personas", { body: { ...persona, id: "" } })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: personasQuery.queryKey });
      await navigate({ to: "/personas/$personaId/edit", params: { personaId: id } });
    },
  });
  if (!leads) return null;
  const remove = () => {
    deleteLater(persona.id, t("editing.deleted", { name: persona.name }), async () => {
      await client.DELETE("/api/v1/personas/{persona_id}", { params, keepalive: true });
      await queries.invalidateQueries({ queryKey: personasQuery.queryKey });
    });
    void navigate({ to: "/personas" });
  };
  return (
    <>
      <Trouble error={copy.error} />
      {own.includes(persona.id) && (
        <Button className="!text-bad" onClick={remove}>
          {t("editing.delete")}
        </Button>
      )}
      <Button busy={copy.isPending} onClick={() => copy.mutate()}>
        {t("editing.duplicate")}
      </Button>
      {own.includes(persona.id) && (
        <Link to="/personas/$personaId/edit" params={{ personaId: persona.id }} className={looks("main")}>
          {t("editing.edit")}
        </Link>
      )}
    </>
  );
}
