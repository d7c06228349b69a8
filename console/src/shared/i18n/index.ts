import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { en } from "./en";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = typeof en;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

const KEY = "talktrack.language";
const TEXTS: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import("./en")).en,
  es: async () => (await import("./es")).es,
};

export function isLanguage(name: string | null): name is Language {
  return LANGUAGES.some((one) => one === name);
}

function preferred(): Language {
  const stored = localStorage.getItem(KEY);
  if (isLanguage(stored)) return stored;
  const wished = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage);
  return wished ?? "en";
}

/** Read the texts of the reader's language; only those are fetched. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "none",
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(preferred());
}

/** Show everything in that language from now on, in this browser. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", await TEXTS[language]());
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}

export function spoken(): Language {
  return isLanguage(i18next.language) ? i18next.language : "en";
}
