import type { TFunction } from "i18next";
import type { Schemas } from "@/shared/api/client";
import type { Whole } from "@/shared/editing/slot";

export type WholePersona = Whole<Schemas["Persona"]>;
export type Fact = WholePersona["facts"][number];
export type Objection = WholePersona["objections"][number];

/** A choice: what it is called in the document, and on the page. */
export type Option<T extends string = string> = readonly [T, string];

const TOPICS = [
  ...["situation", "provider", "problem", "impact", "goal", "criteria", "budget"],
  ...["decision", "timing", "size", "history", "risk", "people", "competitor"],
] as Schemas["Topic"][];
const LAYERS: Schemas["Layer"][] = ["volunteered", "asked", "earned"];
const KINDS = [
  ...["price", "timing", "authority", "need", "trust", "competitor", "fit", "risk", "brush_off", "process"],
] as Schemas["ObjectionKind"][];
const TRIGGERS: Schemas["TriggerWhen"][] = ["opening", "pitch", "price", "next_step", "turn", "fact"];
/** What a seller can do that something else may wait for. */
const MOVES = [
  ...["greeting", "rapport", "agenda", "open_question", "closed_question", "implication_question", "reflect"],
  ...["summarise", "acknowledge", "clarify", "answer", "evidence", "value", "price", "discount", "admit_limit"],
  ...["apologise", "confirm", "disqualify", "next_step_ask", "farewell", "feature_dump", "pressure", "insult"],
  ...["dodge", "price_before_need", "false_claim", "repeat", "stuffing", "off_topic"],
] as Schemas["Move"][];

export const topics = (t: TFunction) => TOPICS.map((one) => [one, t(`personas.topics.${one}`)] as const);
export const layers = (t: TFunction) => LAYERS.map((one) => [one, t(`layers.${one}`)] as const);
export const kinds = (t: TFunction) => KINDS.map((one) => [one, t(`objectionKinds.${one}`)] as const);
export const triggers = (t: TFunction) => TRIGGERS.map((one) => [one, t(`personas.triggers.${one}`)] as const);
export const moves = (t: TFunction) => MOVES.map((one) => [one, t(`moves.${one}`)] as const);
export const factsOf = (persona: WholePersona) => persona.facts.map((one) => [one.id, one.text || one.id] as const);
export const objectionsOf = (persona: WholePersona) =>
  persona.objections.map((one) => [one.id, one.lines[0] ?? one.id] as const);
