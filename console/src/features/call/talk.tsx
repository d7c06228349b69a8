import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { LiveState } from "@/live/call";
import { isOwn, type Line } from "@/live/conversation";

/** What is said, as it is said. It follows the last words unless one has scrolled up to read. */
export function Talk({ state, name, language }: { state: LiveState; name: string; language: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [state.lines]);
  return (
    <div
      ref={box}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < 60;
      }}
      className="min-h-0 flex-1 overflow-y-auto px-5 py-5"
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-label={t("call.conversation")}
    >
      <ol lang={language} className="mx-auto grid max-w-2xl gap-3">
        {state.lines.map((line) => (
          <Turn key={line.turnId} line={line} name={name} />
        ))}
        {state.interim && (
          <Turn line={{ turnId: "", role: "seller", text: state.interim, closed: false, cut: false }} name={name} />
        )}
      </ol>
      {!state.lines.length && <p className="py-10 text-center text-soft">{t("call.nothing")}</p>}
    </div>
  );
}

function Turn({ line, name }: { line: Line; name: string }) {
  const { t } = useTranslation();
  const own = isOwn(line.role);
  return (
    <li className={`max-w-[85%] ${own ? "justify-self-end" : "justify-self-start"}`}>
      <span className="sr-only">{own ? t("call.you") : name}: </span>
      <p
        className={`rounded-2xl px-4 py-2.5 ${own ? "rounded-br-md bg-accent-soft" : "rounded-bl-md bg-sunken"} ${
          line.closed ? "" : "text-soft"
        }`}
      >
        {line.text}
        {line.cut && <span className="text-sm text-soft"> — {t("call.cutOff")}</span>}
      </p>
    </li>
  );
}
