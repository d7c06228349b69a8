import { useSuspenseQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Assigned } from "@/shared/assignments";
import { useDraft } from "@/shared/draft";
import { ownLanguageFirst, scenariosQuery } from "@/shared/library";
import { Button } from "@/shared/ui/button";
import { Choice, Field, TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { Picks } from "./picks";
import { teamsQuery, useAssign, usersQuery } from "./queries";
import { dayOf, endOfDay, sharedCriteria } from "./wanted";

type Kind = "card" | "score" | "criterion";

/** Which scenarios, for whom, until when, and what is enough. */
export function AssignForm({ assigned, onDone }: { assigned?: Assigned; onDone: () => void }) {
  const { t } = useTranslation();
  const { data: library } = useSuspenseQuery(scenariosQuery);
  const { data: users } = useSuspenseQuery(usersQuery);
  const { data: teams } = useSuspenseQuery(teamsQuery);
  const draft = `assign.${assigned?.id ?? "new"}`;
  const [title, setTitle, clearTitle] = useDraft(`${draft}.title`, assigned?.title ?? "");
  const [note, setNote, clearNote] = useDraft(`${draft}.note`, assigned?.note ?? "");
  const [search, setSearch] = useState("");
  const [scenarios, setScenarios] = useState<readonly string[]>(assigned?.scenario_ids ?? []);
  const [people, setPeople] = useState<readonly string[]>(assigned?.user_ids ?? []);
  const [groups, setGroups] = useState<readonly string[]>(assigned?.team_ids ?? []);
  const [due, setDue] = useState(dayOf(assigned?.due_at));
  const [most, setMost] = useState(assigned?.most_attempts?.toString() ?? "");
  const [kind, setKind] = useState<Kind>(kindOf(assigned));
  const [score, setScore] = useState(assigned?.rule.score?.toString() ?? "70");
  const [criterion, setCriterion] = useState(assigned?.rule.criterion_id ?? "");
  const assign = useAssign();
  const picked = library.filter((one) => scenarios.includes(one.id));
  const shared = sharedCriteria(picked);
  const wanted = search.toLowerCase();
  const shown = [...library]
    .sort(ownLanguageFirst)
    .filter((one) => scenarios.includes(one.id) || one.title.toLowerCase().includes(wanted));
  const leave = () => {
    clearTitle();
    clearNote();
    onDone();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      title: title.trim() || picked[0]?.title || "",
      scenario_ids: [...scenarios],
      user_ids: [...people],
      team_ids: [...groups],
      rule: {
        score: kind === "score" ? Number(score) : null,
        criterion_id: kind === "criterion" ? criterion : null,
      },
      due_at: endOfDay(due),
      most_attempts: most ? Number(most) : null,
      note,
      closed: assigned?.closed ?? false,
    };
    assign.mutate({ id: assigned?.id, body }, { onSuccess: leave });
  };
  return (
    <form onSubmit={save} aria-label={t("assignments.new")} className="grid gap-5 py-2">
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-2">
          <Field
            label={t("assignments.find")}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Picks
            label={t("assignments.scenarios")}
            options={shown.map((one) => ({
              id: one.id,
              name: one.title,
              lang: one.language,
              about: `${t(`levels.${one.difficulty}`)} · ${one.language.toUpperCase()}`,
            }))}
            picked={scenarios}
            onPick={setScenarios}
          />
        </div>
        <div className="grid gap-4">
          <Picks
            label={t("assignments.people")}
            options={users.filter((one) => one.active || people.includes(one.id)).sort(byName)}
            picked={people}
            onPick={setPeople}
          />
          {teams.length > 0 && (
            <Picks label={t("assignments.teams")} options={teams} picked={groups} onPick={setGroups} />
          )}
        </div>
      </div>
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <Field
          label={t("assignments.title")}
          value={title}
          maxLength={200}
          placeholder={picked[0]?.title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Field label={t("assignments.due")} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        <Field
          label={t("assignments.attempts")}
          hint={t("assignments.attemptsHint")}
          type="number"
          min={1}
          max={50}
          value={most}
          onChange={(event) => setMost(event.target.value)}
        />
        <Choice label={t("assignments.rule")} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {(["card", "score", "criterion"] as const).map((one) => (
            <option key={one} value={one}>
              {t(`assignments.rules.${one}`)}
            </option>
          ))}
        </Choice>
        {kind === "score" && (
          <Field
            label={t("assignments.ruleScore")}
            type="number"
            min={0}
            max={100}
            value={score}
            onChange={(event) => setScore(event.target.value)}
            required
          />
        )}
        {kind === "criterion" && (
          <Choice
            label={t("assignments.ruleCriterion")}
            hint={shared.length ? t("assignments.ruleShared") : t("assignments.noShared")}
            value={criterion}
            onChange={(event) => setCriterion(event.target.value)}
            required
          >
            <option value="" />
            {shared.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </Choice>
        )}
      </div>
      <TextBox
        label={t("assignments.note")}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="text-[0.9375rem] text-soft">{t("assignments.seen")}</p>
      <Trouble error={assign.error} />
      <div className="flex gap-2">
        <Button
          type="submit"
          weight="main"
          busy={assign.isPending}
          disabled={!scenarios.length || !(people.length || groups.length)}
        >
          {t(assigned ? "assignments.change" : "assignments.save")}
        </Button>
        <Button onClick={leave}>{t("assignments.cancel")}</Button>
      </div>
    </form>
  );
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name);
}

function kindOf(assigned: Assigned | undefined): Kind {
  if (assigned?.rule.criterion_id != null) return "criterion";
  return assigned?.rule.score != null ? "score" : "card";
}
