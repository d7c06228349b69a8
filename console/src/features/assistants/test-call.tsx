import { Keyboard, Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useTestCall } from "@/shared/assistants";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";

interface Props {
  id: string;
  /** Done before the call, for instance keeping what was changed; the call is not held where it fails. */
  before?: () => Promise<void>;
}

/** The two ways to try an assistant. */
export function TestCall({ id, before }: Props) {
  const { t } = useTranslation();
  const call = useTestCall(id);
  const hold = async (by: "voice" | "typing") => {
    try {
      await before?.();
    } catch {
      return; // said where it was to be kept
    }
    call.mutate(by);
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button disabled={call.isPending} onClick={() => void hold("typing")}>
          <Keyboard aria-hidden className="size-4" /> {t("assistants.type")}
        </Button>
        <Button busy={call.isPending} onClick={() => void hold("voice")}>
          <Phone aria-hidden className="size-4" /> {t("assistants.talk")}
        </Button>
      </div>
      <Trouble error={call.error} />
    </div>
  );
}
