import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";

/** A link that is shown once, to be handed over by hand. */
export function SecretLink({ path, children }: { path: string; children: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const link = window.location.origin + path;
  const copy = async () => {
    // Pages over plain http from another machine have no clipboard; the field is there to copy from.
    await navigator.clipboard?.writeText(link);
    setCopied(!!navigator.clipboard);
  };
  return (
    <div role="status" className="grid gap-2 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]">
      <p>{children}</p>
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={t("team.link")}
          value={link}
          onFocus={(event) => event.target.select()}
          className="min-h-10 min-w-0 flex-1 basis-56 rounded-lg border border-control bg-surface px-3 font-mono text-sm"
        />
        <Button onClick={() => void copy()}>
          {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {t(copied ? "team.copied" : "team.copy")}
        </Button>
      </div>
    </div>
  );
}
