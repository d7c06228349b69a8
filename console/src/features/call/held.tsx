import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { LiveCall } from "@/live/call";
import type { Conversation } from "@/live/conversation";
import { answer, client, type Schemas } from "@/shared/api/client";
import type { Scenario } from "@/shared/library";
import { ProductSheet } from "@/shared/ui/product";
import { Controls } from "./controls";
import { Talk } from "./talk";
import { Warnings } from "./warnings";

interface Props {
  call: Schemas["Call"];
  turns: readonly Schemas["StepView"][];
  scenario: Scenario;
  voice: boolean;
}

/** Three panels: who one talks to, the talk, and what one is here for. */
export function Held({ call, turns, scenario, voice }: Props) {
  const live = useLiveCall(call.id, voice, said(turns));
  return live ? <Panels live={live} call={call} scenario={scenario} /> : null;
}

function Panels({ live, call, scenario }: { live: LiveCall; call: Schemas["Call"]; scenario: Scenario }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(live.subscribe, live.snapshot);
  const { persona, briefing } = scenario;
  const name = persona.name.split(" ")[0] ?? persona.name;
  return (
    <div className="grid h-[calc(100dvh-3.25rem)] grid-rows-[1fr_auto] max-md:-mb-20 md:h-dvh">
      <div className="grid min-h-0 lg:grid-cols-[15rem_1fr_17rem]">
        <aside
          lang={scenario.language}
          tabIndex={0}
          aria-label={t("call.about")}
          className="overflow-y-auto border-line p-5 max-lg:hidden lg:border-r"
        >
          <p className="font-semibold">{persona.name}</p>
          <p className="text-sm text-soft">{[persona.role, persona.company].filter(Boolean).join(" · ")}</p>
          <p className="mt-3 text-[0.9375rem]">{persona.about}</p>
          <p className="mt-4 text-[0.9375rem] text-soft">{briefing.situation}</p>
        </aside>
        <section className="flex min-h-0 min-w-0 flex-col">
          <Title title={call.title || scenario.title} lang={scenario.language} />
          <details className="border-b border-line px-5 py-2.5 lg:hidden" lang={scenario.language}>
            <summary className="text-sm font-medium">{t("call.about")}</summary>
            <p className="mt-2 text-[0.9375rem]">
              {persona.name}, {[persona.role, persona.company].filter(Boolean).join(", ")}. {briefing.situation}
            </p>
            <p className="mt-2 text-[0.9375rem]">{scenario.goal.text}</p>
          </details>
          <Talk state={state} name={name} language={scenario.language} />
          <Warnings live={live} state={state} />
        </section>
        <aside
          lang={scenario.language}
          tabIndex={0}
          aria-label={t("call.aim")}
          className="overflow-y-auto border-line p-5 max-lg:hidden lg:border-l"
        >
          <h2 className="mb-1.5">{t("call.aim")}</h2>
          <p className="text-[0.9375rem]">{scenario.goal.text}</p>
          <ul className="mt-3 list-disc space-y-1 pl-5 text-[0.9375rem] marker:text-soft">
            {briefing.objectives.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <details className="mt-5 text-[0.9375rem]">
            <summary className="font-semibold">{t("call.sheet")}</summary>
            <div className="mt-2">
              <ProductSheet product={scenario.product} />
            </div>
          </details>
        </aside>
      </div>
      <Controls live={live} state={state} callId={call.id} name={name} language={scenario.language} />
    </div>
  );
}

function Title({ title, lang }: { title: string; lang: string }) {
  return (
    <header className="border-b border-line px-5 py-3">
      <title>{`${title} · Talktrack`}</title>
      <h1 lang={lang} className="truncate !text-base">
        {title}
      </h1>
    </header>
  );
}

/** The call of this page, from its first showing to its last. */
function useLiveCall(callId: string, voice: boolean, before: Conversation): LiveCall | null {
  const [live, setLive] = useState<LiveCall | null>(null);
  const start = useRef(before);
  useEffect(() => {
    const held = new LiveCall({
      enter: async () => {
        const path = { call_id: callId };
        const { ws_url: url, ticket } = await answer(
          client.POST("/api/v1/calls/{call_id}/ticket", { params: { path } }),
        );
        return { url, ticket };
      },
      before: start.current,
      theirs: "customer",
      voice,
    });
    setLive(held);
    return () => held.close();
  }, [callId, voice]);
  return live;
}

function said(turns: readonly Schemas["StepView"][]): Conversation {
  const lines = turns.map((turn) => ({
    turnId: turn.turn_id,
    role: turn.role,
    text: turn.heard,
    closed: true,
    cut: turn.heard.length < turn.said.length,
  }));
  return { lines, floor: "listening", ended: null };
}
