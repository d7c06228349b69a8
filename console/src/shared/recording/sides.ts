import type { TFunction } from "i18next";
import type { Schemas } from "@/shared/api/client";

/** Whom a recording has left and right; whose own call it is reads of themselves. */
export function sidesOf(kind: Schemas["CallKind"], own: boolean, t: TFunction): readonly [string, string] {
  if (kind === "agent") return [t("transcript.caller"), t("transcript.assistant")];
  return [own ? t("transcript.you") : t("transcript.seller"), t("transcript.customer")];
}
