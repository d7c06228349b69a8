import { Link } from "@tanstack/react-router";
import { Hand, Mic, MicOff, PhoneOff, SendHorizontal } from "lucide-react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { LiveCall, LiveState } from "@/live/call";
import { Button, looks } from "@/shared/ui/button";

interface Props {
  live: LiveCall;
  state: LiveState;
  callId: string;
  name: string;
  language: string;
}

/** What one can do, at the bottom: speak, write, hang up. */
export function Controls(props: Props) {
  const { state, callId } = props;
  return (
    <footer className="border-t border-line bg-surface px-4 py-3">
      {state.ended ? <Over reason={state.ended} callId={callId} /> : <Speaking {...props} />}
    </footer>
  );
}

function Speaking({ live, state, name, language }: Props) {
  const { t } = useTranslation();
  const byVoice = state.voice === "on";
  return (
    <div className="mx-auto grid max-w-3xl gap-2.5">
      <div className="flex min-h-10 items-center gap-3">
        <Floor state={state} name={name} />
        {byVoice && <Voice live={live} state={state} />}
        {state.speaks === "browser" && state.floor === "assistant" && (
          <Button onClick={() => live.cutIn()}>
            <Hand aria-hidden className="size-4" /> {t("call.cutIn")}
          </Button>
        )}
        <Button weight="danger" onClick={() => live.hangUp()} className="ml-auto">
          <PhoneOff aria-hidden className="size-4" /> {t("call.hangUp")}
        </Button>
      </div>
      <Writing live={live} ready={state.link === "up"} language={language} />
      {(byVoice || state.speaks === "browser") && <Speech state={state} />}
    </div>
  );
}

/** Who understands what one says, and whose voice one hears. */
function Speech({ state: { hears, speaks } }: { state: LiveState }) {
  const { t } = useTranslation();
  return (
    <p className="text-sm text-soft" data-speech>
      {hears && t(`call.hears.${hears}`)} {speaks && t(`call.speaks.${speaks}`)}
    </p>
  );
}

/** Who has the floor: the one thing that changes all the time, so it says so in a word and a dot. */
function Floor({ state, name }: { state: LiveState; name: string }) {
  const { t } = useTranslation();
  const dot = { listening: "bg-control", user: "bg-accent", thinking: "bg-caution", assistant: "bg-good" }[state.floor];
  return (
    <p className="flex min-w-0 items-center gap-2 text-[0.9375rem]" data-floor={state.floor}>
      <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${dot}`} />
      <span className="truncate">
        {state.link === "up" ? t(`call.floors.${state.floor}`, { name }) : t("call.links.opening")}
      </span>
    </p>
  );
}

/** The microphone: hands-free, or only while one holds it. */
function Voice({ live, state }: { live: LiveCall; state: LiveState }) {
  const { t } = useTranslation();
  const [push, setPush] = useState(false);
  useHeldSpace(push, (held) => live.mute(!held));
  const switchMode = () => {
    live.mute(!push);
    setPush(!push);
  };
  return (
    <>
      <span
        role="meter"
        aria-label={t("call.level")}
        aria-valuenow={Math.round(state.level * 100)}
        className="h-1.5 w-16 overflow-hidden rounded-full bg-sunken max-sm:w-10"
      >
        <span className="block h-full bg-accent" style={{ width: `${Math.min(100, state.level * 400)}%` }} />
      </span>
      {push ? (
        <Button
          title={t("call.held")}
          aria-pressed={!state.muted}
          onPointerDown={() => live.mute(false)}
          onPointerUp={() => live.mute(true)}
          onPointerLeave={() => live.mute(true)}
        >
          <Hand aria-hidden className="size-4" /> <span className="max-sm:sr-only">{t("call.push")}</span>
        </Button>
      ) : (
        <Button aria-pressed={state.muted} onClick={() => live.mute(!state.muted)}>
          {state.muted ? <MicOff aria-hidden className="size-4" /> : <Mic aria-hidden className="size-4" />}
          <span className="max-sm:sr-only">{t(state.muted ? "call.unmute" : "call.mute")}</span>
        </Button>
      )}
      <button
        type="button"
        onClick={switchMode}
        className="text-sm text-accent underline-offset-4 hover:underline max-sm:hidden"
      >
        {t(push ? "call.free" : "call.push")}
      </button>
    </>
  );
}

/** Calls back while the space bar is held, but not where it writes a blank or presses a button. */
function useHeldSpace(active: boolean, onHeld: (held: boolean) => void): void {
  const told = useRef(onHeld);
  useEffect(() => {
    told.current = onHeld;
  });
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      const writes = event.target instanceof Element && event.target.closest("input, textarea, button, select, a");
      if (event.code !== "Space" || event.repeat || writes) return;
      event.preventDefault();
      told.current(event.type === "keydown");
    };
    window.addEventListener("keydown", listen);
    window.addEventListener("keyup", listen);
    return () => {
      window.removeEventListener("keydown", listen);
      window.removeEventListener("keyup", listen);
    };
  }, [active]);
}

/** What is written is kept until it could be sent. */
function Writing({ live, ready, language }: { live: LiveCall; ready: boolean; language: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || !ready) return;
    live.say(text.trim());
    setText("");
  };
  return (
    <form onSubmit={submit} className="flex gap-2">
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
        lang={language}
        maxLength={4000}
        aria-label={t("call.write")}
        placeholder={t("call.write")}
        autoComplete="off"
        autoFocus
        className="min-h-11 min-w-0 flex-1 rounded-lg border border-control bg-page px-3.5"
      />
      <Button type="submit" weight="main" className="!min-h-11" disabled={!ready || !text.trim()}>
        <SendHorizontal aria-hidden className="size-4" /> <span className="max-sm:sr-only">{t("call.send")}</span>
      </Button>
    </form>
  );
}

function Over({ reason, callId }: { reason: string; callId: string }) {
  const { t, i18n } = useTranslation();
  const why = i18n.exists(`ends.${reason}`) ? (t as (key: string) => string)(`ends.${reason}`) : t("call.closed");
  return (
    <div role="status" className="mx-auto flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex-1">
        <b className="font-semibold">{t("call.over")}.</b> {why}
      </p>
      <Link
        to="/calls/$callId"
        params={{ callId }}
        className={looks("main", "!min-h-11")}
        ref={(link) => link?.focus()}
      >
        {t("call.result")}
      </Link>
    </div>
  );
}
