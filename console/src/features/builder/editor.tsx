import { useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Keyboard } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useEdited } from "@/shared/editing/edited";
import { Made } from "@/shared/editing/made";
import { EditingPage } from "@/shared/editing/page";
import type { Slot } from "@/shared/editing/slot";
import { tell } from "@/shared/notice";
import { ownScenariosQuery, scenarioQuery } from "@/shared/library";
import { Facts } from "@/shared/persona/facts";
import { Objections } from "@/shared/persona/objections";
import { Person, Yes } from "@/shared/persona/person";
import { Back } from "@/shared/ui/back";
import { Button } from "@/shared/ui/button";
import { GatekeeperPart } from "./gatekeeper";
import { partOf, PARTS, type PartName } from "./parts";
import { Product } from "./product";
import { useSave, useTry, validateScenario, type WholeScenario } from "./queries";
import { ScorecardPart } from "./scorecard";
import { Situation } from "./situation";
import { TakePersona } from "./take-persona";

/** A scenario of one's own, to be changed; one that ships is only looked at. */
export function EditScenario() {
  const { scenarioId } = useParams({ from: "/inside/scenarios/$scenarioId/edit" });
  const { data: scenario } = useSuspenseQuery(scenarioQuery(scenarioId));
  const { data: own } = useSuspenseQuery(ownScenariosQuery);
  if (!("facts" in scenario.persona) || !own.includes(scenarioId)) {
    return <Navigate to="/scenarios/$scenarioId" params={{ scenarioId }} replace />;
  }
  return <Editor key={scenarioId} saved={scenario as WholeScenario} />;
}

function Editor({ saved }: { saved: WholeScenario }) {
  const { t } = useTranslation();
  const search = useSearch({ from: "/inside/scenarios/$scenarioId/edit" });
  const part = search.part ?? "situation";
  const navigate = useNavigate({ from: "/scenarios/$scenarioId/edit" });
  const edited = useEdited(`scenario.${saved.id}`, saved, { validate: validateScenario });
  const save = useSave(saved.id);
  const start = useTry(saved.id);
  const { root, changed, problems } = edited;
  const keep = async () => {
    const sent = root.value;
    await save.mutateAsync(sent);
    edited.kept(sent);
    tell({ text: t("editing.saved") });
  };
  const go = (wanted: PartName) =>
    void navigate({ search: (old) => ({ ...old, part: wanted }), replace: true, resetScroll: false });
  return (
    <EditingPage
      wide
      edited={edited}
      error={save.error ?? start.error}
      busy={save.isPending}
      onSave={() => void keep().catch(() => undefined)}
      onShow={(field) => go(partOf(field))}
      title={saved.title}
      lang={saved.language}
      above={
        <Back to="/scenarios/$scenarioId" params={{ scenarioId: saved.id }}>
          {t("builder.toScenario")}
        </Back>
      }
      lead={<Made made={search.by} instead={search.instead} />}
      actions={
        <Button
          className="!min-h-11"
          disabled={problems.length > 0}
          busy={start.isPending}
          onClick={() =>
            void (changed ? keep() : Promise.resolve()).then(
              () => start.mutate(),
              () => undefined,
            )
          }
        >
          <Keyboard aria-hidden className="size-4" /> {t(changed ? "builder.saveAndTry" : "builder.try")}
        </Button>
      }
    >
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label={t("builder.parts")}>
          <ul className="flex flex-wrap gap-1 lg:sticky lg:top-4 lg:grid">
            {PARTS.map((name) => (
              <li key={name}>
                <PartTab
                  name={name}
                  current={name === part}
                  wrong={problems.filter((one) => partOf(one.field) === name).length}
                  onGo={go}
                />
              </li>
            ))}
          </ul>
        </nav>
        <section className="min-w-0" aria-labelledby="part">
          <h2 id="part" className="mb-1">
            {t(`builder.part.${part}`)}
          </h2>
          <p className="mb-5 text-[0.9375rem] text-soft">{t(`builder.partLead.${part}`)}</p>
          <PartFields part={part} root={root} />
        </section>
      </div>
    </EditingPage>
  );
}

interface TabProps {
  name: PartName;
  current: boolean;
  /** How many problems it has. */
  wrong: number;
  onGo: (name: PartName) => void;
}

function PartTab({ name, current, wrong, onGo }: TabProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      aria-current={current ? "true" : undefined}
      onClick={() => onGo(name)}
      className={`flex min-h-10 w-full items-center gap-2 rounded-lg px-3 text-left text-[0.9375rem] ${
        current ? "bg-accent-soft font-medium" : "text-soft hover:bg-sunken hover:text-text"
      }`}
    >
      <span className="flex-1">{t(`builder.part.${name}`)}</span>
      {wrong > 0 && (
        <span className="text-sm font-medium tabular-nums text-bad">
          {wrong}
          <span className="sr-only"> {t("editing.toMend")}</span>
        </span>
      )}
    </button>
  );
}

function PartFields({ part, root }: { part: PartName; root: Slot<WholeScenario> }) {
  const persona = root.at("persona");
  switch (part) {
    case "situation":
      return <Situation root={root} />;
    case "product":
      return <Product root={root} />;
    case "customer":
      return (
        <>
          <TakePersona slot={persona} />
          <Person slot={persona} />
        </>
      );
    case "gatekeeper":
      return <GatekeeperPart root={root} />;
    case "facts":
      return <Facts slot={persona.at("facts")} lang={root.value.language} />;
    case "objections":
      return <Objections slot={persona} tags={root.value.product.proofs.flatMap((one) => one.tags)} />;
    case "yes":
      return <Yes slot={persona} />;
    case "scorecard":
      return <ScorecardPart root={root} />;
  }
}
