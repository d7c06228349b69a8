import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "./page";

interface SearchProps {
  value: string;
  onSearch: (words: string) => void;
}

/** Where one writes what a list is searched for. */
export function SearchBox({ value, onSearch }: SearchProps) {
  const { t } = useTranslation();
  return (
    <label className="relative min-w-48 max-w-xl flex-1 max-sm:basis-full">
      <span className="sr-only">{t("catalogue.search")}</span>
      <Search aria-hidden className="absolute left-3 top-3 size-4 text-soft" />
      <input
        type="search"
        value={value}
        placeholder={t("catalogue.search")}
        onChange={(event) => onSearch(event.target.value)}
        className="min-h-10 w-full rounded-lg border border-control bg-surface pl-9 pr-3"
      />
    </label>
  );
}

interface ListingProps {
  /** How many there are, in words; said again whenever it changes. */
  count?: string;
  /** Shown where there is nothing in the list. */
  none: ReactNode;
  /** The `Listed` of the list. */
  children: readonly ReactNode[];
}

/** A list of things that one opens. */
export function Listing({ count, none, children }: ListingProps) {
  return (
    <>
      <p role="status" className="mb-2 text-sm text-soft empty:hidden">
        {count}
      </p>
      {children.length ? (
        <ul className="divide-y divide-line border-y border-line">{children}</ul>
      ) : (
        <Empty>{none}</Empty>
      )}
    </>
  );
}

/** How the link of a `Listed` looks: the whole of the row leads there. */
export const OPENS = "font-medium after:absolute after:inset-0";

interface ListedProps {
  /** Its name, as a link that looks like `OPENS`. */
  link: ReactNode;
  lang?: string;
  /** More about it, under its name. */
  children?: ReactNode;
  /** What is told of it in few words, each in a `span`. */
  beside?: ReactNode;
}

/** One thing of a list. */
export function Listed({ link, lang, children, beside }: ListedProps) {
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-2 py-4 hover:bg-sunken sm:grid-cols-[1fr_12rem]">
      <div className="min-w-0" lang={lang}>
        {link}
        {children}
      </div>
      <p className="flex flex-wrap content-start gap-x-3 text-sm text-soft sm:w-48 sm:flex-col sm:flex-nowrap sm:items-end">
        {beside}
      </p>
    </li>
  );
}
