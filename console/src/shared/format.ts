import { spoken } from "@/shared/i18n";

/** 83 500 ms is `1:23`. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** 94.5 in the reader's writing, without a needless zero. */
export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(spoken(), { maximumFractionDigits: digits }).format(value);
}

/** +12, −8: with a true minus, so that columns line up. */
export function signed(value: number): string {
  return new Intl.NumberFormat(spoken(), { signDisplay: "exceptZero" }).format(value);
}

export function day(iso: string): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** The day alone: 9 Mar 2026. */
export function date(iso: string): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: "medium" }).format(new Date(iso));
}

/** 0.684 is 68 %. */
export function percent(share: number): string {
  return new Intl.NumberFormat(spoken(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

export function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(spoken(), { style: "currency", currency, minimumFractionDigits: digits }).format(amount);
}
