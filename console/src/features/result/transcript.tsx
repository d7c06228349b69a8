import { useTranslation } from "react-i18next";
import type { Call, Step } from "@/shared/calls";
import type { Analysis } from "./queries";
import { Part } from "./part";
import { usePlace } from "@/shared/recording/place";
import { Turn } from "./turn";

interface Props {
  call: Call;
  turns: readonly Step[];
  analysis: Analysis | undefined;
  own: boolean;
}

/** Everything that was said, with what it did. */
export function Transcript({ call, turns, analysis, own }: Props) {
  const { t } = useTranslation();
  const { turn: named, playing } = usePlace();
  const estimated = analysis?.metrics["talk_ratio"]?.estimated;
  return (
    <Part title={t("result.parts.transcript")} lead={estimated && t("transcript.estimated")}>
      {turns.length ? (
        <ol
          data-pane
          tabIndex={0}
          aria-label={t("result.parts.transcript")}
          className="grid gap-1 lg:max-h-[calc(100dvh-9rem)] lg:overflow-y-auto lg:pr-1 print:!max-h-none print:!overflow-visible"
        >
          {turns.map((turn, at) => (
            <Turn
              key={turn.turn_id}
              call={call}
              turn={turn}
              number={at + 1}
              before={turns.slice(0, at).findLast((one) => one.mind)?.mind ?? null}
              moments={analysis?.moments.filter((one) => one.turn_id === turn.turn_id) ?? []}
              state={turn.turn_id === named ? "named" : turn.turn_id === playing ? "playing" : "calm"}
              own={own}
            />
          ))}
        </ol>
      ) : (
        <p className="text-soft">{t("transcript.none")}</p>
      )}
    </Part>
  );
}
