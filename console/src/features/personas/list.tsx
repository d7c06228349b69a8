import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ownPersonasQuery, personasQuery, scenariosQuery, type Persona } from "@/shared/library";
import { useGoing } from "@/shared/notice";
import { plain } from "@/shared/search";
import { useLeads } from "@/shared/session";
import { looks } from "@/shared/ui/button";
import { Listed, Listing, OPENS, SearchBox } from "@/shared/ui/listing";
import { Page } from "@/shared/ui/page";

/** The AI customers there are; what is looked for stands in the address. */
export function Personas() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(personasQuery);
  const { data: own } = useSuspenseQuery(ownPersonasQuery);
  const { data: scenarios } = useSuspenseQuery(scenariosQuery);
  const { q = "" } = useSearch({ from: "/inside/personas" });
  const navigate = useNavigate({ from: "/personas" });
  const leads = useLeads();
  const going = useGoing();
  const words = plain(q).split(/\s+/);
  const found = data.filter(
    (one) =>
      !going.has(one.id) && words.every((word) => plain(`${one.name} ${one.role} ${one.company}`).includes(word)),
  );
  return (
    <Page
      title={t("personas.title")}
      lead={t("personas.lead")}
      actions={
        leads && (
          <Link to="/personas/new" className={looks("main")}>
            <Plus aria-hidden className="size-4" /> {t("personas.new")}
          </Link>
        )
      }
    >
      <search className="mb-5 flex">
        <SearchBox
          value={q}
          onSearch={(words) => void navigate({ search: words ? { q: words } : {}, replace: true, resetScroll: false })}
        />
      </search>
      <Listing count={t("personas.count", { count: found.length })} none={t("catalogue.none")}>
        {found.map((one) => (
          <Entry
            key={one.id}
            persona={one}
            own={own.includes(one.id)}
            used={scenarios.filter((scenario) => scenario.persona.id === one.id).length}
          />
        ))}
      </Listing>
    </Page>
  );
}

function Entry({ persona, own, used }: { persona: Persona; own: boolean; used: number }) {
  const { t } = useTranslation();
  return (
    <Listed
      lang={persona.language}
      link={
        <Link to="/personas/$personaId" params={{ personaId: persona.id }} className={OPENS}>
          {persona.name}
        </Link>
      }
      beside={
        <>
          <span>{t(`languages.${persona.language}`)}</span>
          <span>{t("personas.usedIn", { count: used })}</span>
          {own && <span>{t("editing.own")}</span>}
        </>
      }
    >
      <p className="text-[0.9375rem] text-soft">{[persona.role, persona.company].filter(Boolean).join(" · ")}</p>
      <p className="mt-0.5 line-clamp-2 max-w-2xl text-[0.9375rem]">{persona.about}</p>
    </Listed>
  );
}
