import type { TFunction } from "i18next";
import { Problem, type WrongField } from "@/shared/api/problem";
import { spoken } from "./index";
import { reasonOf } from "./reason";

/** What happened and what to do, for whatever was thrown. */
export function sentence(error: unknown, t: TFunction): string {
  if (!(error instanceof Problem)) return t("problems.internal");
  if (error.fields.length) return error.fields.map((one) => fieldSentence(one)).join(" ");
  const known = `problems.${error.code}`;
  const told = (t as (key: string, options: object) => string)(known, { defaultValue: "" });
  if (told) return told;
  return spoken() === "en" && error.message ? error.message : t("problems.other", { code: error.code });
}

function fieldSentence(wrong: WrongField): string {
  const reason = reasonOf(wrong);
  return wrong.field ? `${wrong.field}: ${reason}` : reason;
}
