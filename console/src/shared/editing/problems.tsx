import { useTranslation } from "react-i18next";
import type { WrongField } from "@/shared/api/problem";
import { reasonOf } from "@/shared/i18n/reason";

interface Props {
  problems: readonly WrongField[];
  /** Shows the place of a field, where that is not on the page yet. */
  onShow?: ((field: string) => void) | undefined;
}

/** Everything that has to be mended before it can be kept; each leads to its field. */
export function Problems({ problems, onShow }: Props) {
  const { t } = useTranslation();
  const go = (field: string) => {
    onShow?.(field);
    window.setTimeout(() => reveal(field), 0);
  };
  return (
    <div role="status" className="mb-6 empty:hidden">
      {problems.length > 0 && (
        <details className="rounded-lg border border-caution/60 bg-surface px-3.5 py-2.5 text-[0.9375rem]">
          <summary className="font-medium">{t("editing.problems", { count: problems.length })}</summary>
          <ul className="mt-2 grid gap-1.5">
            {problems.map((one) => (
              <li key={one.field + one.reason}>
                <button
                  type="button"
                  lang={one.code ? undefined : "en"}
                  className="text-left underline decoration-control underline-offset-4 hover:decoration-text"
                  onClick={() => go(one.field)}
                >
                  {reasonOf(one)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Goes to a field, or to the nearest thing that holds it; what is closed around it opens. */
function reveal(field: string): void {
  const parts = field.split(".");
  for (let kept = parts.length; kept > 0; kept -= 1) {
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(parts.slice(0, kept).join("."))}"]`);
    if (!found) continue;
    for (let around = found.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
      around.open = true;
    }
    found.focus();
    found.scrollIntoView({ block: "center" });
    return;
  }
}
