export type Theme = "system" | "light" | "dark";

const KEY = "talktrack.theme";

export function storedTheme(): Theme {
  const found = localStorage.getItem(KEY);
  return found === "light" || found === "dark" ? found : "system";
}

/** Show it from now on, in this browser. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset["theme"];
  } else {
    localStorage.setItem(KEY, theme);
    document.documentElement.dataset["theme"] = theme;
  }
}

/** Calls back when the colours change: by the device, by the reader, or for paper. */
export function onNewLook(redraw: () => void): () => void {
  const medias = [window.matchMedia("(prefers-color-scheme: dark)"), window.matchMedia("print")];
  medias.forEach((media) => media.addEventListener("change", redraw));
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    medias.forEach((media) => media.removeEventListener("change", redraw));
    theme.disconnect();
  };
}
