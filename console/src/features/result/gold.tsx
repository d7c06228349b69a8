import { useQuery } from "@tanstack/react-query";
import { Square, Volume2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import type { Call } from "@/shared/calls";
import { number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Waiting } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import { useGoldSound } from "./gold-sound";
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
        {gold && <Held call={call} gold={gold} />}
      </Part>
    </div>
  );
}

function Held({ call, gold }: { call: Call; gold: Schemas["GoldView"] }) {
  const { t } = useTranslation();
  const sound = useGoldSound(
    call.id,
    gold.turns.map((turn) => turn.turn_id),
  );
  const speaks = sound.playing !== null;
  return (
    <>
      {gold.score !== null && <p className="mb-3">{t("gold.score", { score: number(gold.score) })}</p>}
      <div className="mb-3 grid justify-items-start gap-2">
        <Button
          disabled={!gold.audible}
          aria-describedby={gold.audible ? undefined : "gold-silent"}
          onClick={speaks ? sound.stop : () => sound.play(0)}
        >
          {speaks ? <Square aria-hidden className="size-4" /> : <Volume2 aria-hidden className="size-4" />}
          {t(speaks ? "gold.stop" : "gold.listen")}
        </Button>
        {!gold.audible && (
          <p id="gold-silent" className="text-[0.9375rem] text-soft">
            {t("gold.silent", { language: t(`languages.${call.language}`) })}
          </p>
        )}
        <Trouble error={sound.error} />
      </div>
      <ol
        tabIndex={0}
        aria-label={t("gold.title")}
        lang={call.language}
        className="grid max-h-[70dvh] gap-1 overflow-y-auto border-y border-line py-3 pr-2"
      >
        {gold.turns.map((turn, at) => (
          <Said
            key={turn.turn_id}
            turn={turn}
            sounds={sound.playing === at}
            onPlay={gold.audible ? () => sound.play(at) : undefined}
          />
        ))}
      </ol>
    </>
  );
}

interface SaidProps {
  turn: Schemas["StepView"];
  sounds: boolean;
  /** Goes on from this turn; left out where nothing can be heard. */
  onPlay: (() => void) | undefined;
}

function Said({ turn, sounds, onPlay }: SaidProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const [turn, pane] = [place.current, place.current?.parentElement];
    if (sounds && turn && pane) pane.scrollTo({ top: turn.offsetTop - pane.offsetTop - pane.clientHeight / 4 });
  }, [sounds]);
  const who = t(turn.role === "seller" ? "gold.expert" : "transcript.customer");
  return (
    <li
      ref={place}
      aria-current={sounds ? "true" : undefined}
      className={`border-l-2 py-1 pl-3 ${sounds ? "border-accent bg-accent-soft" : "border-line"}`}
    >
      <p className="flex flex-wrap gap-x-2 text-sm text-soft">
        {onPlay ? (
          <button
            type="button"
            title={t("gold.from")}
            className="rounded-sm font-semibold underline-offset-4 hover:underline"
            onClick={onPlay}
          >
            {who}
          </button>
        ) : (
          <span className="font-semibold">{who}</span>
        )}
        {!!turn.moves?.length && <span>{turn.moves.map((move) => t(`moves.${move}`)).join(", ")}</span>}
      </p>
      <p>{turn.heard}</p>
    </li>
  );
}
