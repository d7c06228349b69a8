import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/shared/draft";
import { Button } from "@/shared/ui/button";
import { TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { appealsQuery, useAppeal, useRule, type Appeal } from "./remarks-queries";

interface Props {
  callId: string;
  criterionId: string;
  /** Whether the call is the reader's own; only then they appeal. */
  own: boolean;
  /** Whether the reader may give points. */
  leads: boolean;
}

/** Another look at the points of a criterion: asked for by whose call it is, and ruled on by somebody else. */
export function Appealed({ callId, criterionId, own, leads }: Props) {
  const { data } = useQuery(appealsQuery(callId));
  const appeal = data?.find((one) => one.criterion_id === criterionId);
  if (!appeal) return own && <Ask callId={callId} criterionId={criterionId} />;
  return (
    <div className="grid gap-2">
      <Story appeal={appeal} own={own} />
      {!appeal.ruling && leads && !own && <Rule callId={callId} criterionId={criterionId} />}
    </div>
  );
}

function Story({ appeal, own }: { appeal: Appeal; own: boolean }) {
  const { t } = useTranslation();
  const { ruling } = appeal;
  return (
    <div className="rounded-lg bg-sunken px-3 py-2">
      <p>
        <b className="font-semibold">{own ? t("appeal.yours") : t("appeal.theirs")}</b> {appeal.text}
      </p>
      <p className={ruling?.granted ? "text-good" : "text-soft"}>
        {ruling ? `${t(ruling.granted ? "appeal.granted" : "appeal.declined")} ${ruling.text}` : t("appeal.waits")}
      </p>
    </div>
  );
}

function Ask({ callId, criterionId }: { callId: string; criterionId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<boolean | "no longer">(false);
  const [text, write, clear] = useDraft(`appeal.${callId}.${criterionId}`);
  const appeal = useAppeal(callId, criterionId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    appeal.mutate(text, { onSuccess: clear });
  };
  if (open !== true) {
    return (
      <div className="print:hidden">
        <Button autoFocus={open === "no longer"} onClick={() => setOpen(true)}>
          {t("appeal.open")}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={send} className="grid max-w-md gap-3 print:hidden">
      <TextBox
        label={t("appeal.text")}
        hint={t("appeal.hint")}
        rows={2}
        maxLength={2000}
        required
        autoFocus
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Trouble error={appeal.error} />
      <div className="flex gap-2">
        <Button type="submit" weight="main" busy={appeal.isPending}>
          {t("appeal.send")}
        </Button>
        <Button onClick={() => setOpen("no longer")}>{t("transcript.cancel")}</Button>
      </div>
    </form>
  );
}

function Rule({ callId, criterionId }: { callId: string; criterionId: string }) {
  const { t } = useTranslation();
  const [text, write, clear] = useDraft(`ruling.${callId}.${criterionId}`);
  const rule = useRule(callId, criterionId);
  const say = (granted: boolean) => rule.mutate({ granted, text }, { onSuccess: clear });
  return (
    <div className="grid max-w-md gap-3 print:hidden">
      <TextBox
        label={t("appeal.answer")}
        hint={t("appeal.answerHint")}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Trouble error={rule.error} />
      <div className="flex gap-2">
        <Button busy={rule.isPending} onClick={() => say(true)}>
          {t("appeal.grant")}
        </Button>
        <Button busy={rule.isPending} onClick={() => say(false)}>
          {t("appeal.decline")}
        </Button>
      </div>
    </div>
  );
}
