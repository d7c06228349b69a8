import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { date, number } from "@/shared/format";
import { Part } from "./part";
import { trend } from "./trend";

const Chart = lazy(async () => ({ default: (await import("./chart")).Chart }));

/** Every scored call as a point, and the mean of the latest ones as a line. */
export function Scores({ attempts }: { attempts: readonly Schemas["Attempt"][] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [at, setAt] = useState<number | null>(null);
  const points = useMemo(() => trend(attempts), [attempts]);
  const shown = points[at ?? points.length - 1];
  return (
    <Part title={t("home.scores")}>
      {points.length > 1 && shown ? (
        <>
          <p className="mb-2 min-h-6 text-[0.9375rem] text-soft" aria-live="off">
            {date(shown.call.started_at)} ·{" "}
            <Link to="/calls/$callId" params={{ callId: shown.call.call_id }} className="text-accent hover:underline">
              {t("home.hover", { title: shown.call.title, score: number(shown.score) })}
            </Link>
            {" · "}
            {t("home.mean", { count: shown.over })} <span className="tabular-nums">{number(shown.mean)}</span>
          </p>
          <Suspense fallback={<div style={{ height: 200 }} />}>
            <Chart
              points={points}
              label={t("home.chart")}
              onPoint={setAt}
              onPick={(point) => {
                const call = points[point]?.call.call_id;
                if (call) void navigate({ to: "/calls/$callId", params: { callId: call } });
              }}
            />
          </Suspense>
        </>
      ) : (
        <p className="text-soft">{t("home.fewScores")}</p>
      )}
      <Link to="/calls" className="mt-2 inline-block text-[0.9375rem] text-accent underline underline-offset-4">
        {t("home.allCalls")}
      </Link>
    </Part>
  );
}
