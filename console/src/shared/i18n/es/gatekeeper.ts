import type { gatekeeper as english } from "../en/gatekeeper";

/** Quien contesta antes que el cliente, en español. */
export const gatekeeper: typeof english = {
  gatekeeper: {
    there: "Alguien contesta antes que el cliente",
    wants: "Pasa la llamada a quien",
    wantsHint: "Tiene que ocurrir todo lo marcado.",
    keys: {
      name: "dice quién llama",
      purpose: "dice de qué se trata",
      respect: "le trata como a una persona",
      help: "le pide ayuda",
      reason: "tiene un motivo que le importa al cliente",
    },
    reasons: "Palabras de un motivo así",
    reasonsHint: "Separadas por comas.",
    lies: "Palabras que sabe que no son verdad",
    liesHint: "Separadas por comas, además de las habituales como «me está esperando».",
    turns: "Toma un recado tras … turnos",
    turnsHint: "Del vendedor.",
    trust: "Confianza al contestar",
    patience: "Paciencia al contestar",
    lines: "Lo que dice",
    linesLead: "Cada frase aparece una sola vez en el escenario; da dos donde un momento pueda repetirse.",
    moments: {
      opening: "Contesta",
      name: "Pregunta quién llama",
      purpose: "Pregunta de qué se trata",
      reason: "Pregunta por qué debería atender el cliente",
      put_through: "Pasa la llamada",
      message: "Toma un recado y termina la llamada",
      hang_up: "Corta una llamada insistente, grosera o falsa",
      pushed: "No se deja presionar",
      unknown: "No sabe o no quiere decirlo",
      goodbye: "Se despide",
    },
    facts: "Lo que puede contar del cliente",
    factsLead: "Lo cuenta si se le pregunta.",
  },
};
