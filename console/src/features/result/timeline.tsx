import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { clock, signed } from "@/shared/format";
import { Waiting } from "@/shared/ui/page";
import type { Step } from "@/shared/calls";
import type { Analysis } from "./queries";
import { Changes, ChangesTable } from "./changes";
import { pointsOf, TRACKS, type Track } from "./levels";
import { Part } from "./part";
import { usePlace } from "@/shared/recording/place";
import { Sentence, ToTurn } from "./to-turn";

const Chart = lazy(async () => ({ default: (await import("./chart")).Chart }));

/** How each line is drawn, for its name beside it; the chart takes the colours from here. */
const KEYS: Record<Track, string> = {
  trust: "border-solid text-accent",
  patience: "border-dashed text-caution",
  interest: "border-dotted text-good",
};

interface Props {
  turns: readonly Step[];
  analysis: Analysis | undefined;
  lang: string;
}

/** How the customer's state moved, and why. */
export function Timeline({ turns, analysis, lang }: Props) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const points = useMemo(() => pointsOf(turns), [turns]);
  const [at, setAt] = useState<number | null>(null);
  const keys = useRef<HTMLDivElement>(null);
  const colours = () => {
    const list = keys.current as HTMLDivElement;
    const of = (name: string) => getComputedStyle(list.querySelector(`[data-key=${name}]`) as Element).color;
    return {
      trust: of("trust"),
      patience: of("patience"),
      interest: of("interest"),
      text: of("text"),
      line: of("line"),
    };
  };
  const shown = points[at ?? points.length - 1];
  if (!shown) return null;
  return (
    <Part title={t("result.parts.timeline")} lead={t("timeline.lead")}>
      <div ref={keys} className="mb-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[0.9375rem]">
        <dl className="flex flex-wrap gap-x-5 gap-y-1">
          {TRACKS.map((track) => (
            <div key={track} className="flex items-center gap-2">
              <dt className="flex items-center gap-2">
                <span aria-hidden data-key={track} className={`w-5 border-t-[3px] border-current ${KEYS[track]}`} />
                {t(`tracks.${track}`)}
              </dt>
              <dd className="min-w-6 font-medium tabular-nums">{shown.levels[track]}</dd>
            </div>
          ))}
        </dl>
        <span data-key="text" className="text-sm tabular-nums text-soft">
          {t("timeline.hover", { turn: shown.number, time: clock(shown.atMs ?? 0) })}
        </span>
        <span hidden data-key="line" className="text-line" />
      </div>
      <Suspense fallback={<Waiting />}>
        <Chart
          points={points}
          label={t("timeline.label")}
          colours={colours}
          onPoint={setAt}
          onPick={(index) => points[index] && go(points[index].turnId)}
        />
      </Suspense>
      <div aria-hidden className="mt-1 min-h-12 text-[0.9375rem] print:hidden">
        {at !== null && (shown.changes.length ? <Changes changes={shown.changes} /> : t("timeline.nothing"))}
      </div>
      {!!analysis?.moments.length && (
        <div className="mt-3">
          <h3 className="mb-1.5 text-sm text-soft">{t("timeline.turning")}</h3>
          <ul className="grid gap-1.5 text-[0.9375rem]">
            {analysis.moments.map((one, index) => (
              <li key={index} className="grid grid-cols-[2.75rem_1fr_2.5rem] items-start gap-x-2">
                <ToTurn turnId={one.turn_id}>
                  <span className="tabular-nums">{clock(one.at_ms)}</span>
                </ToTurn>
                <Sentence text={one.cause} lang={lang} />
                <span
                  className={`text-right tabular-nums ${one.delta > 0 ? "text-good" : one.delta < 0 ? "text-bad" : "text-soft"}`}
                >
                  {one.delta ? signed(one.delta) : ""}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ChangesTable points={points} />
    </Part>
  );
}
