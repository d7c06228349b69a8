import { isInside } from "@/shared/editing/slot";

/** The parts of a scenario that are edited one at a time, with the fields that belong to each. */
const FIELDS = {
  situation: [],
  product: ["product"],
  gatekeeper: ["gatekeeper"],
  customer: ["persona"],
  facts: ["persona.facts"],
  objections: ["persona.objections"],
  yes: ["persona.commitment", "persona.winnable", "persona.no_fit", "persona.haggling"],
  scorecard: ["scorecard"],
} as const;

export type PartName = keyof typeof FIELDS;

export const PARTS = Object.keys(FIELDS) as PartName[];

/** The part of a field: the one that names most of its path. What none names stands with the situation. */
export function partOf(field: string): PartName {
  let [part, longest]: [PartName, number] = ["situation", 0];
  for (const name of PARTS) {
    for (const path of FIELDS[name]) {
      if (isInside(field, path) && path.length > longest) [part, longest] = [name, path.length];
    }
  }
  return part;
}

export function isPart(name: unknown): name is PartName {
  return PARTS.some((one) => one === name);
}
