import { useQuery } from "@tanstack/react-query";
import { ChevronRight, Scale } from "lucide-react";
import { useTranslation } from "react-i18next";
import { clock, number } from "@/shared/format";
import { Waiting } from "@/shared/ui/page";
import { type Call } from "@/shared/calls";
import { sectionsQuery, type Analysis } from "./queries";
import { Appealed } from "./appeal";
import { Judged } from "./judged";
import { OverrideForm, Overridden } from "./override";
import { Part } from "./part";
import { bySection } from "./sections";
import { Quote, Sentence, ToTurn } from "./to-turn";

type Criterion = Analysis["criteria"][number];

interface Props {
  call: Call;
  analysis: Analysis;
  /** Whether the reader may give points beside the machine's. */
  leads: boolean;
  /** Whether the call is the reader's own. */
  own: boolean;
}

/** Every criterion with its points; opened, with what made them. */
export function Criteria({ call, analysis, leads, own }: Props) {
  const { t } = useTranslation();
  const { data: sections, isPending } = useQuery(sectionsQuery(call));
  if (isPending) return <Waiting />; // what is opened before it has its place would close again
  const groups = bySection(analysis.criteria, sections ?? []);
  return (
    <Part title={t("result.parts.criteria")}>
      <div className="grid gap-5">
        {groups.map((group) => (
          <div key={group.title ?? ""}>
            {groups.length > 1 && (
              <h3 className="mb-1 text-sm text-soft" lang={call.language}>
                {group.title ?? t("criterion.other")}
              </h3>
            )}
            <ul className="divide-y divide-line border-y border-line">
              {group.criteria.map((one) => (
                <Row key={one.id} call={call} criterion={one} analysis={analysis} leads={leads} own={own} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  );
}

function Row({ call, criterion, analysis, leads, own }: Props & { criterion: Criterion }) {
  const { t } = useTranslation();
  const given = analysis.overrides?.find((one) => one.criterion_id === criterion.id);
  const missed = criterion.missed_at;
  return (
    <li>
      <details className="group print:break-inside-avoid">
        <summary className="flex min-h-11 items-center gap-2.5 py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-4 shrink-0 text-soft group-open:rotate-90 print:hidden" />
          <span lang={call.language} className="min-w-0 flex-1">
            {criterion.label}
          </span>
          {given && <Scale aria-hidden className="size-4 shrink-0 text-soft" />}
          <Mark criterion={criterion} />
        </summary>
        <div className="grid gap-2.5 pb-4 pl-6.5 text-[0.9375rem]">
          <p>
            <Sentence text={criterion.reason} lang={call.language} />{" "}
            <span className="text-soft">({t(`sources.${criterion.source}`)})</span>
          </p>
          {criterion.evidence?.map((one) => (
            <p key={`${one.turn_id} ${one.quote}`} className="flex gap-2.5">
              <span className="w-10 shrink-0 tabular-nums text-soft">
                {one.start_ms === null ? "" : clock(one.start_ms)}
              </span>
              <Quote turnId={one.turn_id} text={one.quote} lang={call.language} />
            </p>
          ))}
          {missed && (
            <p>
              <ToTurn turnId={missed}>{t("criterion.missed", { turn: missed.slice(1) })}</ToTurn>
            </p>
          )}
          <Judged criterion={criterion} lang={call.language} />
          {given && <Overridden given={given} max={criterion.max} />}
          <Appealed callId={call.id} criterionId={criterion.id} own={own} leads={leads} />
          {leads && <OverrideForm callId={call.id} criterion={criterion} given={given} />}
        </div>
      </details>
    </li>
  );
}

function Mark({ criterion: { status, score, max } }: { criterion: Criterion }) {
  const { t } = useTranslation();
  if (status !== "scored") return <span className="shrink-0 text-sm text-soft">{t(`criterion.${status}`)}</span>;
  const colour = score >= max ? "text-good" : score > 0 ? "text-caution" : "text-bad";
  return (
    <span className={`shrink-0 tabular-nums ${colour}`}>
      {t("criterion.points", { score: number(score), max: number(max) })}
    </span>
  );
}
