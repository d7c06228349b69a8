import type { ReactNode } from "react";

interface Props {
  title: string;
  lang: string;
  /** Left of the talk where there is room. */
  about: ReactNode;
  /** Right of it. */
  beside: ReactNode;
  /** Above it, closed, where there is no room beside it. */
  brief: ReactNode;
  briefTitle: string;
  controls: ReactNode;
  /** The talk. */
  children: ReactNode;
}

/** The three panels of a call, with the controls beneath them. */
export function Stage({ title, lang, about, beside, brief, briefTitle, controls, children }: Props) {
  return (
    <div className="grid h-[calc(100dvh-3.25rem)] grid-rows-[1fr_auto] max-md:-mb-20 md:h-dvh">
      <div className="grid min-h-0 lg:grid-cols-[15rem_1fr_17rem]">
        {about}
        <section className="flex min-h-0 min-w-0 flex-col">
          <header className="border-b border-line px-5 py-3">
            <title>{`${title} · Talktrack`}</title>
            <h1 lang={lang} className="truncate !text-base">
              {title}
            </h1>
          </header>
          <details className="max-h-[40dvh] overflow-y-auto border-b border-line px-5 py-2.5 lg:hidden">
            <summary className="text-sm font-medium">{briefTitle}</summary>
            <div className="mt-2">{brief}</div>
          </details>
          {children}
        </section>
        {beside}
      </div>
      {controls}
    </div>
  );
}

interface SideProps {
  label: string;
  lang?: string;
  right?: boolean;
  children: ReactNode;
}

/** A panel beside the talk. */
export function Side({ label, lang, right = false, children }: SideProps) {
  return (
    <aside
      lang={lang}
      tabIndex={0}
      aria-label={label}
      className={`overflow-y-auto border-line p-5 max-lg:hidden ${right ? "lg:border-l" : "lg:border-r"}`}
    >
      {children}
    </aside>
  );
}
