import type { ReactNode } from "react";

/** Fields or lists that belong together, under a small title. */
export function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {lead && <p className="text-[0.9375rem] text-soft">{lead}</p>}
      <div className="mt-3">{children}</div>
    </div>
  );
}
