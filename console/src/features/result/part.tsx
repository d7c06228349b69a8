import { useId, type ReactNode } from "react";

/** A part of the result, under its title. */
export function Part({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 print:break-inside-auto">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {lead && <p className="-mt-1 mb-3 text-[0.9375rem] text-soft">{lead}</p>}
      {children}
    </section>
  );
}
