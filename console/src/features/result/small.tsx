import type { ComponentProps } from "react";

/** A small control beside a line of text. */
export function Small(props: ComponentProps<"button">) {
  return (
    <button
      type="button"
      className="-ml-1.5 mr-1.5 inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-sm text-soft hover:bg-sunken hover:text-text aria-expanded:text-accent disabled:opacity-55"
      {...props}
    />
  );
}
