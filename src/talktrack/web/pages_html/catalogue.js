// The door, the catalogue with one's calls, and the briefing of a scenario.

import { api, attempt, button, el, go, language, show, t } from "./parts.js";

function field(name, type, autocomplete, label = name) {
  return el("label", {}, t(label), el("input", { name, type, autocomplete, required: true, minLength: label === "newPassword" ? 8 : 0 }));
}

export function door(isNew, entered) {
  const send = el("button", { className: "main" }, t(isNew ? "found" : "enter"));
  const form = el("form", { className: "fields" },
    isNew ? [field("organisation", "text", "organization"), field("name", "text", "name")] : null,
    field("email", "email", "username"), isNew ? field("password", "password", "new-password", "newPassword") : field("password", "password", "current-password"), send);
  form.onsubmit = (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    attempt(async () => {
      await api(isNew ? "/auth/register" : "/auth/login", isNew ? { ...values, language } : values);
      await entered();
    }, send);
  };
  show(t("title"), el("p", { className: "soft" }, t("intro")), form, button(t(isNew ? "orEnter" : "orFound"), () => door(!isNew, entered), "plain"));
}

async function paged(path, entry) {
  const box = el("div", {});
  let cursor = null;
  const more = button(t("more"), read, "plain");
  async function read() {
    const page = await api(`${path}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
    box.append(...page.items.map(entry));
    cursor = page.next_cursor;
    more.hidden = !cursor;
  }
  await read();
  return [box, more];
}

export async function catalogue() {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const scenarios = await paged("/scenarios?limit=50", (one) => el("a", { className: "entry", href: `#/scenario/${one.id}` }, el("b", { lang: one.language }, one.title),
    el("span", { className: "soft small" }, `${one.language.toUpperCase()} · ${t(one.difficulty)} · ${one.duration_minutes} ${t("minutes")} · ${one.category}`)));
  const calls = await paged("/calls?limit=5", (one) => el("a", { className: "entry", href: `#/call/${one.id}` }, el("b", { lang: one.language }, one.title || one.id),
    el("span", { className: "soft small" }, `${day.format(new Date(one.started_at))} · ${t(one.status === "ended" ? "ended" : "open")}`)));
  const listed = ([box, more], nothing) => (box.children.length ? [box, more] : el("p", { className: "soft" }, t(nothing)));
  show(t("pick"), listed(scenarios, "noScenarios"), el("h2", {}, t("yours")), listed(calls, "noCalls"));
}

function list(title, items) {
  return items.length ? [el("h2", {}, title), el("ul", {}, items.map((item) => el("li", {}, item)))] : null;
}

export async function briefing(id) {
  const scenario = await api(`/scenarios/${encodeURIComponent(id)}`);
  show(scenario.title, el("a", { href: "#/", className: "small" }, `← ${t("back")}`), sheet(scenario),
    el("div", { className: "bar" }, button(t("begin"), async () => go(`#/call/${(await api(`/scenarios/${scenario.id}/start`, {})).call.id}`), "main")));
}

// Everything that the seller may know of a client.
export function sheet(scenario) {
  const { persona, product } = scenario;
  const money = (price) => new Intl.NumberFormat(scenario.language, { style: "currency", currency: price.currency, minimumFractionDigits: price.amount % 1 ? 2 : 0 }).format(price.amount);
  return el("div", {},
    el("p", { lang: scenario.language }, scenario.briefing.situation),
    el("h2", {}, [persona.name, persona.role, persona.company].filter(Boolean).join(" · ")), el("p", { lang: scenario.language }, persona.about),
    el("h2", {}, t("goal")), el("p", { lang: scenario.language }, scenario.goal.text),
    list(t("objectives"), scenario.briefing.objectives), list(t("tips"), scenario.briefing.tips),
    el("h2", {}, `${t("product")}: ${product.product}`), el("p", { lang: scenario.language }, product.summary),
    el("ul", { lang: scenario.language }, product.features.map((one) => el("li", {}, one.text))),
    list(t("prices"), product.prices.map((one) => `${one.item}: ${money(one)}${one.per ? ` · ${one.per}` : ""}`)),
    list(t("proofs"), product.proofs.map((one) => one.text)), list(t("limits"), product.limits.map((one) => one.text)));
}
