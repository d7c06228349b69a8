import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Decided, useDecide } from "@/shared/decided";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";

interface Props {
  decided: Decided;
  fixed: boolean;
  decide: ReturnType<typeof useDecide>;
}

/** How long calls and their sound are kept. */
export function Keeping({ decided, fixed, decide }: Props) {
  const { t } = useTranslation();
  const [recordings, setRecordings] = useState(String(decided.keep_recordings_days));
  const [calls, setCalls] = useState(String(decided.keep_calls_days));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ keep_recordings_days: Number(recordings), keep_calls_days: Number(calls) });
  };
  const days = { type: "number", min: 0, max: 3650, required: true, disabled: fixed } as const;
  return (
    <section>
      <h2 className="mb-2">{t("privacy.keeping")}</h2>
      <form onSubmit={submit} className="grid gap-3">
        <div className="grid grid-cols-2 items-start gap-4">
          <Field
            label={t("privacy.keepRecordings")}
            value={recordings}
            onChange={(event) => setRecordings(event.target.value)}
            {...days}
          />
          <Field
            label={t("privacy.keepCalls")}
            value={calls}
            onChange={(event) => setCalls(event.target.value)}
            {...days}
          />
        </div>
        <p className="text-[0.9375rem] text-soft">{t("privacy.forEver")}</p>
        <div>
          <Button type="submit" disabled={fixed}>
            {t("privacy.save")}
          </Button>
        </div>
      </form>
    </section>
  );
}
