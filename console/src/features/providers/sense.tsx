import { useSuspenseQuery } from "@tanstack/react-query";
import { Ear, MessageSquareText, Speech } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { decidedQuery, type Sense } from "@/shared/decided";
import { Button } from "@/shared/ui/button";
import { OrderForm } from "./order-form";

const ICONS = { stt: Ear, llm: MessageSquareText, tts: Speech } as const;

/** Who is asked for one sense, the first one first, and what is missing of a choice. */
export function SensePart({ sense, mayDecide }: { sense: Sense; mayDecide: boolean }) {
  const { t } = useTranslation();
  const { data: decided } = useSuspenseQuery(decidedQuery);
  const [open, setOpen] = useState(false);
  const Icon = ICONS[sense];
  const chosen = decided.choices[sense];
  const used = decided.in_use[sense] ?? [];
  const lost = (chosen ?? []).filter((one) => !used.some((other) => other.provider === one.provider));
  return (
    <section data-sense={sense} className="min-w-0">
      <h2 className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 text-soft" /> {t(`providers.senses.${sense}`)}
      </h2>
      <p className="mb-2 text-sm text-soft">{t(chosen ? "providers.yours" : "providers.servers")}</p>
      {open ? (
        <OrderForm sense={sense} decided={decided} done={() => setOpen(false)} />
      ) : (
        <>
          {used.length ? (
            <ol className="grid gap-1">
              {used.map((one, at) => (
                <li key={one.provider} className="flex gap-2">
                  <span className="tabular-nums text-soft">{at + 1}</span>
                  <span className="min-w-0 [overflow-wrap:anywhere]">
                    {one.title}
                    <span className="text-soft">
                      {[one.model, one.voice].filter(Boolean).map((each) => ` · ${each}`)}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          ) : (
            <p>{t(`providers.without.${sense}`)}</p>
          )}
          {lost.map((one) => (
            <p key={one.provider} className="mt-1.5 text-[0.9375rem] text-caution">
              {t("providers.lost", { name: one.provider })}
            </p>
          ))}
          {mayDecide && (
            <Button
              className="mt-3"
              aria-label={t("providers.chooseFor", { sense: t(`providers.senses.${sense}`) })}
              onClick={() => setOpen(true)}
            >
              {t("providers.choose")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
