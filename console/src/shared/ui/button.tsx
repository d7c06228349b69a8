import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";

export type Weight = "main" | "quiet" | "plain" | "danger";

const SHAPE =
  "inline-flex items-center justify-center gap-2 rounded-lg px-3.5 min-h-10 text-[0.9375rem] font-medium select-none " +
  "transition-colors disabled:opacity-55";
const LOOKS: Record<Weight, string> = {
  main: "bg-accent text-on-accent hover:not-disabled:brightness-110",
  quiet: "border border-line bg-surface hover:not-disabled:bg-sunken",
  plain: "text-accent hover:not-disabled:bg-accent-soft",
  danger: "bg-bad text-page hover:not-disabled:brightness-110",
};

/** How a control looks that is not a button itself, such as a link. */
export function looks(weight: Weight = "quiet", more = ""): string {
  return `${SHAPE} ${LOOKS[weight]} ${more}`;
}

interface Props extends ComponentProps<"button"> {
  weight?: Weight;
  /** Something is under way: the control stays where it is and takes no second press. */
  busy?: boolean;
}

export function Button({ weight = "quiet", busy = false, className, children, disabled, ...rest }: Props) {
  return (
    <button type="button" className={looks(weight, className)} disabled={disabled || busy} aria-busy={busy} {...rest}>
      {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  );
}
