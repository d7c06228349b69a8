import { useId, type ComponentProps } from "react";

const CONTROL =
  "block w-full rounded-lg border border-control bg-surface px-3 min-h-11 text-base placeholder:text-soft " +
  "aria-invalid:border-bad";

interface Named {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it. */
  error?: string | undefined;
}

/** A named line to write in. */
export function Field({ label, hint, error, ...rest }: Named & ComponentProps<"input">) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input id={id} className={CONTROL} aria-invalid={!!error} aria-describedby={`${id}-about`} {...rest} />
      <About id={`${id}-about`} hint={hint} error={error} />
    </div>
  );
}

/** A named choice of a few. */
export function Choice({ label, hint, error, children, ...rest }: Named & ComponentProps<"select">) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select id={id} className={CONTROL} aria-describedby={`${id}-about`} {...rest}>
        {children}
      </select>
      <About id={`${id}-about`} hint={hint} error={error} />
    </div>
  );
}

/** A named box for longer texts. */
export function TextBox({ label, hint, error, ...rest }: Named & ComponentProps<"textarea">) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        className={`${CONTROL} py-2`}
        aria-invalid={!!error}
        aria-describedby={`${id}-about`}
        {...rest}
      />
      <About id={`${id}-about`} hint={hint} error={error} />
    </div>
  );
}

function About({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  return (
    <p id={id} className={`mt-1 text-sm empty:hidden ${error ? "text-bad" : "text-soft"}`}>
      {error ?? hint}
    </p>
  );
}
