import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ClipboardCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ownAssignmentsQuery, ownStanding } from "@/shared/assignments";
import { meQuery } from "@/shared/session";

/** Says that the call is an attempt at an assignment, and who will see it. */
export function AssignedBanner({ assignmentId, scenarioId }: { assignmentId: string; scenarioId: string }) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: all } = useSuspenseQuery(ownAssignmentsQuery);
  const assigned = all.find((one) => one.id === assignmentId);
  if (!assigned || !me) return null;
  const used = ownStanding(assigned, me.user.id, scenarioId)?.calls.length ?? 0;
  const most = assigned.most_attempts;
  return (
    <section className="mb-6 flex gap-3 rounded-lg bg-accent-soft px-4 py-3 text-[0.9375rem]">
      <ClipboardCheck aria-hidden className="mt-1 size-4 shrink-0" />
      <div className="min-w-0">
        <h2 className="!text-base">{t("assignments.banner", { title: assigned.title })}</h2>
        {assigned.note && <p className="mt-1 whitespace-pre-line">{assigned.note}</p>}
        <p className="mt-1">
          {t("assignments.bannerSeen")} {most != null && used < most && t("assignments.left", { next: used + 1, most })}
          {most != null && used >= most && t("standings.used_up")}
        </p>
        <Link
          to="/scenarios/$scenarioId"
          params={{ scenarioId }}
          search={{}}
          className="mt-1 inline-block text-accent underline underline-offset-4"
        >
          {t("assignments.rehearse")}
        </Link>
      </div>
    </section>
  );
}
