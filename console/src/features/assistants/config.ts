import type { Schemas } from "@/shared/api/client";
import type { Whole } from "@/shared/editing/slot";

export type Config = Whole<Schemas["AssistantConfig"]>;
export type Tool = Config["tools"][number];

/** What a new assistant begins as. */
export function blankAssistant(): Config {
  return {
    ...{ name: "", first_message: "", system_prompt: "" },
    voice: { provider: "", id: "", name: "", style: "", speed: 1, pitch: 1, settings: {} },
    model: { provider: "", name: "", temperature: 0.7, max_tokens: 300 },
    ...{ interruptions_enabled: true, background_denoising: false },
    tools: [{ ...blankTool("end_call") }],
    metadata: {},
  };
}

export function blankTool(type: Tool["type"]): Tool {
  const described = { name: "", description: "", parameters: { type: "object", properties: {} } };
  return { type, function: type === "end_call" ? null : described, url: "", timeout_s: 10, interruptible: false };
}

/** The same tool, with what its type needs and without what it may not have. */
export function retyped(tool: Tool): Tool {
  const blank = blankTool(tool.type);
  return { ...tool, function: tool.function ?? blank.function, url: tool.type === "http" ? tool.url : "" };
}

/** What one sets of an assistant, without what the server has added. */
export function configOf(view: Schemas["AssistantView"]): Config {
  const { name, first_message, system_prompt, voice, model, tools, metadata } = view as Config;
  const { interruptions_enabled, background_denoising } = view as Config;
  return {
    ...{ name, first_message, system_prompt, voice, model },
    ...{ interruptions_enabled, background_denoising, tools, metadata },
  };
}
