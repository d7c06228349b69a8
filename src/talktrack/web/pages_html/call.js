// A call while it is held: its turns, and the line to type the next one.

import { api, attempt, button, el, show, t } from "./parts.js";
import { sheet } from "./catalogue.js";

const drafts = new Map();

export async function conversation(call, over) {
  const [turns, scenario] = await Promise.all([api(`/calls/${call.id}/turns`), api(`/scenarios/${encodeURIComponent(call.scenario_id)}`).catch(() => null)]);
  const log = el("div", { className: "log", lang: call.language, role: "log", ariaLive: "polite" }, turns.items.map(bubble));
  const input = el("input", { name: "text", value: drafts.get(call.id) || "", placeholder: t("say"), ariaLabel: t("say"), autocomplete: "off", maxLength: 4000, lang: call.language });
  const send = el("button", { className: "main" }, t("send"));
  const hang = button(t("hang"), async () => { await api(`/calls/${call.id}/end`, null); await over(); });
  const form = el("form", { className: "bar", id: "say" }, input, send, hang);

  const toEnd = () => scrollTo(0, document.body.scrollHeight);
  const add = (turn) => { const node = bubble(turn); log.append(node); toEnd(); return node; };

  async function say(text) {
    if (!text.trim()) return;
    input.readOnly = hang.disabled = true;
    input.value = "";
    const mine = add({ role: "seller", heard: text });
    const waiting = add({ role: "customer", heard: t("thinking") });
    waiting.ariaHidden = true;
    try {
      const { reply, ended } = await api(`/calls/${call.id}/messages`, { text });
      waiting.remove();
      drafts.delete(call.id);
      add(reply);
      if (ended) await over();
    } catch (error) {
      mine.remove();
      waiting.remove();
      input.value = text;
      if (error.code === "call_ended") await over();
      throw error;
    } finally {
      input.readOnly = hang.disabled = false;
      input.focus();
    }
  }
  form.onsubmit = (event) => { event.preventDefault(); if (!send.disabled) attempt(() => say(input.value), send); };
  input.oninput = () => drafts.set(call.id, input.value);

  const about = scenario && el("details", {}, el("summary", {}, t("about")), sheet(scenario));
  show(call.title, about, log, form);
  toEnd();
  input.focus();
}

export function bubble(turn) {
  const node = el("div", { className: `turn ${turn.role}`, tabIndex: -1 }, turn.heard);
  node.ariaLabel = `${t(turn.role)}: ${turn.heard}`;
  node.role = "group";
  return node;
}
