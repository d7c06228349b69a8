import { useMutation, useQuery } from "@tanstack/react-query";
import { Volume2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { ChoiceAt, JsonAt, NumberAt, Row, TextAt, withChosen } from "@/shared/editing/fields";
import type { Slot } from "@/shared/editing/slot";
import type { Language } from "@/shared/i18n";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { voicesQuery } from "@/shared/voices";
import type { Config } from "./config";

type Voice = Config["voice"];

interface Props {
  slot: Slot<Voice>;
  /** What is said to hear how the voice sounds. */
  sample: string;
  language: Language;
}

/** How the assistant sounds: one of the voices there are, or one by its id. */
export function VoiceFields({ slot, sample, language }: Props) {
  const { t } = useTranslation();
  const { data: voices = [] } = useQuery(voicesQuery);
  const listed = voices.map(
    (one) => [`${one.provider}/${one.id}`, `${one.name} · ${one.locale} · ${one.provider}`] as const,
  );
  const { provider, id } = slot.value;
  const chosen = provider || id ? `${provider}/${id}` : "";
  const pick = slot.as(
    () => chosen,
    (value): Voice => {
      const found = voices.find((one) => `${one.provider}/${one.id}` === value);
      return { ...slot.value, provider: found?.provider ?? "", id: found?.id ?? "", name: found?.name ?? "" };
    },
  );
  return (
    <div className="grid gap-4">
      <Row>
        <ChoiceAt
          slot={pick}
          label={t("assistants.voiceOf")}
          hint={voices.length ? undefined : t("assistants.noVoices")}
          options={withChosen([["", t("assistants.anyVoice")], ...listed], chosen)}
        />
        <NumberAt
          slot={slot.at("speed")}
          label={t("assistants.speed")}
          hint={t("assistants.factor")}
          min={0.5}
          max={2}
          step={0.1}
        />
        <NumberAt
          slot={slot.at("pitch")}
          label={t("assistants.pitch")}
          hint={t("assistants.factor")}
          min={0.5}
          max={2}
          step={0.1}
        />
      </Row>
      {voices.length > 0 && <Listen voice={slot.value} text={sample} language={language} />}
      <details>
        <summary className="text-[0.9375rem] text-accent">{t("assistants.moreVoice")}</summary>
        <div className="mt-3 grid gap-4">
          <Row>
            <TextAt slot={slot.at("provider")} label={t("assistants.provider")} />
            <TextAt slot={slot.at("id")} label={t("assistants.voiceId")} />
            <TextAt slot={slot.at("style")} label={t("assistants.style")} />
          </Row>
          <JsonAt slot={slot.at("settings")} label={t("assistants.voiceSettings")} />
        </div>
      </details>
    </div>
  );
}

function Listen({ voice, text, language }: { voice: Voice; text: string; language: Language }) {
  const { t } = useTranslation();
  const play = useMutation({
    mutationFn: async () => {
      const body = { text: text.trim() || t("assistants.sample"), language, voice };
      const sound = await answer<unknown>(client.POST("/api/v1/tts", { body, parseAs: "blob" }));
      const address = URL.createObjectURL(sound as Blob);
      const player = new Audio(address);
      player.onended = () => URL.revokeObjectURL(address);
      await player.play();
    },
  });
  return (
    <div className="grid gap-3">
      <div>
        <Button busy={play.isPending} onClick={() => play.mutate()}>
          <Volume2 aria-hidden className="size-4" /> {t("assistants.listen")}
        </Button>
      </div>
      <Trouble error={play.error} />
    </div>
  );
}
