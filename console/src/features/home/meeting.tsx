import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/shared/draft";
import { spoken } from "@/shared/i18n";
import { Button, looks } from "@/shared/ui/button";
import { Choice, Field, TextBox } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { noted } from "./notes";
import { Part } from "./part";
import { meetingsQuery, useForget, usePrepare, type Prepared } from "./queries";

const GOALS = ["next_step", "commitment", "disqualified"] as const;
const OWN = "own";
const LEVELS = ["easy", "medium", "hard"] as const;
const MOST = 6000;
const SHOWN = 5;

/** A customer for a meeting to come, from one's notes. */
export function Meeting() {
  const { t } = useTranslation();
  const [notes, writeNotes, clearNotes] = useDraft("meeting.notes");
  const [product, setProduct] = useDraft("meeting.product");
  const [brand, setBrand] = useDraft("meeting.brand");
  const [business, setBusiness] = useDraft("meeting.business");
  const [goal, setGoal] = useState<string>(GOALS[0]);
  const [ownGoal, setOwnGoal] = useDraft("meeting.goal");
  const [level, setLevel] = useState<(typeof LEVELS)[number]>("medium");
  const prepare = usePrepare();
  const read = (text: string) => {
    writeNotes(text);
    const found = noted(text);
    if (found.product) setProduct(found.product);
    if (found.brand) setBrand(found.brand);
    if (found.business) setBusiness(found.business);
    if (found.goal) {
      setGoal(OWN);
      setOwnGoal(found.goal);
    }
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      notes: notes.slice(0, MOST),
      product: product.trim(),
      brand: brand.trim(),
      business: business.trim(),
      goal: goal === OWN ? ownGoal.trim() : goal,
      difficulty: level,
      language: spoken(),
    };
    prepare.mutate(body, { onSuccess: clearNotes });
  };
  return (
    <Part title={t("meeting.title")} lead={t("meeting.lead")}>
      <form onSubmit={make} className="grid gap-3">
        <TextBox
          label={t("meeting.notes")}
          hint={t("meeting.notesHint")}
          rows={5}
          maxLength={MOST}
          value={notes}
          onChange={(event) => read(event.target.value)}
        />
        <Field
          label={t("meeting.product")}
          value={product}
          maxLength={200}
          onChange={(event) => setProduct(event.target.value)}
          required
        />
        <Field
          label={t("meeting.brand")}
          value={brand}
          maxLength={200}
          onChange={(event) => setBrand(event.target.value)}
          required
        />
        <Field
          label={t("meeting.business")}
          value={business}
          maxLength={200}
          onChange={(event) => setBusiness(event.target.value)}
          required
        />
        <Choice label={t("meeting.goal")} value={goal} onChange={(event) => setGoal(event.target.value)}>
          {GOALS.map((one) => (
            <option key={one} value={one}>
              {t(`meeting.goals.${one}`)}
            </option>
          ))}
          <option value={OWN}>{t("meeting.goalOwn")}</option>
        </Choice>
        {goal === OWN && (
          <Field
            label={t("meeting.goalOwn")}
            value={ownGoal}
            maxLength={200}
            onChange={(event) => setOwnGoal(event.target.value)}
            required
          />
        )}
        <Choice
          label={t("meeting.level")}
          value={level}
          onChange={(event) => setLevel(event.target.value as typeof level)}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(`levels.${one}`)}
            </option>
          ))}
        </Choice>
        <Trouble error={prepare.error} />
        <div>
          <Button type="submit" busy={prepare.isPending}>
            {t("meeting.make")}
          </Button>
        </div>
      </form>
      <div role="status" className="mt-4 empty:hidden">
        {prepare.data && <Made {...prepare.data} />}
      </div>
      <Earlier />
    </Part>
  );
}

/** Who made it and what of the notes it holds, without flattery. */
function Made({ scenario, by, fellBack }: Prepared) {
  const { t } = useTranslation();
  const how = fellBack
    ? t("meeting.fellBack")
    : by === "templates"
      ? t("meeting.templates")
      : t("meeting.model", { by });
  return (
    <div className="grid gap-2 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]">
      <p>{how}</p>
      <Link to="/scenarios/$scenarioId" params={{ scenarioId: scenario.id }} className={looks("main", "!h-auto py-2")}>
        {t("meeting.open", { title: scenario.title })}
      </Link>
    </div>
  );
}

function Earlier() {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(meetingsQuery);
  const forget = useForget();
  return (
    <>
      <Trouble error={forget.error} />
      {all.length > 0 && (
        <div className="mt-5">
          <h3 className="mb-1 text-sm text-soft">{t("meeting.earlier")}</h3>
          <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
            {all.slice(0, SHOWN).map((one) => (
              <li key={one.id} className="flex items-center gap-2">
                <Link
                  to="/scenarios/$scenarioId"
                  params={{ scenarioId: one.id }}
                  lang={one.language}
                  className="min-w-0 flex-1 truncate py-2 text-accent hover:underline"
                >
                  {one.title}
                </Link>
                <Button
                  weight="plain"
                  aria-label={t("meeting.forget", { title: one.title })}
                  title={t("meeting.forget", { title: one.title })}
                  onClick={() => forget.mutate(one.id)}
                >
                  <X aria-hidden className="size-4" />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
