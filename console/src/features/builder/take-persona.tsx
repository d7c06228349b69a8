import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Slot } from "@/shared/editing/slot";
import { personasQuery } from "@/shared/library";
import { tell } from "@/shared/notice";
import type { WholePersona } from "@/shared/persona/words";
import { Button } from "@/shared/ui/button";
import { Choice } from "@/shared/ui/field";

/** Puts a stored persona in the place of this customer. */
export function TakePersona({ slot }: { slot: Slot<WholePersona> }) {
  const { t } = useTranslation();
  const { data: personas = [] } = useQuery(personasQuery);
  const [wanted, want] = useState("");
  const fitting = personas.filter((one) => "facts" in one && one.language === slot.value.language) as WholePersona[];
  const found = fitting.find((one) => one.id === wanted);
  const take = (persona: WholePersona) => {
    const before = slot.value;
    slot.set(persona);
    want("");
    tell({ text: t("builder.taken", { name: persona.name }), undo: () => slot.set(before) });
  };
  return (
    <div className="mb-6 flex max-w-2xl flex-wrap items-end gap-3 border-b border-line pb-6">
      <div className="min-w-56 flex-1">
        <Choice label={t("builder.stored")} value={wanted} onChange={(event) => want(event.target.value)}>
          <option value="">{t("editing.pick")}</option>
          {fitting.map((one) => (
            <option key={one.id} value={one.id}>
              {[one.name, one.role, one.company].filter(Boolean).join(" · ")}
            </option>
          ))}
        </Choice>
      </div>
      <Button className="!min-h-11" disabled={!found} onClick={() => found && take(found)}>
        {t("builder.take")}
      </Button>
      <p className="basis-full text-sm text-soft">{t("builder.takeHint")}</p>
    </div>
  );
}
