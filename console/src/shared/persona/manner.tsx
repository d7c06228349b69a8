import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceAt, NumberAt, Row, withChosen } from "@/shared/editing/fields";
import type { Slot } from "@/shared/editing/slot";
import { voicesQuery } from "@/shared/voices";
import type { WholePersona } from "./words";

const LOCALES = { en: ["en-US", "en-GB"], es: ["es-ES", "es-MX", "es-AR"] } as const;
const FORMALITIES = ["tu", "usted", "vos"] as const;

/** How the customer talks: its region, its tongue, its voice. How much it talks is part of how hard it is. */
export function Manner({ slot }: { slot: Slot<WholePersona> }) {
  const { t } = useTranslation();
  const { language, locale, voice } = slot.value;
  const { data: voices = [] } = useQuery(voicesQuery);
  const listed = voices
    .filter((one) => one.locale.slice(0, 2) === language || !one.locale.includes("-"))
    .map((one) => [one.id, `${one.name} · ${one.locale} · ${one.provider}`] as const);
  return (
    <Row>
      <ChoiceAt
        slot={slot.at("locale")}
        label={t("personas.locale")}
        options={withChosen(
          LOCALES[language].map((one) => [one, t(`personas.locales.${one}`)] as const),
          locale,
        )}
      />
      {language === "es" && (
        <ChoiceAt
          slot={slot.at("formality")}
          label={t("personas.formality")}
          options={FORMALITIES.map((one) => [one, t(`personas.formalities.${one}`)] as const)}
        />
      )}
      <ChoiceAt
        slot={slot.at("voice")}
        label={t("personas.voice")}
        hint={voices.length ? undefined : t("personas.noVoices")}
        options={withChosen([["", t("personas.anyVoice")], ...listed], voice)}
      />
      <NumberAt
        slot={slot.at("disfluency")}
        label={t("personas.disfluency")}
        hint={t("personas.disfluencyHint")}
        min={0}
        max={1}
        step={0.05}
      />
    </Row>
  );
}
