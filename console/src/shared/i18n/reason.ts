import i18next from "i18next";
import type { WrongField } from "@/shared/api/problem";

/** What is wrong with a field, in the reader's language where there are words for its code, else as the server says it. */
export function reasonOf({ code, values, reason }: WrongField): string {
  return code ? i18next.t(`wrong.${code}`, { ...values, defaultValue: reason }) : reason;
}
