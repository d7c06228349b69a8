import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { dismiss, undo, useNotice } from "@/shared/notice";

/** What was just done, at the edge of the page, with the way back. */
export function Notices() {
  const { t } = useTranslation();
  const notice = useNotice();
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-4 z-30 mx-auto w-fit max-w-[calc(100%-2rem)] empty:hidden max-md:bottom-20 print:hidden"
    >
      {notice && (
        <p className="flex items-center gap-3 rounded-lg bg-text py-1 pl-4 pr-1 text-[0.9375rem] text-page shadow-lg">
          <span className="min-w-0">{notice.text}</span>
          {notice.undo && (
            <button type="button" onClick={undo} className="min-h-9 px-2 font-semibold underline underline-offset-4">
              {t("editing.undo")}
            </button>
          )}
          <button
            type="button"
            onClick={dismiss}
            aria-label={t("editing.dismiss")}
            className="grid size-9 shrink-0 place-items-center"
          >
            <X aria-hidden className="size-4" />
          </button>
        </p>
      )}
    </div>
  );
}
