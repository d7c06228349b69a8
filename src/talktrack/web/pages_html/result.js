// A call that has ended: the score first, then what it rests on, each point with the turn behind it.

import { api, button, el, go, show, t } from "./parts.js";
import { bubble } from "./call.js";

const MINUS = "−";
const signed = (delta) => (delta > 0 ? `+${delta}` : delta < 0 ? `${MINUS}${-delta}` : "");
const clock = (ms) => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;
const section = (title, rows) => (rows.length ? [el("h2", {}, title), ...rows] : null);

export async function result(call) {
  const [score, turns] = await Promise.all([
    api(`/calls/${call.id}/analysis`).catch((error) => { if (error.status === 404) return null; throw error; }),
    api(`/calls/${call.id}/turns`).then((page) => page.items),
  ]);
  const outcome = call.outcome ? t(call.outcome.result) : "";
  const scored = score ? explained(score, turns, call) : [el("p", {}, t("noScore"))];
  show(t("result"), el("p", { className: "soft" }, `${call.title}. ${outcome}`), scored,
    el("h2", {}, t("conversation")), el("div", { className: "log", lang: call.language }, turns.map(noted)),
    el("div", { className: "bar" }, button(t("again"), () => go(call.scenario_id ? `#/scenario/${call.scenario_id}` : "#/"), "main")));
}

function explained(score, turns, call) {
  const retry = (moment) => {
    // A moment may be the customer's: the turn to take up again is then the seller's last one before it.
    const before = turns.slice(0, turns.findIndex((turn) => turn.turn_id === moment.turn_id) + 1);
    const turn = before.reverse().find((one) => one.role === "seller");
    return turn ? button(t("retry"), async () => go(`#/call/${(await api(`/calls/${call.id}/retry`, { turn_id: turn.turn_id })).call.id}`), "plain") : el("span", {});
  };
  const insight = (one) => el("div", { className: "row" }, el("div", {}, linked(one.text),
    one.quote ? el("blockquote", { lang: call.language }, one.quote) : null, one.better_line ? el("p", { lang: call.language }, `${t("better")} ${one.better_line}`) : null));
  const moment = (one) => el("div", { className: "row" },
    el("div", {}, el("span", { className: `number ${one.delta < 0 ? "bad" : one.delta > 0 ? "good" : "soft"}` }, `${clock(one.at_ms)} ${signed(one.delta)}`), ` ${one.title}`,
      el("p", { className: "soft small" }, linked(one.cause))), retry(one));
  const criterion = (one) => el("div", { className: "row" },
    el("div", {}, one.label, el("p", { className: "soft small" }, linked(one.reason)), one.evidence.map((proof) => el("blockquote", { lang: call.language }, proof.quote))),
    el("span", { className: "number" }, one.status === "scored" ? `${Number(one.score.toFixed(1))} / ${one.max}` : t("skipped")));
  return [
    score.score === null ? el("p", {}, t("unscorable")) : [el("p", { className: "score" }, String(Math.round(score.score))),
      el("p", { className: score.passed ? "good" : "bad" }, `${t(score.passed ? "passed" : "failed")} · ${t("mark")} ${score.pass_mark}`)],
    section(t("strengths"), score.insights.filter((one) => one.kind === "strength").map(insight)),
    section(t("improve"), score.insights.filter((one) => one.kind === "improve").map(insight)),
    section(t("moments"), score.moments.map(moment)),
    section(t("criteria"), score.criteria.map(criterion)),
  ];
}

// A text in which every turn that it names leads to that turn.
function linked(text) {
  return text.split(/\b(t\d+)\b/).map((part, index) => {
    if (index % 2 === 0) return part;
    return button(part, () => { const turn = document.getElementById(part); turn?.scrollIntoView({ block: "center" }); turn?.focus(); }, "plain inline");
  });
}

// A turn, and what it changed in the customer.
function noted(turn) {
  const changes = new Map();
  for (const cause of turn.causes || []) changes.set(cause.what, (changes.get(cause.what) || 0) + cause.delta);
  const note = [turn.turn_id, ...[...changes].filter(([, delta]) => delta).map(([what, delta]) => `${t(what)} ${signed(delta)}`)].join(" · ");
  const node = bubble(turn);
  node.id = turn.turn_id;
  return [node, el("p", { className: `note small soft ${turn.role}` }, note)];
}
