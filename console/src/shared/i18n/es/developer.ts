import type { developer as english } from "../en/developer";

/** La página para programas, en español. */
export const developer: typeof english = {
  developer: {
    title: "API para programas",
    lead: "Todo lo que hace esta consola pasa por una API REST y unos sockets que también pueden usar tus programas.",
    reference: "Referencia",
    keys: "Claves",
    keysLead:
      "Una clave deja entrar a un programa como entraría una persona con ese rol. Se muestra una sola vez y se puede revocar cuando haga falta.",
    name: "Para qué es",
    role: "Rol",
    make: "Crear una clave",
    once: "Cópiala ahora: no se vuelve a mostrar.",
    copy: "Copiar",
    copied: "Copiado",
    revoke: "Revocar",
    revokeNow: "Revocar del todo",
    revoked: "revocada {{when}}",
    start: "Primeros pasos",
    startLead: "Pon una clave en TALKTRACK_KEY y pega esto: hace una llamada por escrito e imprime su puntuación.",
    tongue: "Lenguaje",
    tongues: { shell: "Terminal", python: "Python", node: "Node" },
    events: "Lo que pasa en una llamada",
    eventsLead:
      "Lo que guardan tus llamadas mientras duran: turnos, herramientas, esperas, fallos, el final y la puntuación.",
    call: "Llamada",
    newest: "Siempre la última",
    goesOn: "en marcha; se mira cada pocos segundos",
    over: "terminada",
    noCall: "Todavía no hay ninguna llamada. Haz una, aquí o con un programa, y mírala.",
    link: "API para programas: claves, primeros pasos, sucesos",
  },
};
