import type { recordings as english } from "../en/recordings";

/** Las llamadas que se vuelven a oír, en español. */
export const recordings: typeof english = {
  recordings: {
    title: "Grabaciones",
    lead: "Las llamadas cuyo sonido se guardó. Vuelve a oírlas; el texto acompaña.",
    one: "Grabación",
    all: "Todas las grabaciones",
    empty: "Ninguna llamada tuya tiene sonido. Haz una de viva voz, si tu organización guarda el sonido.",
    no: {
      shared: "Nadie comparte una llamada con sonido.",
      submitted: "Nadie ha entregado una llamada con sonido.",
    },
    none: "No se guardó el sonido de esta llamada: se escribió, o no se guarda el sonido.",
    loading: "Trayendo el sonido…",
    player: "Reproductor",
    play: "Reproducir",
    pause: "Pausa",
    speed: "Velocidad",
    place: "Momento de la grabación",
    at: "{{at}} de {{all}}",
    toTurn: "Al turno",
  },
};
