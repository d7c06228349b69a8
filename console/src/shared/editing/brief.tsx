import { useMutation } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { Sparkles } from "lucide-react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { Problem, type WrongField } from "@/shared/api/problem";
import { LANGUAGES, spoken } from "@/shared/i18n";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { useEdited } from "./edited";
import { ChoiceAt, Row, TextAt } from "./fields";

const GOALS = ["next_step", "commitment", "disqualified"] as const;
const LEVELS = ["easy", "medium", "hard"] as const;
const MAKERS = ["auto", "model", "templates"] as const;

interface Written {
  business: string;
  brand: string;
  product: string;
  goal: (typeof GOALS)[number];
  /** What a yes means, in words; used instead of the kind where it says something. */
  yes: string;
  difficulty: (typeof LEVELS)[number];
  language: (typeof LANGUAGES)[number];
  to: "" | "companies" | "people";
  maker: (typeof MAKERS)[number];
}

interface Props {
  /** What is being made; names the draft. */
  noun: string;
  button: string;
  make: (brief: Schemas["BriefBody"]) => Promise<void>;
}

/** What somebody wants to practise, in a few words, for the server to make something of. */
export function BriefForm({ noun, button, make }: Props) {
  const { t } = useTranslation();
  const making = useMutation({
    mutationFn: async (written: Written) => {
      await make(asBrief(written));
      brief.discard();
    },
  });
  const { error } = making;
  const refused = error instanceof Problem ? error.fields.map((one) => asWritten(one, making.variables, t)) : undefined;
  const brief = useEdited<Written>(`brief.${noun}`, blank(), { refused });
  const { root } = brief;
  const lang = root.value.language;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate(root.value);
  };
  return (
    <form onSubmit={submit} className="grid max-w-3xl gap-5">
      <Row>
        <TextAt slot={root.at("business")} label={t("brief.business")} hint={t("brief.businessHint")} lang={lang} />
        <TextAt slot={root.at("brand")} label={t("brief.brand")} lang={lang} />
        <TextAt slot={root.at("product")} label={t("brief.product")} lang={lang} />
      </Row>
      <Row>
        <ChoiceAt
          slot={root.at("goal")}
          label={t("brief.goal")}
          options={GOALS.map((one) => [one, t(`brief.goals.${one}`)] as const)}
        />
        <div className="xl:col-span-2">
          <TextAt slot={root.at("yes")} label={t("brief.yes")} hint={t("brief.yesHint")} lang={lang} />
        </div>
      </Row>
      <Row>
        <ChoiceAt
          slot={root.at("difficulty")}
          label={t("brief.difficulty")}
          hint={t("brief.difficultyHint")}
          options={LEVELS.map((one) => [one, t(`levels.${one}`)] as const)}
        />
        <ChoiceAt
          slot={root.at("language")}
          label={t("brief.language")}
          options={LANGUAGES.map((one) => [one, t(`languages.${one}`)] as const)}
        />
        <ChoiceAt
          slot={root.at("to")}
          label={t("brief.to")}
          options={[
            ["", t("brief.toAny")],
            ["companies", t("brief.toCompanies")],
            ["people", t("brief.toPeople")],
          ]}
        />
      </Row>
      <Row>
        <ChoiceAt
          slot={root.at("maker")}
          label={t("brief.maker")}
          hint={t(`brief.makerHints.${root.value.maker}`)}
          options={MAKERS.map((one) => [one, t(`brief.makers.${one}`)] as const)}
        />
      </Row>
      <Trouble error={error instanceof Problem && error.fields.length ? null : error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" weight="main" className="!min-h-11 !px-5" busy={making.isPending}>
          <Sparkles aria-hidden className="size-4" /> {button}
        </Button>
        <p role="status" className="text-sm text-soft">
          {making.isPending && t("brief.making")}
        </p>
      </div>
    </form>
  );
}

function blank(): Written {
  return {
    ...{ business: "", brand: "", product: "", goal: "next_step", yes: "" },
    ...{ difficulty: "medium", language: spoken(), to: "", maker: "auto" },
  };
}

function asBrief({ goal, yes, to, ...rest }: Written): Schemas["BriefBody"] {
  return { ...rest, goal: yes.trim() || goal, ...(to && { consumer: to === "people" }) };
}

/** The server's fields by the names that they have here, and what is wrong with an empty one in the reader's words. */
function asWritten({ field, ...told }: WrongField, sent: Written | undefined, t: TFunction): WrongField {
  const name = field === "consumer" ? "to" : field;
  const empty = sent?.[name as keyof Written] === "";
  return empty && name !== "to" ? { field: name, reason: t("brief.needed") } : { field: name, ...told };
}
