import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { LiveCall } from "@/live/call";
import type { Schemas } from "@/shared/api/client";
import { assistantQuery } from "@/shared/assistants";
import { eventsQuery } from "@/shared/events";
import { happeningsOf } from "@/shared/happenings";
import { Happened } from "@/shared/ui/happened";
import { Controls } from "./controls";
import { Side, Stage } from "./stage";
import { Talk } from "./talk";
import { Warnings } from "./warnings";

const ASK_AGAIN_MS = 1500;

/** A call with an assistant: what it was told, the talk, and what happens beside it. */
export function AgentPanels({ live, call }: { live: LiveCall; call: Schemas["Call"] }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(live.subscribe, live.snapshot);
  const { data: assistant } = useSuspenseQuery(assistantQuery(call.assistant_id ?? ""));
  const { data: events = [], refetch } = useQuery({
    ...eventsQuery(call.id),
    refetchInterval: state.ended ? false : ASK_AGAIN_MS,
  });
  useEffect(() => {
    if (state.ended) void refetch(); // what came with the end
  }, [state.ended, refetch]);
  const happenings = happeningsOf(events);
  const { name, model, voice, system_prompt: prompt } = assistant;
  return (
    <Stage
      title={name}
      lang={call.language}
      about={
        <Side label={t("assistants.about")}>
          <p className="font-semibold">{name}</p>
          <p className="text-sm text-soft">
            {[model?.name ?? model?.provider, voice?.name ?? voice?.provider].filter(Boolean).join(" · ")}
          </p>
          <p className="mt-3 whitespace-pre-line text-[0.9375rem]" lang={call.language}>
            {prompt}
          </p>
          <p className="mt-4 text-[0.9375rem]">
            <Link
              to="/assistants/$assistantId"
              params={{ assistantId: assistant.id }}
              className="text-accent underline underline-offset-4"
            >
              {t("assistants.change")}
            </Link>
          </p>
        </Side>
      }
      brief={<Happened all={happenings} />}
      briefTitle={t("happened.title")}
      beside={
        <Side label={t("happened.title")} right>
          <h2 className="mb-3">{t("happened.title")}</h2>
          <Happened all={happenings} />
        </Side>
      }
      controls={<Controls live={live} state={state} callId={call.id} name={name} language={call.language} />}
    >
      <Talk state={state} name={name} language={call.language} />
      <Warnings live={live} state={state} />
    </Stage>
  );
}
