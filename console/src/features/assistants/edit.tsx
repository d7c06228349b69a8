import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { assistantQuery, assistantsQuery } from "@/shared/assistants";
import { useEdited, type Edited } from "@/shared/editing/edited";
import { EditingPage } from "@/shared/editing/page";
import { deleteLater, tell } from "@/shared/notice";
import { useLeads } from "@/shared/session";
import { Back } from "@/shared/ui/back";
import { Button } from "@/shared/ui/button";
import { blankAssistant, configOf, type Config } from "./config";
import { Fields } from "./fields";
import { TestCall } from "./test-call";

const BLANK = blankAssistant();

/** An assistant that is not there yet. */
export function NewAssistant() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { edited, save } = useAssistant("new", BLANK, (body) => answer(client.POST("/api/v1/assistants", { body })));
  const keep = () =>
    save.mutate(edited.root.value, {
      onSuccess: ({ id }) => {
        edited.discard();
        void navigate({ to: "/assistants/$assistantId", params: { assistantId: id }, replace: true });
      },
    });
  return (
    <Form
      title={t("assistants.new")}
      edited={edited}
      error={save.error}
      busy={save.isPending}
      after={
        <Button weight="main" className="!min-h-11 !px-5" busy={save.isPending} onClick={keep}>
          {t("assistants.create")}
        </Button>
      }
    />
  );
}

/** An assistant, to be changed and tried. */
export function EditAssistant() {
  const { assistantId } = useParams({ from: "/inside/assistants/$assistantId" });
  return <Known key={assistantId} id={assistantId} />;
}

function Known({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: assistant } = useSuspenseQuery(assistantQuery(id));
  const leads = useLeads();
  const remove = useRemove(id, assistant.name);
  const params = { path: { assistant_id: id } };
  const { edited, save } = useAssistant(id, configOf(assistant), (body) =>
    answer(client.PUT("/api/v1/assistants/{assistant_id}", { params, body })),
  );
  const keep = async () => {
    if (!edited.changed) return;
    const sent = edited.root.value;
    await save.mutateAsync(sent);
    edited.kept(sent);
    tell({ text: t("editing.saved") });
  };
  return (
    <Form
      title={assistant.name}
      edited={edited}
      error={save.error}
      readOnly={!leads}
      busy={save.isPending}
      onSave={() => void keep().catch(() => undefined)}
      actions={
        leads && (
          <Button className="!text-bad" onClick={remove}>
            {t("editing.delete")}
          </Button>
        )
      }
      beside={
        <section aria-labelledby="try">
          <h2 id="try" className="mb-1">
            {t("assistants.try")}
          </h2>
          <p className="mb-3 text-[0.9375rem] text-soft">
            {t(edited.changed ? "assistants.tryChanged" : "assistants.tryLead")}
          </p>
          <TestCall id={id} before={keep} />
        </section>
      }
    />
  );
}

interface FormProps {
  title: string;
  edited: Edited<Config>;
  error: unknown;
  readOnly?: boolean;
  busy: boolean;
  /** Beneath the fields. */
  after?: ReactNode;
  onSave?: () => void;
  actions?: ReactNode;
  beside?: ReactNode;
}

function Form({ title, edited, error, readOnly = false, busy, after, onSave, actions, beside }: FormProps) {
  const { t } = useTranslation();
  return (
    <EditingPage
      title={title}
      above={<Back to="/assistants">{t("assistants.all")}</Back>}
      actions={actions}
      edited={edited}
      error={error}
      busy={busy}
      onSave={onSave}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <fieldset disabled={readOnly} className="min-w-0">
          <Fields root={edited.root} />
          {after && <div className="mt-8">{after}</div>}
        </fieldset>
        {beside && <aside className="max-lg:order-first">{beside}</aside>}
      </div>
    </EditingPage>
  );
}

/** An assistant that is being written, and how it is kept. What the server refuses is shown until it is sent again. */
function useAssistant<Kept>(key: string, saved: Config, send: (config: Config) => Promise<Kept>) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
  });
  const { error } = save;
  const edited = useEdited(`assistant.${key}`, saved, {
    refused: error instanceof Problem ? error.fields : undefined,
  });
  return { edited, save };
}

function useRemove(id: string, name: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    deleteLater(id, t("editing.deleted", { name }), async () => {
      const params = { path: { assistant_id: id } };
      await client.DELETE("/api/v1/assistants/{assistant_id}", { params, keepalive: true });
      await queries.invalidateQueries({ queryKey: assistantsQuery.queryKey, exact: true });
    });
    void navigate({ to: "/assistants" });
  };
}
