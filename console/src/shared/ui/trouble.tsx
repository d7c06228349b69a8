import { CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { sentence } from "@/shared/i18n/sentence";

/** What went wrong and what to do, read out at once. Nothing where nothing did. */
export function Trouble({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="empty:hidden">
      {error ? (
        <p className="flex gap-2.5 rounded-lg border border-bad/40 bg-surface px-3.5 py-2.5 text-[0.9375rem]">
          <CircleAlert aria-hidden className="mt-1 size-4 shrink-0 text-bad" />
          <span>{sentence(error, t)}</span>
        </p>
      ) : null}
    </div>
  );
}
