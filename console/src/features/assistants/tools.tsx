import { useTranslation } from "react-i18next";
import { ChoiceAt, FlagAt, JsonAt, NumberAt, Row, TextAt } from "@/shared/editing/fields";
import { Items } from "@/shared/editing/items";
import type { Slot } from "@/shared/editing/slot";
import { blankTool, retyped, type Tool } from "./config";

const KINDS: Tool["type"][] = ["http", "end_call", "function"];

/** What the model may do beside talking. */
export function Tools({ slot }: { slot: Slot<Tool[]> }) {
  const { t } = useTranslation();
  return (
    <Items
      slot={slot}
      more={t("assistants.moreTools")}
      fresh={() => blankTool("http")}
      title={(tool) => (
        <>
          {tool.function?.name || (tool.type === "end_call" ? "end_call" : t("assistants.blankTool"))}{" "}
          <span className="text-sm text-soft">· {t(`assistants.kinds.${tool.type}`)}</span>
        </>
      )}
    >
      {(tool) => <ToolFields slot={tool} />}
    </Items>
  );
}

function ToolFields({ slot }: { slot: Slot<Tool> }) {
  const { t } = useTranslation();
  const { type, function: described } = slot.value;
  const told = slot.at("function") as Slot<NonNullable<Tool["function"]>>;
  return (
    <>
      <Row>
        <ChoiceAt
          slot={slot.at("type", retyped)}
          label={t("assistants.kind")}
          options={KINDS.map((one) => [one, t(`assistants.kinds.${one}`)] as const)}
        />
        {described && (
          <TextAt slot={told.at("name")} label={t("assistants.toolName")} hint={t("assistants.toolNameHint")} />
        )}
      </Row>
      {described && (
        <>
          <TextAt slot={told.at("description")} rows={2} label={t("assistants.does")} hint={t("assistants.doesHint")} />
          <JsonAt
            slot={told.at("parameters")}
            label={t("assistants.parameters")}
            hint={t("assistants.parametersHint")}
          />
        </>
      )}
      {type === "http" && (
        <>
          <TextAt slot={slot.at("url")} label={t("assistants.url")} hint={t("assistants.urlHint")} />
          <Row>
            <NumberAt slot={slot.at("timeout_s")} label={t("assistants.timeout")} min={0.5} max={30} step={0.5} />
          </Row>
          <FlagAt
            slot={slot.at("interruptible")}
            label={t("assistants.interruptible")}
            hint={t("assistants.interruptibleHint")}
          />
        </>
      )}
    </>
  );
}
