import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "@/shared/ui/trouble";
import { recordingQuery } from "./queries";
import { Part } from "./part";
import { usePlace } from "./place";

/** The sound of the call; the transcript follows it. */
export function Recording({ callId }: { callId: string }) {
  const { t } = useTranslation();
  const { data: sound, error, isPending } = useQuery(recordingQuery(callId));
  return (
    <Part title={t("result.parts.recording")}>
      <Trouble error={error} />
      {isPending && <p className="text-[0.9375rem] text-soft">{t("recording.loading")}</p>}
      {sound === null && <p className="text-[0.9375rem] text-soft">{t("recording.none")}</p>}
      {sound && <Player sound={sound} />}
    </Part>
  );
}

function Player({ sound }: { sound: Blob }) {
  const { t } = useTranslation();
  const { hold, played } = usePlace();
  const attach = useCallback(
    (player: HTMLAudioElement) => {
      const address = URL.createObjectURL(sound);
      player.src = address;
      hold(player);
      return () => {
        hold(null);
        URL.revokeObjectURL(address);
      };
    },
    [hold, sound],
  );
  return (
    <audio
      ref={attach}
      controls
      aria-label={t("recording.player")}
      onTimeUpdate={(event) => played(event.currentTarget.currentTime * 1000)}
      className="w-full print:hidden"
    />
  );
}
