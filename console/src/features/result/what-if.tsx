import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/shared/draft";
import { Button } from "@/shared/ui/button";
import { TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { type Call } from "@/shared/calls";
import { useWhatIf } from "./queries";
import { Instead } from "./instead";

const MOST_LINES = 5;

/** Tries other words in the place of a turn. */
export function WhatIf({ call, turnId, number }: { call: Call; turnId: string; number: number }) {
  const { t } = useTranslation();
  const [text, write] = useDraft(`what-if.${call.id}.${turnId}`);
  const asked = useWhatIf(call.id, turnId);
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const tooMany = lines.length > MOST_LINES;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (lines.length && !tooMany) asked.mutate(lines);
  };
  return (
    <div className="mt-2 grid gap-3 pb-2">
      <form onSubmit={ask} className="grid gap-3">
        <TextBox
          label={t("whatIf.lines")}
          hint={t("whatIf.lead", { turn: number })}
          error={tooMany ? t("whatIf.tooMany") : undefined}
          lang={call.language}
          rows={3}
          required
          autoFocus
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        <Trouble error={asked.error} />
        <div>
          <Button type="submit" weight="main" busy={asked.isPending}>
            {t("whatIf.ask")}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="empty:hidden">
        {asked.data && (
          <ol className="grid gap-3 border-t border-line pt-3">
            {[...asked.data.lines, asked.data.said].map((one) => (
              <Instead key={`${one.rank} ${one.line}`} instead={one} lang={call.language} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
