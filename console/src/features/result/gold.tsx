import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Waiting } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import type { Call } from "./queries";
import { goldQuery } from "./remarks-queries";
import { Part } from "./part";

/** The same customer, called by an expert. */
export function Gold({ call }: { call: Call }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data: gold, error, isFetching } = useQuery({ ...goldQuery(call.id), enabled: open });
  return (
    <div className="print:hidden">
      <Part title={t("gold.title")} lead={t("gold.lead")}>
        {!open && <Button onClick={() => setOpen(true)}>{t("gold.open")}</Button>}
        {open && isFetching && <Waiting />}
        <Trouble error={error} />
        {gold && (
          <>
            {gold.score !== null && <p className="mb-3">{t("gold.score", { score: number(gold.score) })}</p>}
            <ol
              tabIndex={0}
              aria-label={t("gold.title")}
              lang={call.language}
              className="grid max-h-[70dvh] gap-3 overflow-y-auto border-y border-line py-3 pr-2"
            >
              {gold.turns.map((turn) => (
                <li key={turn.turn_id} className="border-l-2 border-line pl-3">
                  <p className="flex flex-wrap gap-x-2 text-sm text-soft">
                    <span className="font-semibold">
                      {t(turn.role === "seller" ? "gold.expert" : "transcript.customer")}
                    </span>
                    {!!turn.moves?.length && <span>{turn.moves.map((move) => t(`moves.${move}`)).join(", ")}</span>}
                  </p>
                  <p>{turn.heard}</p>
                </li>
              ))}
            </ol>
          </>
        )}
      </Part>
    </div>
  );
}
