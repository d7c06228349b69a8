import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { useRetry } from "./queries";
import { Small } from "./small";

interface Props {
  callId: string;
  turnId: string | null;
  small?: boolean;
}

/** Takes the call up again just before a seller's turn; nothing where there is none. */
export function Retry({ callId, turnId, small = false }: Props) {
  const { t } = useTranslation();
  const retry = useRetry(callId);
  if (!turnId) return null;
  const Control = small ? Small : Button;
  return (
    <>
      <Control disabled={retry.isPending} onClick={() => retry.mutate(turnId)}>
        <RotateCcw aria-hidden className={small ? "size-3.5" : "size-4"} /> {t("insight.retry")}
      </Control>
      <Trouble error={retry.error} />
    </>
  );
}
