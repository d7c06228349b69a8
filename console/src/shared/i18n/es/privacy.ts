import type { privacy as english } from "../en/privacy";

/** The page of privacy, in Spanish. */
export const privacy: typeof english = {
  privacy: {
    title: "Privacidad",
    about: "Qué se guarda de las llamadas y qué sale del servidor",
    sound: "Sonido",
    keepSound: "Guardar el sonido de las llamadas",
    keepSoundHint:
      "Si no, desde ese momento no se graba ninguna llamada; transcripciones y puntuaciones siguen igual. Lo grabado se conserva.",
    serverKeepsNone: "Este servidor no guarda el sonido de ninguna llamada.",
    leaves: "Qué sale del servidor",
    goes: {
      stt: "Lo que dices va como sonido a {{names}}.",
      llm: "Lo que se dijo va como texto a {{names}}.",
      tts: "Lo que dicen clientes y asistentes va como texto a {{names}}, para que lo digan en voz alta.",
    },
    stays: {
      stt: "Lo que dices se escucha en el servidor, o no se escucha.",
      llm: "Lo que se dijo no va a ningún modelo de lenguaje.",
      tts: "Lo que dicen clientes y asistentes se dice en el servidor, o no se dice en voz alta.",
    },
    named:
      "Los asistentes pueden nombrar a otros proveedores. Un navegador que reconoce la voz por su cuenta puede preguntar a su fabricante. A quién se pregunta se decide en",
    rules: "Lo que se dice",
    redact: "Quitar los datos personales de las transcripciones",
    redactHint:
      "Correos, teléfonos, tarjetas y documentos de identidad pasan a ser marcas como [card] antes de guardarse o de llegar a un modelo. Entonces no se guarda ningún sonido y ningún modelo oye la voz.",
    soundNotRedacted: "Mientras se quitan los datos personales no se guarda ningún sonido.",
    announce: "Los asistentes dicen primero que son una IA y que la llamada se guarda",
    announceHint: "El sonido se guarda solo desde que quien llama lo ha oído. Queda anotado en la llamada.",
    stay: "La voz se queda en este servidor",
    stayHint:
      "Solo lo que funciona en el propio servidor puede oír voces y decir respuestas. El texto sí va a los modelos de lenguaje.",
    browser: "Los navegadores pueden escuchar donde el servidor no puede",
    browserHint: "Pueden enviar lo que oyen a su fabricante. Se avisa en la llamada, y siempre se puede escribir.",
    keeping: "Cuánto tiempo",
    keepRecordings: "Días que se guarda el sonido",
    keepCalls: "Días que se guardan las llamadas",
    forEver: "0 las guarda para siempre. Lo más antiguo se borra una vez al día, sin vuelta atrás.",
    save: "Guardar",
    log: "Qué se hizo",
    logLead: "Cambios de ajustes, exportaciones y lo que se borró, lo último primero.",
    byServer: "el servidor",
    actions: {
      settings_changed: "Ajustes cambiados",
      data_exported: "Datos de alguien exportados",
      data_erased: "Datos de alguien borrados",
      calls_expired: "Llamadas antiguas borradas: {{count}}",
      recordings_expired: "Grabaciones antiguas borradas: {{count}}",
    },
    mine: "Tus datos",
    mineLead: "Todo lo que se guarda de ti: llamadas, turnos, puntuaciones y comentarios.",
    download: "Descargarlos",
    erase: "Borrarlos",
    eraseSure:
      "Tus llamadas con sus puntuaciones y su sonido, tus reuniones y comentarios se borran sin vuelta atrás. Tu cuenta se queda.",
    eraseReally: "Borrar sin vuelta atrás",
    erased: "Ya no queda nada.",
  },
};
