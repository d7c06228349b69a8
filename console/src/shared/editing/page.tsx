import type { ReactNode } from "react";
import { Problem } from "@/shared/api/problem";
import { Page } from "@/shared/ui/page";
import { Trouble } from "@/shared/ui/trouble";
import type { Edited } from "./edited";
import { Problems } from "./problems";
import { Unsaved } from "./unsaved";

interface Props<T> {
  title: string;
  lang?: string;
  /** The way back. */
  above: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  edited: Edited<T>;
  /** Why it could not be kept; what is wrong with its fields is said at them. */
  error: unknown;
  busy: boolean;
  /** Left out where it is not kept from here. */
  onSave?: (() => void) | undefined;
  /** Shows the place of a field, where that is not on the page yet. */
  onShow?: (field: string) => void;
  children: ReactNode;
}

/** A page on which one document is edited: what is wrong with it above, what is not kept yet beneath. */
export function EditingPage<T>({ edited, error, busy, onSave, onShow, children, ...page }: Props<T>) {
  const told = error instanceof Problem && error.fields.length > 0;
  return (
    <Page {...page}>
      <div className="mb-5 empty:hidden">
        <Trouble error={told ? null : error} />
      </div>
      <Problems problems={edited.problems} onShow={onShow} />
      {children}
      {onSave && <Unsaved changed={edited.changed} busy={busy} onSave={onSave} onDiscard={edited.discard} />}
    </Page>
  );
}
