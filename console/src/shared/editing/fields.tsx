import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Choice, Field, TextBox } from "@/shared/ui/field";
import { textsOf, type Slot } from "./slot";

interface Named {
  label: string;
  hint?: string | undefined;
}

interface TextProps extends Named {
  slot: Slot<string>;
  lang?: string | undefined;
  /** Rows, for longer texts. */
  rows?: number;
}

/** A text. */
export function TextAt({ slot, label, hint, lang, rows }: TextProps) {
  const shared = { label, hint, lang, error: slot.error, value: slot.value, "data-field": slot.path };
  return rows ? (
    <TextBox {...shared} rows={rows} onChange={(event) => slot.set(event.target.value)} />
  ) : (
    <Field {...shared} onChange={(event) => slot.set(event.target.value)} />
  );
}

interface TextsProps extends Named {
  slot: Slot<string[]>;
  lang?: string | undefined;
  /** What stands between two of them: each in a line of its own, or words with commas. */
  between?: "\n" | ",";
}

/** Several texts. Blank ones are left out, but not while one is writing them. */
export function TextsAt({ slot, label, hint, lang, between = "\n" }: TextsProps) {
  const [written, setWritten] = useState("");
  const told = slot.value.join(between === "," ? ", " : "\n");
  const text = textsOf(written, between).join() === slot.value.join() ? written : told;
  const lines = between === "\n" ? slot.value.length + 1 : Math.ceil(told.length / 70);
  return (
    <TextBox
      label={label}
      hint={hint}
      lang={lang}
      error={slot.errorInside}
      data-field={slot.path}
      rows={Math.min(10, Math.max(2, lines))}
      value={text}
      onChange={(event) => {
        setWritten(event.target.value);
        slot.set(textsOf(event.target.value, between));
      }}
    />
  );
}

interface NumberProps extends Named {
  slot: Slot<number> | Slot<number | null>;
  min?: number;
  max?: number;
  step?: number;
}

/** A number. An empty box holds none, and the server says where one is needed. */
export function NumberAt({ slot, label, hint, min, max, step = 1 }: NumberProps) {
  const place = slot as Slot<number | null>;
  return (
    <Field
      label={label}
      hint={hint}
      error={slot.error}
      data-field={slot.path}
      type="number"
      inputMode="decimal"
      min={min}
      max={max}
      step={step}
      value={place.value ?? ""}
      onChange={({ target }) => place.set(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)}
    />
  );
}

/** An object as JSON. It changes whenever what is written is one. */
export function JsonAt({ slot, label, hint }: Named & { slot: Slot<Record<string, unknown>> }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState("");
  const read = objectOf(written);
  const told = JSON.stringify(slot.value, null, 2);
  const text = written && (!read || JSON.stringify(read) === JSON.stringify(slot.value)) ? written : told;
  return (
    <TextBox
      label={label}
      hint={hint}
      error={written && !read ? t("editing.noJson") : slot.errorInside}
      data-field={slot.path}
      rows={Math.min(12, text.split("\n").length + 1)}
      spellCheck={false}
      className="w-full rounded-lg border border-control bg-surface px-3 py-2 font-mono text-sm aria-invalid:border-bad"
      value={text}
      onChange={(event) => {
        setWritten(event.target.value);
        const next = objectOf(event.target.value);
        if (next) slot.set(next);
      }}
    />
  );
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

interface ChoiceProps<T extends string> extends Named {
  slot: Slot<T>;
  options: readonly (readonly [T, string])[];
}

/** One of a few. */
export function ChoiceAt<T extends string>({ slot, label, hint, options }: ChoiceProps<T>) {
  return (
    <Choice
      label={label}
      hint={hint}
      error={slot.errorInside}
      data-field={slot.path}
      value={slot.value}
      onChange={(event) => slot.set(event.target.value as T)}
    >
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Choice>
  );
}

/** The options, with what is chosen though it cannot be chosen any more. */
export function withChosen(options: (readonly [string, string])[], chosen: string): (readonly [string, string])[] {
  return options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen]];
}

/** One of a few, or none of them. */
export function MaybeAt<T extends string>({
  slot,
  none,
  options,
  ...named
}: Omit<ChoiceProps<T>, "slot"> & { slot: Slot<T | null>; none: string }) {
  const place = slot.as<string>(
    (value) => value ?? "",
    (text) => (text ? (text as T) : null),
  );
  return <ChoiceAt {...named} slot={place} options={[["", none], ...options]} />;
}

/** Yes or no. */
export function FlagAt({ slot, label, hint }: Named & { slot: Slot<boolean> }) {
  return (
    <Tick label={label} hint={hint} error={slot.error} field={slot.path} checked={slot.value} onChange={slot.set} />
  );
}

interface ManyProps<T extends string> extends Named {
  slot: Slot<T[]>;
  options: readonly (readonly [T, string])[];
  lang?: string | undefined;
  /** Said where there is nothing to choose from. */
  none?: string;
}

/** Any of a few. */
export function ManyAt<T extends string>({ slot, label, hint, options, lang, none }: ManyProps<T>) {
  const error = slot.errorInside;
  return (
    <fieldset data-field={slot.path} tabIndex={-1} className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5" lang={lang}>
        {options.map(([value, text]) => (
          <Tick
            key={value}
            label={text}
            checked={slot.value.includes(value)}
            onChange={(on) => slot.set(on ? [...slot.value, value] : slot.value.filter((one) => one !== value))}
          />
        ))}
      </div>
      {!options.length && none && <p className="text-sm text-soft">{none}</p>}
      {(error ?? hint) && <p className={`mt-1 text-sm ${error ? "text-bad" : "text-soft"}`}>{error ?? hint}</p>}
    </fieldset>
  );
}

interface TickProps extends Named {
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
  field?: string;
}

/** A box to tick, with its words beside it. */
export function Tick({ label, hint, error, field, checked, onChange }: TickProps) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div>
      <label className="flex min-h-8 items-start gap-2.5 py-1 text-[0.9375rem]">
        <input
          type="checkbox"
          checked={checked}
          data-field={field}
          aria-invalid={!!error}
          aria-describedby={about ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      {about && (
        <p id={id} className={`ml-6.5 text-sm ${error ? "text-bad" : "text-soft"}`}>
          {about}
        </p>
      )}
    </div>
  );
}

/** Fields side by side where there is room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-3">{children}</div>;
}
