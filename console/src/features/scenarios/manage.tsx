import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import { ownScenariosQuery, scenariosQuery, type Scenario } from "@/shared/library";
import { deleteLater } from "@/shared/notice";
import { useLeads } from "@/shared/session";
import { Button, looks } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";

/** What those who lead can do with a scenario; one that ships can only be copied. */
export function Manage({ scenario }: { scenario: Scenario }) {
  const leads = useLeads();
  return leads && isWhole(scenario) && !scenario.drill ? <Doings scenario={scenario} /> : null;
}

function Doings({ scenario }: { scenario: Schemas["Scenario"] }) {
  const { t } = useTranslation();
  const { data: ids } = useSuspenseQuery(ownScenariosQuery);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const own = ids.includes(scenario.id);
  const copy = useMutation({
    mutationFn: () => {
      const body = { ...scenario, id: "", title: t("builder.copyOf", { title: scenario.title }) };
      return answer(client.POST("/api/v1/scenarios", { body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: scenariosQuery.queryKey });
      await navigate({ to: "/scenarios/$scenarioId/edit", params: { scenarioId: id } });
    },
  });
  const remove = () => {
    deleteLater(scenario.id, t("editing.deleted", { name: scenario.title }), async () => {
      const params = { path: { scenario_id: scenario.id } };
      await client.DELETE("/api/v1/scenarios/{scenario_id}", { params, keepalive: true });
      await queries.invalidateQueries({ queryKey: scenariosQuery.queryKey });
    });
    void navigate({ to: "/scenarios" });
  };
  return (
    <div className="mb-7 grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {own && (
          <Link
            to="/scenarios/$scenarioId/edit"
            params={{ scenarioId: scenario.id }}
            className={looks("plain", "-ml-3.5")}
          >
            <Pencil aria-hidden className="size-4" /> {t("editing.edit")}
          </Link>
        )}
        <Button weight="plain" className={own ? "" : "-ml-3.5"} busy={copy.isPending} onClick={() => copy.mutate()}>
          <Copy aria-hidden className="size-4" /> {t("editing.duplicate")}
        </Button>
        {own ? (
          <Button weight="plain" className="!text-bad" onClick={remove}>
            <Trash2 aria-hidden className="size-4" /> {t("editing.delete")}
          </Button>
        ) : (
          <span className="text-sm text-soft">{t("builder.ships")}</span>
        )}
      </div>
      <Trouble error={copy.error} />
    </div>
  );
}

function isWhole(scenario: Scenario): scenario is Schemas["Scenario"] {
  return "facts" in scenario.persona;
}
