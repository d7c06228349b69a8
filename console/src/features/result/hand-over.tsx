import { Link } from "@tanstack/react-router";
import { Bot, Download, Phone, Printer, Send, Users } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, looks } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { type Call } from "@/shared/calls";
import { useSubmit } from "./queries";
import { useShare } from "./remarks-queries";

/** Gives the call to a manager, to another program, or to paper. */
export function HandOver({ call, own }: { call: Call; own: boolean }) {
  const { t } = useTranslation();
  useEffect(() => {
    window.addEventListener("beforeprint", unfold);
    return () => window.removeEventListener("beforeprint", unfold);
  }, []);
  const path = `/api/v1/calls/${call.id}`;
  const files = [
    [`${path}/transcript?format=txt`, "txt", t("handOver.text")],
    [`${path}/transcript?format=vtt`, "vtt", t("handOver.subtitles")],
    ...(call.kind === "practice" ? [[`${path}/report`, "json", t("handOver.report")] as const] : []),
  ] as const;
  return (
    <div className="flex flex-wrap items-start gap-2 print:hidden">
      {own && call.scenario_id && (
        <Link to="/scenarios/$scenarioId" params={{ scenarioId: call.scenario_id }} className={looks("main")}>
          <Phone aria-hidden className="size-4" /> {t("result.again")}
        </Link>
      )}
      {call.assistant_id && (
        <Link to="/assistants/$assistantId" params={{ assistantId: call.assistant_id }} className={looks("main")}>
          <Bot aria-hidden className="size-4" /> {t("assistants.toAssistant")}
        </Link>
      )}
      {own && call.kind === "practice" && <Submit call={call} />}
      <details
        className="relative"
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.currentTarget.removeAttribute("open");
          event.currentTarget.querySelector("summary")?.focus();
        }}
        onBlur={({ currentTarget, relatedTarget }) =>
          currentTarget.contains(relatedTarget) || currentTarget.removeAttribute("open")
        }
      >
        <summary className={looks("quiet", "[&::-webkit-details-marker]:hidden list-none")}>
          <Download aria-hidden className="size-4" /> {t("handOver.export")}
        </summary>
        <ul className="absolute right-0 z-10 mt-1 w-max max-w-[80vw] rounded-lg border border-line bg-surface p-1 shadow-lg max-sm:left-0 max-sm:right-auto">
          {files.map(([href, kind, name]) => (
            <li key={kind}>
              <a
                href={href}
                download={`${call.id}.${kind}`}
                className="flex min-h-10 items-center rounded-md px-3 hover:bg-sunken"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
      {own && <Share call={call} />}
      <Button onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" /> {t("handOver.print")}
      </Button>
    </div>
  );
}

/** Lets everybody in the organisation read the call, and takes that back. */
function Share({ call }: { call: Call }) {
  const { t } = useTranslation();
  const share = useShare(call.id);
  return (
    <div className="grid gap-2">
      <Button busy={share.isPending} aria-pressed={call.shared} onClick={() => share.mutate(!call.shared)}>
        <Users aria-hidden className="size-4" /> {t(call.shared ? "handOver.unshare" : "handOver.share")}
      </Button>
      <Trouble error={share.error} />
    </div>
  );
}

function Submit({ call }: { call: Call }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<boolean | "no longer">(false);
  const submit = useSubmit(call.id);
  if (call.submitted) return null;
  if (asking !== true) {
    return (
      <Button autoFocus={asking === "no longer"} onClick={() => setAsking(true)}>
        <Send aria-hidden className="size-4" /> {t("handOver.submit")}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={t("handOver.submit")} className="grid max-w-sm gap-2">
      <p className="text-[0.9375rem]">{t("handOver.ask")}</p>
      <Trouble error={submit.error} />
      <div className="flex gap-2">
        <Button weight="main" autoFocus busy={submit.isPending} onClick={() => submit.mutate()}>
          {t("handOver.yes")}
        </Button>
        <Button onClick={() => setAsking("no longer")}>{t("handOver.no")}</Button>
      </div>
    </div>
  );
}

/** Paper shows what the screen folds away. */
function unfold(): void {
  document.querySelectorAll("main section details").forEach((one) => one.setAttribute("open", ""));
}
