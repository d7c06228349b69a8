// What every view of the start page is made with: texts, elements, requests and the line that says what went wrong.

import { ERRORS_ES, TEXTS } from "./texts.js";

const view = document.getElementById("view");
const trouble = document.getElementById("trouble");

export let language = navigator.language.startsWith("es") ? "es" : "en";
export const speak = (chosen) => { language = chosen in TEXTS ? chosen : "en"; };
export const t = (key) => TEXTS[language][key] || key;
export const go = (hash) => { location.hash = hash; };

export function el(tag, options, ...children) {
  const node = Object.assign(document.createElement(tag), options);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

export function button(text, onclick, className = "") {
  const node = el("button", { type: "button", className }, text);
  node.onclick = () => attempt(onclick, node);
  return node;
}

// Puts a view in place and the reader, eyes or ears, at its heading.
export function show(title, ...children) {
  const heading = el("h1", { tabIndex: -1 }, title);
  view.replaceChildren(...[heading, ...children].flat(Infinity).filter(Boolean));
  document.title = `${title} · Talktrack`;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

export async function api(path, body) {
  const csrf = document.cookie.split("; ").find((one) => one.startsWith("talktrack_csrf="));
  const headers = csrf ? { "X-CSRF-Token": csrf.split("=")[1] } : {};
  if (body) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(`/api/v1${path}`, body === undefined ? {} : { method: "POST", headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Error(t("lost"));
  }
  const reply = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw Object.assign(new Error(sentence(reply)), { status: answer.status, code: reply.code });
  return reply;
}

function sentence(problem) {
  const wrong = (problem.errors || []).map((one) => [TEXTS[language][one.field] || one.field, one.reason]);
  if (language === "es") {
    const base = ERRORS_ES[problem.code] || `${ERRORS_ES.other} (${problem.code})`;
    return wrong.length ? `${base.replace(/\.$/, "")}: ${wrong.map(([field]) => field).join(", ")}.` : base.replace(/[^.]$/, "$&.");
  }
  return wrong.length ? wrong.map(([field, reason]) => `${field}: ${reason}`).join(" ") : problem.detail;
}

// Runs what a control does: once at a time, and a failure becomes a sentence at the top.
export async function attempt(action, control = null) {
  trouble.textContent = "";
  if (control) control.disabled = true;
  try {
    await action();
  } catch (error) {
    if (error.status === 401) dispatchEvent(new Event("signed-out"));
    trouble.textContent = error.message;
  } finally {
    if (control) control.disabled = false;
  }
}
