import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/shared/draft";
import { Button } from "@/shared/ui/button";
import { TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { type Call, type Step } from "@/shared/calls";
import { useCorrect } from "./queries";

interface Props {
  call: Call;
  turn: Step;
  number: number;
  onDone: () => void;
}

/** Puts right what was misheard in a turn. */
export function Correct({ call, turn, number, onDone }: Props) {
  const { t } = useTranslation();
  const [text, write, clear] = useDraft(`correct.${call.id}.${turn.turn_id}`, turn.heard);
  const correct = useCorrect(call.id, turn.turn_id);
  const save = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate(text, {
      onSuccess: () => {
        clear();
        onDone();
      },
    });
  };
  return (
    <form onSubmit={save} className="mt-2 grid gap-3 pb-2">
      <TextBox
        label={t("transcript.words", { turn: number })}
        hint={t("transcript.correctHint")}
        lang={call.language}
        rows={3}
        required
        autoFocus
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Trouble error={correct.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" weight="main" busy={correct.isPending}>
          {t("transcript.save")}
        </Button>
        <Button onClick={onDone}>{t("transcript.cancel")}</Button>
      </div>
    </form>
  );
}
