import { useQuery } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { clock, number } from "@/shared/format";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { usePlace } from "./place";
import { recordingQuery, type Recording } from "./queries";
import { Waveform } from "./waveform";

const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

interface Props {
  callId: string;
  /** Who is heard left and right, as the reader calls them. */
  sides: readonly [string, string];
}

/** The sound of a call; the transcript around it follows, and what is clicked there is where it goes on. */
export function Player({ callId, sides }: Props) {
  const { t } = useTranslation();
  const { data: recording, error, isPending } = useQuery(recordingQuery(callId));
  return (
    <>
      <Trouble error={error} />
      {isPending && <p className="text-[0.9375rem] text-soft">{t("recordings.loading")}</p>}
      {recording === null && <p className="text-[0.9375rem] text-soft">{t("recordings.none")}</p>}
      {recording && <Controls recording={recording} sides={sides} />}
    </>
  );
}

function Controls({ recording, sides }: { recording: Recording; sides: Props["sides"] }) {
  const { t } = useTranslation();
  const { hold, played } = usePlace();
  const audio = useRef<HTMLAudioElement>(null);
  const [at, setAt] = useState(0);
  const [speed, setSpeed] = useState(1);
  const [plays, setPlays] = useState(false);
  const { sound, wave } = recording;
  const attach = useCallback(
    (player: HTMLAudioElement) => {
      const address = URL.createObjectURL(sound);
      player.src = address;
      audio.current = player;
      hold(player);
      return () => {
        hold(null);
        audio.current = null;
        URL.revokeObjectURL(address);
      };
    },
    [hold, sound],
  );
  const follow = useCallback(() => {
    const seconds = audio.current?.currentTime ?? 0;
    setAt(seconds);
    played(seconds * 1000);
  }, [played]);
  useEffect(() => {
    if (!plays) return;
    let frame = requestAnimationFrame(function next() {
      follow();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [plays, follow]);
  const toggle = () => void (plays ? audio.current?.pause() : audio.current?.play());
  const seek = (seconds: number) => {
    if (audio.current) audio.current.currentTime = seconds;
  };
  const pace = (chosen: number) => {
    setSpeed(chosen);
    if (audio.current) audio.current.playbackRate = chosen;
  };
  return (
    <div role="group" aria-label={t("recordings.player")}>
      <audio
        ref={attach}
        onPlay={() => setPlays(true)}
        onPause={() => setPlays(false)}
        onSeeked={follow}
        className="hidden"
      />
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <div className="grid grid-rows-2 items-center text-xs">
          <span className="text-accent">{sides[0]}</span>
          <span className="text-soft">{sides[1]}</span>
        </div>
        <Waveform wave={wave} at={at} onSeek={seek} onToggle={toggle} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button weight="main" onClick={toggle}>
          {plays ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
          {t(plays ? "recordings.pause" : "recordings.play")}
        </Button>
        <span className="text-[0.9375rem] tabular-nums text-soft">
          {clock(at * 1000)} / {clock(wave.seconds * 1000)}
        </span>
        <select
          aria-label={t("recordings.speed")}
          value={speed}
          onChange={(event) => pace(Number(event.target.value))}
          className="ml-auto min-h-10 rounded-lg border border-control bg-surface px-2.5 text-[0.9375rem]"
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {number(one, 2)} ×
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
