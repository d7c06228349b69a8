import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { clock } from "@/shared/format";
import type { Call, Step } from "@/shared/calls";
import { CommentForm, Said } from "./comments";
import { Correct } from "./correct";
import { quarter, TRACKS } from "./levels";
import { anchor, usePlace } from "@/shared/recording/place";
import { Retry } from "./retry";
import { Small } from "./small";
import { WhatIf } from "./what-if";

const UNSURE = 0.6;
const LOOKS = {
  named: "border-accent bg-accent-soft",
  playing: "border-accent bg-sunken",
  calm: "border-transparent",
} as const;

interface Props {
  call: Call;
  turn: Step;
  /** Place of the turn in the call, from 1. */
  number: number;
  /** How the customer felt before it. */
  before: Step["mind"];
  moments: readonly Schemas["Moment"][];
  state: keyof typeof LOOKS;
  /** Whether the call is the reader's own. */
  own: boolean;
}

/** One turn: who, when, the words, what they did, and what can be done about them. */
export function Turn({ call, turn, number, before, moments, state, own }: Props) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const seller = turn.role === "seller";
  const practice = call.kind === "practice";
  const unsaid = turn.said.startsWith(turn.heard) ? turn.said.slice(turn.heard.length).trim() : "";
  const who = seller && own ? t("transcript.you") : t(`transcript.${turn.role}`);
  return (
    <li
      id={anchor(turn.turn_id)}
      tabIndex={-1}
      aria-current={state === "named" ? "location" : undefined}
      className={`rounded-r-lg border-l-2 py-2 pl-3 pr-2 outline-none print:break-inside-avoid ${LOOKS[state]}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
        <span className={seller ? "font-semibold text-text" : "font-semibold"}>{who}</span>
        <button
          type="button"
          className="rounded-sm tabular-nums underline-offset-4 hover:underline"
          onClick={() => go(turn.turn_id)}
        >
          <span className="sr-only">{t("recordings.toTurn")} </span>
          {turn.start_ms === null ? number : `${number} · ${clock(turn.start_ms)}`}
        </button>
        {!!turn.moves?.length && <span>{turn.moves.map((move) => t(`moves.${move}`)).join(", ")}</span>}
        {turn.confidence !== null && turn.confidence < UNSURE && (
          <span className="text-caution">{t("transcript.unsure")}</span>
        )}
      </p>
      <p lang={call.language}>{turn.heard}</p>
      {unsaid && (
        <p lang={call.language} className="text-sm text-soft">
          {t("transcript.unheard", { text: unsaid })}
        </p>
      )}
      <Feeling before={before} after={turn.mind} />
      {moments.map((one) => (
        <p key={one.kind} lang={call.language} className="mt-1 text-sm font-medium">
          {one.title}
        </p>
      ))}
      <Said callId={call.id} turnId={turn.turn_id} />
      <Doings call={call} turn={turn} number={number} own={own} again={seller && practice} />
    </li>
  );
}

/** How the customer feels, in words, where a word changes. */
function Feeling({ before, after }: { before: Step["mind"]; after: Step["mind"] }) {
  const { t } = useTranslation();
  if (!after) return null;
  const changed = TRACKS.filter((track) => !before || quarter(before[track] ?? 0) !== quarter(after[track] ?? 0));
  if (!changed.length) return null;
  return (
    <p className="mt-1 text-sm text-soft">
      {changed
        .map((track) => `${t(`tracks.${track}`)}: ${t(`states.${track}.${quarter(after[track] ?? 0)}`)}`)
        .join(" · ")}
    </p>
  );
}

type Doing = "what-if" | "correct" | "comment";

interface DoingsProps extends Pick<Props, "call" | "turn" | "number" | "own"> {
  /** Whether it is a turn that could have gone otherwise. */
  again: boolean;
}

function Doings({ call, turn, number, own, again }: DoingsProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing | null>(null);
  const id = useId();
  const controls = useRef<HTMLDivElement>(null);
  const done = () => {
    controls.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setDoing(null);
  };
  const toggle = (wanted: Doing) => ({
    "aria-expanded": doing === wanted,
    "aria-controls": id,
    onClick: () => setDoing(doing === wanted ? null : wanted),
  });
  return (
    <div className="mt-1 print:hidden">
      <div
        ref={controls}
        role="group"
        aria-label={t("transcript.actions", { turn: number })}
        className="flex flex-wrap gap-x-1"
      >
        {again && own && <Retry small callId={call.id} turnId={turn.turn_id} />}
        {again && <Small {...toggle("what-if")}>{t("whatIf.open")}</Small>}
        {again && <Small {...toggle("correct")}>{t("transcript.correct")}</Small>}
        <Small {...toggle("comment")}>{t("comments.here")}</Small>
      </div>
      <div id={id}>
        {doing === "what-if" && <WhatIf call={call} turnId={turn.turn_id} number={number} />}
        {doing === "correct" && <Correct call={call} turn={turn} number={number} onDone={done} />}
        {doing === "comment" && (
          <div className="mt-2 pb-2">
            <CommentForm callId={call.id} turnId={turn.turn_id} onDone={done} />
          </div>
        )}
      </div>
    </div>
  );
}
