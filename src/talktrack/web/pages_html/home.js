// The start page: which view is shown follows from the address, so that reloading and going back work.

import { api, attempt, go, language, speak, t } from "./parts.js";
import { briefing, catalogue, door } from "./catalogue.js";
import { conversation } from "./call.js";
import { result } from "./result.js";

const languageButton = document.getElementById("language");
const outButton = document.getElementById("out");
let signedIn = false;

function frame() {
  document.documentElement.lang = language;
  languageButton.textContent = t("other");
  languageButton.lang = language === "es" ? "en" : "es";
  outButton.textContent = t("out");
  outButton.hidden = !signedIn;
}

async function held(id) {
  const call = await api(`/calls/${encodeURIComponent(id)}`);
  await (call.status === "ended" ? result(call) : conversation(call, () => held(id)));
}

async function route() {
  if (!signedIn) return door(false, enter);
  const [, noun, id] = location.hash.split("/");
  if (noun === "scenario") return briefing(id);
  if (noun === "call") return held(id);
  return catalogue();
}

async function enter() {
  const me = await api("/auth/me");
  signedIn = true;
  speak(localStorage.getItem("language") || me.user.language);
  frame();
  await route();
}

languageButton.onclick = () => { speak(language === "es" ? "en" : "es"); localStorage.setItem("language", language); frame(); attempt(route); };
outButton.onclick = () => attempt(async () => { await api("/auth/logout", null); signedIn = false; frame(); go("#/"); door(false, enter); }, outButton);
addEventListener("hashchange", () => attempt(route));
addEventListener("signed-out", () => { signedIn = false; frame(); door(false, enter); });

frame();
// Where nobody can be signed in, nobody is asked for.
if (document.cookie.includes("talktrack_csrf=")) enter().catch(() => door(false, enter));
else door(false, enter);
