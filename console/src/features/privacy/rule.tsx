interface Props {
  label: string;
  hint: string;
  on: boolean;
  /** It cannot be changed by whoever looks, or not now. */
  fixed: boolean;
  onChange: (on: boolean) => void;
}

/** Something that an organisation wants, or not. */
export function Rule({ label, hint, on, fixed, onChange }: Props) {
  return (
    <label className="flex gap-3">
      <input
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-accent"
        checked={on}
        disabled={fixed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        <span className="block text-[0.9375rem] text-soft">{hint}</span>
      </span>
    </label>
  );
}
