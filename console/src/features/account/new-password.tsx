import { useTranslation } from "react-i18next";
import { Field } from "@/shared/ui/field";

/** Where somebody chooses a password. */
export function NewPassword() {
  const { t } = useTranslation();
  return (
    <Field
      label={t("account.password")}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={8}
      hint={t("account.passwordHint")}
      required
    />
  );
}
