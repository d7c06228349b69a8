import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Plus, Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ownPersonasQuery, personasQuery, scenariosQuery, type Persona } from "@/shared/library";
import { useGoing } from "@/shared/notice";
import { plain } from "@/shared/search";
import { useLeads } from "@/shared/session";
import { looks } from "@/shared/ui/button";
import { Empty, Page } from "@/shared/ui/page";

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
      <search className="relative mb-5 block max-w-md">
        <label>
          <span className="sr-only">{t("catalogue.search")}</span>
          <Search aria-hidden className="absolute left-3 top-3 size-4 text-soft" />
          <input
            type="search"
            value={q}
            placeholder={t("catalogue.search")}
            onChange={(event) =>
              void navigate({
                search: event.target.value ? { q: event.target.value } : {},
                replace: true,
                resetScroll: false,
              })
            }
            className="min-h-10 w-full rounded-lg border border-control bg-surface pl-9 pr-3"
          />
        </label>
      </search>
      <p role="status" className="mb-2 text-sm text-soft">
        {t("personas.count", { count: found.length })}
      </p>
      {found.length ? (
        <ul className="divide-y divide-line border-y border-line">
          {found.map((one) => (
            <Entry
              key={one.id}
              persona={one}
              own={own.includes(one.id)}
              used={scenarios.filter((scenario) => scenario.persona.id === one.id).length}
            />
          ))}
        </ul>
      ) : (
        <Empty>{t("catalogue.none")}</Empty>
      )}
    </Page>
  );
}

function Entry({ persona, own, used }: { persona: Persona; own: boolean; used: number }) {
  const { t } = useTranslation();
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-2 py-4 hover:bg-sunken sm:grid-cols-[1fr_12rem]">
      <div className="min-w-0" lang={persona.language}>
        <Link
          to="/personas/$personaId"
          params={{ personaId: persona.id }}
          className="font-medium after:absolute after:inset-0"
        >
          {persona.name}
        </Link>
        <p className="text-[0.9375rem] text-soft">{[persona.role, persona.company].filter(Boolean).join(" · ")}</p>
        <p className="mt-0.5 line-clamp-2 max-w-2xl text-[0.9375rem]">{persona.about}</p>
      </div>
      <p className="flex flex-wrap content-start gap-x-3 text-sm text-soft sm:w-48 sm:flex-col sm:flex-nowrap sm:items-end">
        <span>{t(`languages.${persona.language}`)}</span>
        <span>{t("personas.usedIn", { count: used })}</span>
        {own && <span>{t("editing.own")}</span>}
      </p>
    </li>
  );
}
