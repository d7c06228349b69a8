import { useTranslation } from "react-i18next";
import { clock, number } from "@/shared/format";
import { WAITS, type Happening } from "@/shared/happenings";

const SHADES = { hearing: "bg-accent", deciding: "bg-control", thinking: "bg-caution", voicing: "bg-good" } as const;

/** What happened in a call beside the talk: how long replies took and why, tools, and what went wrong. */
export function Happened({ all }: { all: readonly Happening[] }) {
  const { t } = useTranslation();
  if (!all.length) return <p className="text-[0.9375rem] text-soft">{t("happened.none")}</p>;
  return (
    <ol className="grid gap-3.5 text-[0.9375rem]">
      {all.map((one) => (
        <li key={one.seq} className="min-w-0">
          <p className="flex items-baseline justify-between gap-3">
            <Headline one={one} />
            <span className="shrink-0 text-sm tabular-nums text-soft">{clock(one.atMs)}</span>
          </p>
          {one.kind === "reply" && <Waits {...one} />}
          {one.kind === "tool" && <Used {...one} />}
        </li>
      ))}
    </ol>
  );
}

function Headline({ one }: { one: Happening }) {
  const { t } = useTranslation();
  switch (one.kind) {
    case "reply":
      return <span>{t("happened.reply", { ms: number(one.totalMs, 0) })}</span>;
    case "tool":
      return (
        <span className={one.status === "failed" ? "text-bad" : ""}>
          <code className="text-sm">{one.name}</code>{" "}
          {one.tookMs === null
            ? t("happened.running")
            : t(`happened.${toolState(one.status)}`, { ms: number(one.tookMs, 0) })}
        </span>
      );
    case "fault":
      return <span className="text-bad">{t("happened.fault", { code: one.code })}</span>;
  }
}

function toolState(status: string): "done" | "failed" | "cancelled" {
  return status === "failed" || status === "cancelled" ? status : "done";
}

/** The wait, part by part: a bar for the eye, and the same in words. */
function Waits({ totalMs, parts }: Extract<Happening, { kind: "reply" }>) {
  const { t } = useTranslation();
  const long = WAITS.filter((part) => parts[part] > 0);
  return (
    <>
      <div aria-hidden className="mt-1 flex h-1.5 gap-px overflow-hidden rounded-full bg-sunken">
        {long.map((part) => (
          <span
            key={part}
            className={SHADES[part]}
            style={{ width: `${(parts[part] / Math.max(1, totalMs)) * 100}%` }}
          />
        ))}
      </div>
      <p className="mt-1 text-sm text-soft">
        {long.map((part) => t(`happened.${part}`, { ms: number(parts[part], 0) })).join(" · ")}
      </p>
    </>
  );
}

function Used({ sent, got }: Extract<Happening, { kind: "tool" }>) {
  return (
    <div className="mt-1 grid gap-1 break-words font-mono text-xs text-soft">
      <p>→ {JSON.stringify(sent)}</p>
      {got && <p>← {got}</p>}
    </div>
  );
}
