interface Props {
  label: string;
  /** 0 to 100. */
  value: number;
  /** How it stands, where that is known. */
  state?: "good" | "caution" | "bad" | undefined;
}

const FILL = { good: "bg-good", caution: "bg-caution", bad: "bg-bad" } as const;

/** A level between nothing and all, with its name and its number. */
export function Meter({ label, value, state }: Props) {
  return (
    <div>
      <div className="mb-1 flex justify-between text-sm">
        <span>{label}</span>
        <span className="tabular-nums text-soft">{Math.round(value)}</span>
      </div>
      <div
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
        role="meter"
        aria-label={label}
        aria-valuenow={value}
      >
        <div className={`h-full rounded-full ${state ? FILL[state] : "bg-accent"}`} style={{ width: `${value}%` }} />
      </div>
    </div>
  );
}
