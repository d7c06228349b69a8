import type { ReactNode } from "react";
import { mentions } from "./mentions";
import { usePlace } from "@/shared/recording/place";

/** Leads to a turn of the call. */
export function ToTurn({ turnId, children }: { turnId: string; children: ReactNode }) {
  const { go } = usePlace();
  return (
    <button
      type="button"
      onClick={() => go(turnId)}
      className="rounded-sm text-left text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent print:text-text print:no-underline"
    >
      {children}
    </button>
  );
}

/** A quote that leads to where it stands. */
export function Quote({ turnId, text, lang }: { turnId: string | null; text: string; lang: string }) {
  const quote = <q lang={lang}>{text}</q>;
  return turnId ? <ToTurn turnId={turnId}>{quote}</ToTurn> : quote;
}

/** A sentence of the score, with the turns that it names as ways there. */
export function Sentence({ text, lang }: { text: string; lang: string }) {
  return (
    <span lang={lang}>
      {mentions(text).map((piece, at) =>
        piece.turnId ? (
          <ToTurn key={at} turnId={piece.turnId}>
            {piece.text}
          </ToTurn>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </span>
  );
}
