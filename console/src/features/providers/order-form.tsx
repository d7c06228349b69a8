import { useSuspenseQuery } from "@tanstack/react-query";
import { ArrowUp, X } from "lucide-react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDecide, type Decided, type Sense } from "@/shared/decided";
import { useDraft } from "@/shared/draft";
import { Button } from "@/shared/ui/button";
import { Choice, Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { choicesOf, earlier, EMPTY, planOf, readPlan, type Chosen, type Mode, type Plan } from "./order";
import { providersQuery } from "./queries";

const MODES: readonly Mode[] = ["server", "order", "nobody"];

interface Props {
  sense: Sense;
  decided: Decided;
  done: () => void;
}

/** Lets an admin say who is asked for a sense. What is being decided is kept until it is stored or dropped. */
export function OrderForm({ sense, decided, done }: Props) {
  const { t } = useTranslation();
  const { data: providers } = useSuspenseQuery(providersQuery);
  const [draft, write, clear] = useDraft(`providers.${sense}`);
  const decide = useDecide();
  const plan = readPlan(draft) ?? planOf(decided.choices[sense]);
  const change = (next: Partial<Plan>) => write(JSON.stringify({ ...plan, ...next }));
  const able = providers.filter((one) => one.offers.some((offer) => offer.sense === sense));
  const left = able.filter((one) => one.reached && !plan.order.some((chosen) => chosen.provider === one.name));
  const titleOf = (name: string) => able.find((one) => one.name === name)?.title ?? name;
  const usual = (name: string) =>
    able.find((one) => one.name === name)?.offers.find((offer) => offer.sense === sense)?.model;
  const close = () => {
    clear();
    done();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ choices: { [sense]: choicesOf(plan) } }, { onSuccess: close });
  };
  const edit = (at: number, part: Partial<Chosen>) =>
    change({ order: plan.order.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <form onSubmit={save} className="grid gap-4">
      <Choice
        label={t("providers.who")}
        value={plan.mode}
        autoFocus
        onChange={(event) => change({ mode: event.target.value as Mode })}
        hint={plan.mode === "nobody" ? t(`providers.without.${sense}`) : undefined}
      >
        {MODES.map((one) => (
          <option key={one} value={one}>
            {t(`providers.modes.${one}`)}
          </option>
        ))}
      </Choice>
      {plan.mode === "order" && (
        <>
          <ol className="grid gap-4 empty:hidden">
            {plan.order.map((one, at) => (
              <li key={one.provider} className="grid gap-2 border-l-2 border-line pl-3">
                <div className="flex items-center gap-1">
                  <span className="flex-1 font-medium">
                    <span className="tabular-nums text-soft">{at + 1}</span> {titleOf(one.provider)}
                  </span>
                  {at > 0 && (
                    <Button
                      weight="plain"
                      className="!px-2"
                      aria-label={t("providers.up", { title: titleOf(one.provider) })}
                      onClick={() => change({ order: earlier(plan.order, at) })}
                    >
                      <ArrowUp aria-hidden className="size-4" />
                    </Button>
                  )}
                  <Button
                    weight="plain"
                    className="!px-2"
                    aria-label={t("providers.drop", { title: titleOf(one.provider) })}
                    onClick={() => change({ order: plan.order.filter((_, place) => place !== at) })}
                  >
                    <X aria-hidden className="size-4" />
                  </Button>
                </div>
                <Field
                  label={t("providers.model")}
                  value={one.model}
                  placeholder={usual(one.provider) || t("providers.usual")}
                  maxLength={200}
                  spellCheck={false}
                  onChange={(event) => edit(at, { model: event.target.value })}
                />
                {sense === "tts" && (
                  <Field
                    label={t("providers.voice")}
                    value={one.voice}
                    placeholder={t("providers.usual")}
                    hint={t("providers.voiceHint")}
                    maxLength={200}
                    spellCheck={false}
                    onChange={(event) => edit(at, { voice: event.target.value })}
                  />
                )}
              </li>
            ))}
          </ol>
          {left.length > 0 && (
            <Choice
              label={t(plan.order.length ? "providers.behind" : "providers.first")}
              value=""
              onChange={(event) => change({ order: [...plan.order, { ...EMPTY, provider: event.target.value }] })}
            >
              <option value="">{t("providers.pick")}</option>
              {left.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.title}
                </option>
              ))}
            </Choice>
          )}
          {!plan.order.length && !left.length && <p className="text-soft">{t("providers.noneReached")}</p>}
        </>
      )}
      <Trouble error={decide.error} />
      <div className="flex gap-2">
        <Button
          type="submit"
          weight="main"
          busy={decide.isPending}
          disabled={plan.mode === "order" && !plan.order.length}
        >
          {t("providers.save")}
        </Button>
        <Button onClick={close}>{t("providers.cancel")}</Button>
      </div>
    </form>
  );
}
