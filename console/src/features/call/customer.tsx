import { useSuspenseQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { LiveCall } from "@/live/call";
import type { Schemas } from "@/shared/api/client";
import { scenarioQuery } from "@/shared/library";
import { ProductSheet } from "@/shared/ui/product";
import { Controls } from "./controls";
import { Side, Stage } from "./stage";
import { Talk } from "./talk";
import { Warnings } from "./warnings";

/** A practice call: who one talks to, the talk, and what one is here for. */
export function CustomerPanels({ live, call }: { live: LiveCall; call: Schemas["Call"] }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(live.subscribe, live.snapshot);
  const { data: scenario } = useSuspenseQuery(scenarioQuery(call.scenario_id ?? ""));
  const { persona, briefing, language } = scenario;
  const name = persona.name.split(" ")[0] ?? persona.name;
  return (
    <Stage
      title={call.title || scenario.title}
      lang={language}
      about={
        <Side label={t("call.about")} lang={language}>
          <p className="font-semibold">{persona.name}</p>
          <p className="text-sm text-soft">{[persona.role, persona.company].filter(Boolean).join(" · ")}</p>
          <p className="mt-3 text-[0.9375rem]">{persona.about}</p>
          <p className="mt-4 text-[0.9375rem] text-soft">{briefing.situation}</p>
        </Side>
      }
      briefTitle={t("call.about")}
      brief={
        <div lang={language} className="grid gap-2 text-[0.9375rem]">
          <p>
            {persona.name}, {[persona.role, persona.company].filter(Boolean).join(", ")}. {briefing.situation}
          </p>
          <p>{scenario.goal.text}</p>
        </div>
      }
      beside={
        <Side label={t("call.aim")} lang={language} right>
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
        </Side>
      }
      controls={<Controls live={live} state={state} callId={call.id} name={name} language={language} />}
    >
      <Talk state={state} name={name} language={language} />
      <Warnings live={live} state={state} />
    </Stage>
  );
}
