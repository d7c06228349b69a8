import { Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";
import { tell } from "@/shared/notice";
import { slotsOf, type Slot } from "./slot";

interface Props<Item> {
  slot: Slot<Item[]>;
  /** What the button says that makes another one. */
  more: string;
  fresh: () => Item;
  /** How one is told from the others while it is closed. */
  title: (item: Item) => ReactNode;
  lang?: string | undefined;
  children: (slot: Slot<Item>) => ReactNode;
}

/** A list of things that open one at a time to be edited. */
export function Items<Item>({ slot, more, fresh, title, lang, children }: Props<Item>) {
  const { t } = useTranslation();
  const remove = (index: number) => {
    const before = slot.value;
    slot.set(before.toSpliced(index, 1));
    tell({ text: t("editing.removed"), undo: () => slot.set(before) });
  };
  return (
    <div data-field={slot.path} tabIndex={-1}>
      {slot.error && <p className="mb-2 text-sm text-bad">{slot.error}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {slotsOf(slot).map((item, index) => (
          <li key={index}>
            <details className="group" data-field={item.path}>
              <summary className="flex items-baseline gap-3 py-3 hover:bg-sunken">
                <span className="min-w-0 flex-1" lang={lang}>
                  {title(item.value)}
                </span>
                {item.errorInside && <span className="shrink-0 text-sm text-bad">{t("editing.toMend")}</span>}
                <span aria-hidden className="shrink-0 text-sm text-accent group-open:hidden">
                  {t("editing.edit")}
                </span>
              </summary>
              <div className="grid gap-4 pb-5 pt-1 sm:pl-4">
                {item.error && <p className="text-sm text-bad">{item.error}</p>}
                {children(item)}
                <div>
                  <Button weight="plain" className="-ml-3.5 !text-bad" onClick={() => remove(index)}>
                    <Trash2 aria-hidden className="size-4" /> {t("editing.remove")}
                  </Button>
                </div>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <Button weight="plain" className="-ml-3.5 mt-1" onClick={() => slot.set([...slot.value, fresh()])}>
        <Plus aria-hidden className="size-4" /> {more}
      </Button>
    </div>
  );
}
