import { useState } from "react";

/** A text that is being written. It outlives the page, a reload and a new sign-in, until it is cleared. */
export function useDraft(key: string, initial = ""): [string, (text: string) => void, () => void] {
  const place = `talktrack.draft.${key}`;
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? initial);
  const write = (next: string) => {
    sessionStorage.setItem(place, next);
    setText(next);
  };
  const clear = () => {
    sessionStorage.removeItem(place);
    setText(initial);
  };
  return [text, write, clear];
}
