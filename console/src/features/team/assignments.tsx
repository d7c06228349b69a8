import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import type { Assigned } from "@/shared/assignments";
import { AssignForm } from "./assign-form";
import { AssignmentEntry } from "./assignment-entry";
import { assignmentsQuery, useAssign } from "./queries";
import { Undoable } from "./undoable";
import { wantedOf } from "./wanted";

/** What is assigned, and how everybody stands. */
export function Assignments() {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(assignmentsQuery);
  const [edited, setEdited] = useState<string | null>(null);
  const [closed, setClosed] = useState<Assigned | null>(null);
  const assign = useAssign();
  const open = all.filter((one) => !one.closed);
  const away = all.filter((one) => one.closed);
  const put = (one: Assigned, isClosed: boolean) =>
    assign.mutate(
      { id: one.id, body: { ...wantedOf(one), closed: isClosed } },
      { onSuccess: () => setClosed(isClosed ? one : null) },
    );
  const entry = (one: Assigned) => (
    <li key={one.id} className="px-2 py-4">
      {edited === one.id ? (
        <AssignForm assigned={one} onDone={() => setEdited(null)} />
      ) : (
        <AssignmentEntry assigned={one} onEdit={() => setEdited(one.id)} onClose={() => put(one, !one.closed)} />
      )}
    </li>
  );
  return (
    <div className="grid gap-4">
      {closed && <Undoable text={t("assignments.closed", { title: closed.title })} onUndo={() => put(closed, false)} />}
      <Trouble error={assign.error} />
      {edited === "" ? (
        <AssignForm onDone={() => setEdited(null)} />
      ) : (
        <div>
          <Button weight="main" onClick={() => setEdited("")}>
            {t("assignments.new")}
          </Button>
        </div>
      )}
      {!open.length && edited === null && <Empty>{t("assignments.none")}</Empty>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">{open.map(entry)}</ul>
      {away.length > 0 && (
        <details>
          <summary className="min-h-10 py-2 text-soft">
            {t("assignments.closedOnes")} ({away.length})
          </summary>
          <ul className="divide-y divide-line border-y border-line">{away.map(entry)}</ul>
        </details>
      )}
    </div>
  );
}
