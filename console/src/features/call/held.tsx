import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { LiveCall, type BrowserSpeech } from "@/live/call";
import type { Conversation } from "@/live/conversation";
import { answer, client, type Schemas } from "@/shared/api/client";
import { decidedQuery, type Decided } from "@/shared/decided";
import { AgentPanels } from "./agent";
import { CustomerPanels } from "./customer";

interface Props {
  call: Schemas["Call"];
  turns: readonly Schemas["StepView"][];
  voice: boolean;
}

/** The call of this page, with what belongs beside its kind. */
export function Held({ call, turns, voice }: Props) {
  const { data: decided } = useSuspenseQuery(decidedQuery);
  const live = useLiveCall(call, voice, said(turns), browserSpeech(decided, call.language));
  if (!live) return null;
  return call.kind === "agent" ? <AgentPanels live={live} call={call} /> : <CustomerPanels live={live} call={call} />;
}

/** What the browser may do in this call. */
function browserSpeech(decided: Decided, language: string): BrowserSpeech {
  return {
    language,
    reads: !decided.in_use.tts?.length,
    mayHear: decided.browser_speech,
    mayRead: decided.speech_may_leave,
  };
}

/** A call from its first showing on this page to its last. */
function useLiveCall(
  { id, kind }: Schemas["Call"],
  voice: boolean,
  before: Conversation,
  browser: BrowserSpeech,
): LiveCall | null {
  const [live, setLive] = useState<LiveCall | null>(null);
  const start = useRef({ before, browser });
  useEffect(() => {
    const held = new LiveCall({
      enter: async () => {
        const path = { call_id: id };
        const { ws_url: url, ticket } = await answer(
          client.POST("/api/v1/calls/{call_id}/ticket", { params: { path } }),
        );
        return { url, ticket };
      },
      ...start.current,
      theirs: kind === "agent" ? "assistant" : "customer",
      voice,
    });
    setLive(held);
    return () => held.close();
  }, [id, kind, voice]);
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
