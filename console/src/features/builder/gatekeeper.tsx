import { useTranslation } from "react-i18next";
import type { Schemas } from "@/shared/api/client";
import { ManyAt, NumberAt, Row, TextAt, TextsAt, Tick } from "@/shared/editing/fields";
import type { Slot, Whole } from "@/shared/editing/slot";
import { Facts } from "@/shared/persona/facts";
import { Group } from "@/shared/ui/group";
import type { WholeScenario } from "./queries";

type Gate = Whole<Schemas["Gatekeeper"]>;

const WANTS: Schemas["GateKey"][] = ["name", "purpose", "respect", "help", "reason"];
const MOMENTS = [
  ...(["opening", "name", "purpose", "reason", "put_through", "message", "hang_up"] as const),
  ...(["pushed", "unknown", "goodbye"] as const),
];

/** Whoever picks up before the customer, where anybody does. */
export function GatekeeperPart({ root }: { root: Slot<WholeScenario> }) {
  const { t } = useTranslation();
  const slot: Slot<Gate | null> = root.at("gatekeeper");
  return (
    <div className="grid gap-6" data-field={slot.path} tabIndex={-1}>
      <Tick
        label={t("gatekeeper.there")}
        error={slot.error}
        checked={slot.value !== null}
        onChange={(there) => slot.set(there ? blank() : null)}
      />
      {slot.value && <Fields slot={slot as Slot<Gate>} lang={root.value.language} />}
    </div>
  );
}

function Fields({ slot, lang }: { slot: Slot<Gate>; lang: string }) {
  const { t } = useTranslation();
  const wantsReason = slot.value.wants.includes("reason");
  return (
    <>
      <Row>
        <TextAt slot={slot.at("name")} label={t("personas.name")} lang={lang} />
        <TextAt slot={slot.at("role")} label={t("personas.role")} lang={lang} />
      </Row>
      <TextAt slot={slot.at("about")} rows={2} label={t("personas.about")} lang={lang} />
      <ManyAt
        slot={slot.at("wants")}
        label={t("gatekeeper.wants")}
        hint={t("gatekeeper.wantsHint")}
        options={WANTS.map((one) => [one, t(`gatekeeper.keys.${one}`)] as const)}
      />
      {(wantsReason || slot.value.reasons.length > 0) && (
        <TextsAt
          slot={slot.at("reasons")}
          between=","
          label={t("gatekeeper.reasons")}
          hint={t("gatekeeper.reasonsHint")}
          lang={lang}
        />
      )}
      <TextsAt
        slot={slot.at("lies")}
        between=","
        label={t("gatekeeper.lies")}
        hint={t("gatekeeper.liesHint")}
        lang={lang}
      />
      <Row>
        <NumberAt
          slot={slot.at("turns")}
          label={t("gatekeeper.turns")}
          hint={t("gatekeeper.turnsHint")}
          min={2}
          max={30}
        />
        <NumberAt slot={slot.at("start").at("trust")} label={t("gatekeeper.trust")} min={0} max={100} />
        <NumberAt slot={slot.at("start").at("patience")} label={t("gatekeeper.patience")} min={1} max={100} />
      </Row>
      <Group title={t("gatekeeper.lines")} lead={t("gatekeeper.linesLead")}>
        <div className="grid gap-4">
          {slot.at("lines").error && <p className="text-sm text-bad">{slot.at("lines").error}</p>}
          {MOMENTS.map((name) => (
            <TextsAt
              key={name}
              slot={slot.at("lines").at(name)}
              label={t(`gatekeeper.moments.${name}`)}
              hint={name === "opening" ? t("editing.perLine") : undefined}
              lang={lang}
            />
          ))}
        </div>
      </Group>
      <Group title={t("gatekeeper.facts")} lead={t("gatekeeper.factsLead")}>
        <Facts slot={slot.at("facts")} lang={lang} word="gate" readily />
      </Group>
    </>
  );
}

function blank(): Gate {
  return {
    ...{ name: "", role: "", about: "", wants: ["name", "purpose", "respect"], reasons: [], lies: [], facts: [] },
    start: { trust: 40, patience: 45, interest: 25, clarity: 30, urgency: 20 },
    turns: 8,
    lines: {
      ...{ opening: [], name: [], purpose: [], reason: [], put_through: [], message: [], hang_up: [] },
      ...{ pushed: [], unknown: [], goodbye: [] },
    },
  };
}
