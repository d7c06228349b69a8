import { useId, type ReactNode } from "react";

/** A part of the home page, under its title. */
export function Part({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className={lead ? "" : "mb-2"}>
        {title}
      </h2>
      {lead && <p className="mb-3 text-[0.9375rem] text-soft">{lead}</p>}
      {children}
    </section>
  );
}
