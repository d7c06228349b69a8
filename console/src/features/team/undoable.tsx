import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";

/** Says what was done, and takes it back. */
export function Undoable({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="flex flex-wrap items-center justify-between gap-2 rounded-lg bg-sunken px-4 py-1.5">
      {text}
      <Button weight="plain" onClick={onUndo}>
        {t("team.undo")}
      </Button>
    </p>
  );
}
