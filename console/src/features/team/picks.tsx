import { useTranslation } from "react-i18next";

interface Props {
  label: string;
  options: readonly { id: string; name: string; about?: string; lang?: string }[];
  picked: readonly string[];
  onPick: (ids: readonly string[]) => void;
}

/** Any number of a list, with how many there are. */
export function Picks({ label, options, picked, onPick }: Props) {
  const { t } = useTranslation();
  const toggle = (id: string) => onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <fieldset>
      <legend className="mb-1 flex w-full justify-between text-sm font-medium">
        {label}
        <span className="font-normal text-soft">{t("assignments.picked", { count: picked.length })}</span>
      </legend>
      <div className="max-h-64 overflow-y-auto rounded-lg border border-control bg-surface py-1">
        {options.map(({ id, name, about, lang }) => (
          <label key={id} className="flex min-h-10 items-center gap-3 px-3 py-1 hover:bg-sunken">
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={() => toggle(id)}
              className="size-4 shrink-0 accent-[var(--accent)]"
            />
            <span className="min-w-0 flex-1" lang={lang}>
              {name}
            </span>
            {about && <span className="text-sm text-soft">{about}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
