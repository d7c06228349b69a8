export interface Noted {
  product?: string;
  brand?: string;
  business?: string;
  goal?: string;
}

/** Names of fields as people write them at the start of a line, in both languages. */
const NAMES: Record<keyof Noted, readonly string[]> = {
  product: ["product", "offer", "producto", "oferta"],
  brand: ["brand", "company", "we are", "marca", "empresa", "somos"],
  business: ["business", "we do", "we sell", "negocio", "hacemos", "vendemos"],
  goal: ["goal", "aim", "objetivo", "meta"],
};
const MOST = 200;

/** What lines such as “Product: …” say. Nothing else is understood. */
export function noted(notes: string): Noted {
  const found: Noted = {};
  for (const line of notes.split("\n")) {
    const said = /^[\s\-*•]*([^:]{2,20}):\s*(\S.*)$/.exec(line);
    if (!said?.[1] || !said[2]) continue;
    const name = said[1].trim().toLowerCase();
    const field = (Object.keys(NAMES) as (keyof Noted)[]).find((one) => NAMES[one].includes(name));
    if (field && !found[field]) found[field] = said[2].trim().replace(/[{}]/g, "").slice(0, MOST);
  }
  return found;
}
