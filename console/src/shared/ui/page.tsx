import { LoaderCircle } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  title: string;
  /** The language of the title where it is not the reader's. */
  lang?: string | undefined;
  /** What stands small above the title: where one is. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** More room, for pages with two columns of text. */
  wide?: boolean;
  children: ReactNode;
}

/** A page: its title names the tab and is where a reader, by eye or by ear, begins. */
export function Page({ title, lang, above, lead, actions, wide = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Talktrack`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={`mx-auto w-full px-4 py-6 sm:px-8 sm:py-9 ${wide ? "max-w-7xl" : "max-w-5xl"}`}>
      {above && <div className="mb-2 text-sm text-soft">{above}</div>}
      <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-3xl">
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {lead && <div className="mt-1.5 text-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Something is on its way. Said only where it takes a moment. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" className="grid min-h-40 animate-[appear_0.2s_0.3s_both] place-items-center text-soft">
      <span className="flex items-center gap-2">
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
        {t("waiting")}
      </span>
    </div>
  );
}

/** Nothing is here yet, and what to do about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="rounded-xl border border-dashed border-line px-5 py-8 text-center text-soft">{children}</div>;
}
