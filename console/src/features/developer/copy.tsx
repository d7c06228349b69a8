import { Check, Copy as CopyIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";

/** Copies a text; where the browser forbids that, the text can still be marked by hand. */
export function Copy({ text }: { text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  return (
    <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {copied ? <Check aria-hidden className="size-4" /> : <CopyIcon aria-hidden className="size-4" />}
      <span role="status">{t(copied ? "developer.copied" : "developer.copy")}</span>
    </Button>
  );
}
