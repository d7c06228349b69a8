import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { ChoiceAt, FlagAt, JsonAt, NumberAt, Row, TextAt, withChosen } from "@/shared/editing/fields";
import type { Slot } from "@/shared/editing/slot";
import { LANGUAGES } from "@/shared/i18n";
import { useLeads } from "@/shared/session";
import { Group } from "@/shared/ui/group";
import type { Config } from "./config";
import { Tools } from "./tools";
import { VoiceFields } from "./voice";

/** Everything that makes an assistant. */
export function Fields({ root }: { root: Slot<Config> }) {
  const { t } = useTranslation();
  const named = root.value.metadata["language"];
  const lang = typeof named === "string" ? named : "en";
  const language = root.at("metadata").as(
    (data) => (typeof data["language"] === "string" ? data["language"] : ""),
    (told) => withLanguage(root.value.metadata, told),
  );
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <Row>
          <TextAt slot={root.at("name")} label={t("assistants.name")} />
          <ChoiceAt
            slot={language}
            label={t("assistants.language")}
            hint={t("assistants.languageHint")}
            options={[["", t("assistants.byVoice")], ...LANGUAGES.map((one) => [one, t(`languages.${one}`)] as const)]}
          />
        </Row>
        <TextAt
          slot={root.at("first_message")}
          rows={2}
          label={t("assistants.first")}
          hint={t("assistants.firstHint")}
          lang={lang}
        />
        <TextAt
          slot={root.at("system_prompt")}
          rows={9}
          label={t("assistants.prompt")}
          hint={t("assistants.promptHint")}
          lang={lang}
        />
      </div>
      <Group title={t("assistants.model")}>
        <ModelFields slot={root.at("model")} />
      </Group>
      <Group title={t("assistants.voice")}>
        <VoiceFields slot={root.at("voice")} sample={root.value.first_message} language={lang === "es" ? "es" : "en"} />
      </Group>
      <Group title={t("assistants.manners")}>
        <FlagAt slot={root.at("interruptions_enabled")} label={t("assistants.interruptions")} />
        <FlagAt slot={root.at("background_denoising")} label={t("assistants.denoising")} />
      </Group>
      <Group title={t("assistants.tools")} lead={t("assistants.toolsLead")}>
        <Tools slot={root.at("tools")} />
      </Group>
      <Group title={t("assistants.metadata")} lead={t("assistants.metadataLead")}>
        <JsonAt slot={root.at("metadata")} label={t("assistants.metadata")} />
      </Group>
    </div>
  );
}

function ModelFields({ slot }: { slot: Slot<Config["model"]> }) {
  const { t } = useTranslation();
  const leads = useLeads();
  const { data: providers = [] } = useQuery({
    queryKey: ["providers"],
    enabled: leads, // others may not see who is set up
    queryFn: async () => (await answer(client.GET("/api/v1/providers"))).items,
  });
  const thinking = providers.filter((one) => one.offers.some((offer) => offer.sense === "llm"));
  const known = thinking.map(
    (one) => [one.name, one.reached ? one.title : t("assistants.notSetUp", { name: one.title })] as const,
  );
  const { provider } = slot.value;
  const model = thinking.find((one) => one.name === provider)?.offers.find((offer) => offer.sense === "llm")?.model;
  return (
    <Row>
      <ChoiceAt
        slot={slot.at("provider")}
        label={t("assistants.provider")}
        options={withChosen([["", t("assistants.configured")], ...known], provider)}
      />
      <TextAt
        slot={slot.at("name")}
        label={t("assistants.modelName")}
        hint={model ? t("assistants.modelDefault", { model }) : undefined}
      />
      <NumberAt
        slot={slot.at("temperature")}
        label={t("assistants.temperature")}
        hint={t("assistants.temperatureHint")}
        min={0}
        max={2}
        step={0.1}
      />
      <NumberAt slot={slot.at("max_tokens")} label={t("assistants.tokens")} min={1} max={8192} />
    </Row>
  );
}

function withLanguage(metadata: Config["metadata"], language: string): Config["metadata"] {
  const rest = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== "language"));
  return language ? { ...rest, language } : rest;
}
