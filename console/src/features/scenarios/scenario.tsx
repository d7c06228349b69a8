import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Keyboard, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answer, client } from "@/shared/api/client";
import { scenarioQuery, type Scenario } from "@/shared/library";
import { Back } from "@/shared/ui/back";
import { Button } from "@/shared/ui/button";
import { Page } from "@/shared/ui/page";
import { ProductSheet } from "@/shared/ui/product";
import { Trouble } from "@/shared/ui/trouble";
import { AssignedBanner } from "./assigned";
import { Manage } from "./manage";

/** What one is to know before the call, and the call's beginning. */
export function ScenarioPage() {
  const { t } = useTranslation();
  const { scenarioId } = useParams({ from: "/inside/scenarios/$scenarioId" });
  const { assignment } = useSearch({ from: "/inside/scenarios/$scenarioId" });
  const { data: scenario } = useSuspenseQuery(scenarioQuery(scenarioId));
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: async (by: "voice" | "typing") => {
      const path = { scenario_id: scenario.id };
      const { call } = await answer(
        client.POST("/api/v1/scenarios/{scenario_id}/start", {
          params: { path },
          body: assignment ? { assignment_id: assignment } : {},
        }),
      );
      return { params: { callId: call.id }, search: by === "typing" ? { by } : {} };
    },
    onSuccess: (place) => navigate({ to: "/calls/$callId/live", ...place }),
  });
  const { persona, briefing } = scenario;
  return (
    <Page
      title={scenario.title}
      lang={scenario.language}
      above={<Back to="/scenarios">{t("scenario.all")}</Back>}
      lead={
        <>
          {t(`types.${scenario.type}`)} · {t(`levels.${scenario.difficulty}`)} ·{" "}
          {t("minutes", { count: scenario.duration_minutes })} · {t(`languages.${scenario.language}`)}
        </>
      }
      actions={
        <>
          <Button className="!min-h-11" disabled={start.isPending} onClick={() => start.mutate("typing")}>
            <Keyboard aria-hidden className="size-4" /> {t("scenario.startTyping")}
          </Button>
          <Button
            weight="main"
            className="!min-h-11 !px-5"
            busy={start.isPending}
            onClick={() => start.mutate("voice")}
          >
            <Phone aria-hidden className="size-4" /> {t("scenario.start")}
          </Button>
        </>
      }
    >
      {assignment && <AssignedBanner assignmentId={assignment} scenarioId={scenario.id} />}
      <div className="mb-5 empty:hidden">
        <Trouble error={start.error} />
      </div>
      <Manage scenario={scenario} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_19rem]">
        <div className="grid content-start gap-8" lang={scenario.language}>
          <Part title={t("scenario.situation")}>
            <p>{briefing.situation}</p>
          </Part>
          <Part title={t("scenario.goal")}>
            <p>{scenario.goal.text}</p>
            <ul className="mt-3 list-disc space-y-1 pl-5 marker:text-soft">
              {briefing.objectives.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Part>
          {briefing.tips?.length ? (
            <Part title={t("scenario.tips")}>
              <ul className="list-disc space-y-1 pl-5 marker:text-soft">
                {briefing.tips.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Part>
          ) : null}
          <Part title={t("scenario.product")}>
            <ProductSheet product={scenario.product} />
          </Part>
        </div>
        <aside className="grid content-start gap-8">
          {scenario.gatekeeper && (
            <Part title={t("scenario.gatekeeper")}>
              <Person {...scenario.gatekeeper} lang={scenario.language} />
            </Part>
          )}
          <Part title={t("scenario.client")}>
            <Person {...persona} lang={scenario.language} />
          </Part>
          <Criteria scenario={scenario} />
          <Part title={t("scenario.privacy")}>
            <p className="text-[0.9375rem] text-soft">
              {t(assignment ? "scenario.privacyAssigned" : "scenario.privacyText")}
            </p>
          </Part>
        </aside>
      </div>
    </Page>
  );
}

function Criteria({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { sections, pass_mark: mark } = scenario.scorecard;
  return (
    <Part title={t("scenario.criteria")}>
      <p className="mb-2 text-[0.9375rem] text-soft">{t("scenario.passMark", { mark })}</p>
      <div className="grid gap-3 text-[0.9375rem]" lang={scenario.language}>
        {sections.map((section) => (
          <div key={section.id}>
            <h3 className="text-sm">{section.title}</h3>
            <ul>
              {section.criteria.map((one) => (
                <li key={one.id} className="flex justify-between gap-3">
                  <span>{one.label}</span>
                  <span className="tabular-nums text-soft">{one.weight}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  );
}

function Person({
  name,
  role,
  company,
  about,
  lang,
}: {
  name: string;
  role?: string;
  company?: string;
  about: string;
  lang: string;
}) {
  return (
    <div lang={lang}>
      <p className="font-medium">{name}</p>
      <p className="text-[0.9375rem] text-soft">{[role, company].filter(Boolean).join(" · ")}</p>
      <p className="mt-2 text-[0.9375rem]">{about}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      {children}
    </section>
  );
}
