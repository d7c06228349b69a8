import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";

interface Props {
  changed: boolean;
  busy: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** What to do with changes that are not kept yet; it stays in sight until they are. */
export function Unsaved({ changed, busy, onSave, onDiscard }: Props) {
  const { t } = useTranslation();
  return (
    <div
      role="status"
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-page px-4 py-3 empty:hidden max-md:bottom-13 sm:-mx-8 sm:px-8"
    >
      {changed && (
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 text-sm text-soft max-sm:basis-full">{t("editing.unsaved")}</p>
          <Button weight="plain" onClick={onDiscard}>
            {t("editing.discard")}
          </Button>
          <Button weight="main" className="!px-5" busy={busy} onClick={onSave}>
            {t("editing.save")}
          </Button>
        </div>
      )}
    </div>
  );
}
