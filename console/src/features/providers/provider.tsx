import { CircleAlert, CircleCheck, CircleDashed, ExternalLink } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { entries } from "@/shared/form";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Trouble } from "@/shared/ui/trouble";
import { useCheck, useKeys, type Provider } from "./queries";

interface Props {
  provider: Provider;
  mayChange: boolean;
}

/** A provider: what it can do, who has set its keys, and the ways to change and to try them. */
export function ProviderRow({ provider, mayChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const keys = useKeys(provider.name);
  const check = useCheck(provider.name);
  const own = provider.settings.some((one) => one.set_by === "organisation");
  const settable = new Set(provider.settings.filter((one) => one.settable || one.set_by).map((one) => one.name));
  const mayEnter = provider.enough.some((names) => names.length && names.every((name) => settable.has(name)));
  const lines = [...new Set(provider.offers.map((one) => t(`providers.does.${one.sense}`)))].join(" · ");
  return (
    <li className="grid gap-3 px-2 py-3.5" data-provider={provider.name}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <h3>{provider.title}</h3>
          <p className="text-sm text-soft">{lines}</p>
        </div>
        <State provider={provider} own={own} />
        {mayChange && (
          <div className="flex flex-wrap gap-2">
            {mayEnter && (
              <Button
                aria-expanded={open}
                aria-label={t(own ? "providers.changeOf" : "providers.enterOf", { title: provider.title })}
                onClick={() => setOpen(!open)}
              >
                {own ? t("providers.change") : t("providers.enter")}
              </Button>
            )}
            {(provider.reached || provider.here) && (
              <Button
                busy={check.isPending}
                aria-label={t("providers.checkOf", { title: provider.title })}
                onClick={() => check.mutate()}
              >
                {t("providers.check")}
              </Button>
            )}
            {(own || !provider.readable) && <Remove title={provider.title} keys={keys} />}
          </div>
        )}
      </div>
      {!provider.readable && <p className="text-[0.9375rem] text-caution">{t("providers.unreadable")}</p>}
      {open && <KeyForm provider={provider} keys={keys} done={() => setOpen(false)} />}
      {!open && <Trouble error={keys.error} />}
      <Trouble error={check.error} />
      <Findings found={check.data} />
    </li>
  );
}

function State({ provider, own }: { provider: Provider; own: boolean }) {
  const { t } = useTranslation();
  const state = own ? "own" : provider.here && provider.reached ? "here" : provider.reached ? "server" : "none";
  return (
    <p className={`flex items-center gap-1.5 text-[0.9375rem] ${state === "none" ? "text-soft" : ""}`}>
      {state === "none" ? (
        <CircleDashed aria-hidden className="size-4" />
      ) : (
        <CircleCheck aria-hidden className="size-4 text-good" />
      )}
      {provider.here && state === "none" ? t("providers.states.noModel") : t(`providers.states.${state}`)}
    </p>
  );
}

/** Forgetting keys cannot be undone by us, who cannot show them: it is asked once more. */
function Remove({ title, keys }: { title: string; keys: ReturnType<typeof useKeys> }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button weight="plain" aria-label={t("providers.removeOf", { title })} onClick={() => setSure(true)}>
        {t("providers.remove")}
      </Button>
    );
  }
  return (
    <>
      <Button
        weight="danger"
        autoFocus
        busy={keys.isPending}
        onClick={() => keys.mutate(null, { onSettled: () => setSure(false) })}
      >
        {t("providers.removeSure")}
      </Button>
      <Button onClick={() => setSure(false)}>{t("providers.keep")}</Button>
    </>
  );
}

/** Drawn from the provider's own description. What was set before is never shown; a key is in no draft. */
function KeyForm({ provider, keys, done }: { provider: Provider; keys: ReturnType<typeof useKeys>; done: () => void }) {
  const { t } = useTranslation();
  const fields = provider.settings.filter((one) => one.settable);
  const needed = new Set(provider.enough.length === 1 ? provider.enough[0] : []);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const texts = entries(event.currentTarget, ...fields.map((one) => one.name));
    keys.mutate(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)), { onSuccess: done });
  };
  return (
    <form onSubmit={save} className="grid max-w-md gap-4 pb-1" autoComplete="off">
      {fields.map((one, at) => (
        <Field
          key={one.name}
          name={one.name}
          label={label(one, t("providers.key"))}
          type={one.kind === "secret" ? "password" : "text"}
          placeholder={one.default}
          hint={one.kind === "secret" ? t("providers.keyHint") : undefined}
          required={needed.has(one.name)}
          autoComplete="off"
          spellCheck={false}
          autoFocus={at === 0}
        />
      ))}
      {provider.page.startsWith("https://") && (
        <a
          href={provider.page}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1.5 text-sm text-accent underline underline-offset-4"
        >
          {t("providers.page")} <ExternalLink aria-hidden className="size-3.5" />
        </a>
      )}
      <Trouble error={keys.error} />
      <div className="flex gap-2">
        <Button type="submit" weight="main" busy={keys.isPending}>
          {t("providers.save")}
        </Button>
        <Button onClick={done}>{t("providers.cancel")}</Button>
      </div>
    </form>
  );
}

function label(setting: Schemas["SettingView"], key: string): string {
  if (setting.kind === "secret") return key;
  const words = setting.name.replaceAll("_", " ");
  return words[0]?.toUpperCase() + words.slice(1);
}

function Findings({ found }: { found: readonly Schemas["Finding"][] | undefined }) {
  const { t } = useTranslation();
  return (
    <ul role="status" className="grid gap-1.5 empty:hidden">
      {found?.map((one) => (
        <li key={one.what} className="flex gap-2 text-[0.9375rem]">
          {one.state === "good" ? (
            <CircleCheck aria-hidden className="mt-1 size-4 shrink-0 text-good" />
          ) : (
            <CircleAlert
              aria-hidden
              className={`mt-1 size-4 shrink-0 ${one.state === "broken" ? "text-bad" : "text-caution"}`}
            />
          )}
          <span>
            <b className="font-medium">{t(`providers.found.${one.state}`)}.</b> <span lang="en">{one.detail}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
