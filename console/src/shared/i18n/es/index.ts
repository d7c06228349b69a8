import type { Texts } from "../index";
import { account } from "./account";
import { assistants } from "./assistants";
import { builder } from "./builder";
import { call } from "./call";
import { common } from "./common";
import { developer } from "./developer";
import { editing } from "./editing";
import { gatekeeper } from "./gatekeeper";
import { home } from "./home";
import { personas } from "./personas";
import { privacy } from "./privacy";
import { problems } from "./problems";
import { recordings } from "./recordings";
import { result } from "./result";
import { scenarios } from "./scenarios";
import { settings } from "./settings";
import { team } from "./team";
import { words } from "./words";
import { wrong } from "./wrong";

/** Todas las frases de la consola, en español. */
export const es: Texts = {
  ...account,
  ...assistants,
  ...builder,
  ...call,
  ...common,
  ...developer,
  ...editing,
  ...gatekeeper,
  ...home,
  ...personas,
  ...privacy,
  ...problems,
  ...recordings,
  ...result,
  ...scenarios,
  ...settings,
  ...team,
  ...words,
  ...wrong,
};
