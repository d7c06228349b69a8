import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LiveCall, LiveState } from "@/live/call";
import { Problem } from "@/shared/api/problem";
import { sentence } from "@/shared/i18n/sentence";
import { Button } from "@/shared/ui/button";

const WORTH_ANOTHER_TRY = new Set(["denied", "missing", "taken", "failed", "unplugged"]);

/** Everything that keeps one from being heard or from hearing, and what to do about it. */
export function Warnings({ live, state }: { live: LiveCall; state: LiveState }) {
  const { t } = useTranslation();
  const { link, voice, sound, trouble, ended } = state;
  if (ended) return null;
  return (
    <div role="status" className="grid gap-1 px-5 pb-3 text-[0.9375rem] empty:hidden">
      {link !== "up" && !(link === "gone" && trouble) && <Warning>{t(`call.links.${link}`)}</Warning>}
      {voice !== "off" && voice !== "on" && (
        <Warning
          action={WORTH_ANOTHER_TRY.has(voice) && <Button onClick={() => void live.listen()}>{t("call.remic")}</Button>}
        >
          {t(`call.voices.${voice}`)}
        </Warning>
      )}
      {sound === "blocked" && (
        <Warning action={<Button onClick={() => void live.unblock()}>{t("call.resound")}</Button>}>
          {t("call.blocked")}
        </Warning>
      )}
      {trouble ? <Warning>{sentence(asProblem(trouble), t)}</Warning> : null}
    </div>
  );
}

function Warning({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-2xl items-center gap-2.5">
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-caution" />
      <span className="flex-1">{children}</span>
      {action}
    </div>
  );
}

/** An error that came over the socket is one like any other. */
function asProblem(trouble: unknown): unknown {
  const told = trouble as { type?: string; code?: string; message?: string };
  return told.type === "error" ? new Problem(told.code ?? "internal", told.message ?? "", 0) : trouble;
}
