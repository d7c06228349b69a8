import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useId, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/shared/draft";
import { day } from "@/shared/format";
import { meQuery } from "@/shared/session";
import { Button } from "@/shared/ui/button";
import { TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { commentsQuery, useComment, useUncomment } from "./remarks-queries";
import { Part } from "./part";
import { Small } from "./small";

interface Place {
  callId: string;
  /** The moment that it is about; null for the call as a whole. */
  turnId: string | null;
}

/** What is said about the call as a whole, and room to say more. */
export function Comments({ callId }: { callId: string }) {
  const { t } = useTranslation();
  return (
    <Part title={t("comments.title")} lead={t("comments.lead")}>
      <Said callId={callId} turnId={null} />
      <div className="mt-3 print:hidden">
        <CommentForm callId={callId} turnId={null} />
      </div>
    </Part>
  );
}

/** The comments at one place, oldest first; nothing where there is none. */
export function Said({ callId, turnId }: Place) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: comments } = useQuery(commentsQuery(callId));
  const remove = useUncomment(callId);
  const here = comments?.filter((one) => one.turn_id === turnId) ?? [];
  if (!here.length) return null;
  return (
    <ul aria-label={t("comments.title")} className="mt-2 grid gap-2">
      {here.map((one) => (
        <li key={one.id} className="rounded-lg bg-sunken px-3 py-2 text-[0.9375rem]">
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
            <span className="font-semibold text-text">{one.name ?? t("comments.program")}</span>
            <time dateTime={one.at}>{day(one.at)}</time>
            {one.by === me?.user.id && (
              <Small disabled={remove.isPending} onClick={() => remove.mutate(one.id)}>
                {t("comments.remove")}
              </Small>
            )}
          </p>
          <p className="whitespace-pre-line">{one.text}</p>
        </li>
      ))}
      <Trouble error={remove.error} />
    </ul>
  );
}

export function CommentForm({ callId, turnId, onDone }: Place & { onDone?: () => void }) {
  const { t } = useTranslation();
  const [text, write, clear] = useDraft(`comment.${callId}.${turnId ?? ""}`);
  const comment = useComment(callId, turnId);
  const save = (event: FormEvent) => {
    event.preventDefault();
    comment.mutate(text, {
      onSuccess: () => {
        clear();
        onDone?.();
      },
    });
  };
  return (
    <form onSubmit={save} className="grid gap-3">
      <TextBox
        label={t("comments.text")}
        rows={2}
        maxLength={2000}
        required
        autoFocus={turnId !== null}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Trouble error={comment.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={comment.isPending}>
          {t("comments.say")}
        </Button>
        {onDone && (
          <Button weight="plain" onClick={onDone}>
            {t("transcript.cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

const REALISM = [1, 2, 3, 4, 5] as const;

/** Asks whose call it is how real the customer felt. */
export function Realism({
  value,
  onPick,
  error,
}: {
  value: number | null;
  onPick: (value: number) => void;
  error: unknown;
}) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="print:hidden">
      <legend className="mb-2 text-lg font-semibold">{t("realism.title")}</legend>
      <p className="-mt-1 mb-3 text-[0.9375rem] text-soft">{t("realism.lead")}</p>
      <div className="flex flex-wrap gap-1.5">
        {REALISM.map((one) => (
          <label
            key={one}
            className="relative grid size-11 cursor-pointer place-items-center rounded-lg border border-line tabular-nums hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={value === one}
              onChange={() => onPick(one)}
              aria-label={t(`realism.${one}`)}
            />
            <span aria-hidden>{one}</span>
          </label>
        ))}
      </div>
      <p className="mt-2 text-sm text-soft" role="status">
        {value === null ? t("realism.scale") : t(`realism.${value as (typeof REALISM)[number]}`)}
      </p>
      <Trouble error={error} />
    </fieldset>
  );
}
