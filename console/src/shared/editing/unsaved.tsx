import { useTranslation } from "react-i18next";

/** Whether everything is kept, and the way back to what was. */
export function Unsaved({ changed, onDiscard }: { changed: boolean; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="mb-4 text-sm text-soft">
      {changed ? (
        <>
          {t("editing.unsaved")}{" "}
          <button type="button" onClick={onDiscard} className="text-accent underline underline-offset-4">
            {t("editing.discard")}
          </button>
        </>
      ) : (
        t("editing.saved")
      )}
    </p>
  );
}
