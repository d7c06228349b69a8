import { useTranslation } from "react-i18next";
import { Problem } from "@/shared/api/problem";
import { sentence } from "@/shared/i18n/sentence";

/** Says who has made what is on the page, where it was just made. */
export function Made({ made, instead }: { made: string | undefined; instead: string | undefined }) {
  const { t } = useTranslation();
  if (!made) return null;
  return (
    <p>
      {made === "templates" ? t("editing.byTemplates") : t("editing.byModel", { model: made })}
      {instead && ` ${t("editing.fellBack")} ${sentence(new Problem(instead, "", 0), t)}`}
    </p>
  );
}
