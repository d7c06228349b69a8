import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { useDraft } from "@/shared/draft";
import { number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Choice, Field, TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { useOverride } from "./queries";

const REASONS = ["asr_error", "context_missed", "rubric_unclear", "judge_wrong", "timing", "other"] as const;

/** What a person said beside the machine. */
export function Overridden({ given, max }: { given: Schemas["Override"]; max: number }) {
  const { t } = useTranslation();
  const differs = given.share !== given.machine_share;
  return (
    <p>
      <span className="font-medium">
        {differs
          ? t("criterion.person", { score: number(given.share * max), max: number(max) })
          : t("criterion.confirmed")}
      </span>{" "}
      {given.reason && `${t(`overrideReasons.${given.reason}`)}.`} {given.text}
    </p>
  );
}

interface Props {
  callId: string;
  criterion: Schemas["CriterionScore"];
  given: Schemas["Override"] | undefined;
}

/** Lets a manager give points beside the machine's, with the reason. */
export function OverrideForm({ callId, criterion, given }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [points, setPoints] = useState(given ? given.share * criterion.max : criterion.score);
  const [reason, setReason] = useState<Schemas["OverrideReason"] | "">(given?.reason ?? "");
  const [text, write, clear] = useDraft(`override.${callId}.${criterion.id}`);
  const override = useOverride(callId, criterion.id);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const body = { score: points, reason: reason || null, text };
    override.mutate(body, {
      onSuccess: () => {
        clear();
        setOpen(false);
      },
    });
  };
  if (!open) {
    return (
      <div className="flex gap-2 print:hidden">
        <Button onClick={() => setOpen(true)}>{t("criterion.change")}</Button>
        {given && (
          <Button weight="plain" busy={override.isPending} onClick={() => override.mutate({ score: null, text: "" })}>
            {t("criterion.takeBack")}
          </Button>
        )}
      </div>
    );
  }
  return (
    <form onSubmit={save} className="grid max-w-md gap-3 print:hidden">
      <Field
        label={t("criterion.newPoints", { max: number(criterion.max) })}
        type="number"
        inputMode="decimal"
        step="any"
        min={0}
        max={criterion.max}
        value={points}
        onChange={(event) => setPoints(event.target.valueAsNumber)}
        required
        autoFocus
      />
      <Choice
        label={t("criterion.reason")}
        required={points !== criterion.score}
        value={reason}
        onChange={(event) => setReason(event.target.value as typeof reason)}
      >
        <option value="">{t("criterion.pick")}</option>
        {REASONS.map((one) => (
          <option key={one} value={one}>
            {t(`overrideReasons.${one}`)}
          </option>
        ))}
      </Choice>
      <TextBox
        label={t("criterion.text")}
        rows={2}
        maxLength={2000}
        required={reason === "other"}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Trouble error={override.error} />
      <div className="flex gap-2">
        <Button type="submit" weight="main" busy={override.isPending}>
          {t("criterion.save")}
        </Button>
        <Button onClick={() => setOpen(false)}>{t("transcript.cancel")}</Button>
      </div>
    </form>
  );
}
