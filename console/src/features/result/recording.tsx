import { useTranslation } from "react-i18next";
import { Player } from "@/shared/recording/player";
import { sidesOf } from "@/shared/recording/sides";
import type { Call } from "@/shared/calls";
import { Part } from "./part";

/** The sound of the call; the transcript follows it. */
export function Recording({ call, own }: { call: Call; own: boolean }) {
  const { t } = useTranslation();
  return (
    <Part title={t("recordings.one")}>
      <Player callId={call.id} sides={sidesOf(call.kind, own, t)} />
    </Part>
  );
}
