import type { WrongField } from "@/shared/api/problem";
import { reasonOf } from "@/shared/i18n/reason";

/** A document as the server gives it: every field with a default is there. */
export type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T;

/** A place in a document that is being edited: what stands there, what is wrong with it, and how to change it. */
export class Slot<T> {
  constructor(
    readonly value: T,
    /** As the server names it, for instance `persona.facts.0.text`. */
    readonly path: string,
    readonly set: (next: T) => void,
    private readonly wrong: readonly WrongField[],
  ) {}

  /** A place inside; `also` says what else follows from a change of it. */
  at<Key extends keyof T & (string | number)>(key: Key, also: (whole: T) => T = (whole) => whole): Slot<T[Key]> {
    const path = this.path ? `${this.path}.${key}` : String(key);
    return new Slot(this.value[key], path, (next) => this.set(also(replaced(this.value, key, next))), this.wrong);
  }

  /** The same place, seen in another way. */
  as<Other>(to: (value: T) => Other, from: (value: Other) => T): Slot<Other> {
    return new Slot(to(this.value), this.path, (next) => this.set(from(next)), this.wrong);
  }

  /** What is wrong with this very place. */
  get error(): string | undefined {
    return this.told((field) => field === this.path);
  }

  /** What is wrong with it or with anything inside. */
  get errorInside(): string | undefined {
    return this.told((field) => isInside(field, this.path));
  }

  private told(concerns: (field: string) => boolean): string | undefined {
    const reasons = this.wrong.filter((one) => concerns(one.field)).map(reasonOf);
    return reasons.length ? reasons.join(" ") : undefined;
  }
}

export function isInside(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`);
}

export function slotsOf<Item>(list: Slot<Item[]>): Slot<Item>[] {
  return list.value.map((_, index) => list.at<number>(index));
}

function replaced<T, Key extends keyof T>(whole: T, key: Key, next: T[Key]): T {
  if (Array.isArray(whole)) return (whole as unknown[]).with(Number(key), next) as T;
  return { ...whole, [key]: next };
}

/** An id that none of these has: `fact-3`. */
export function freshId(word: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** The texts that a box of lines, or a line with commas, holds. */
export function textsOf(written: string, between: string): string[] {
  return written
    .split(between)
    .map((text) => text.trim())
    .filter(Boolean);
}
