import type { problems as english } from "../en/problems";

/** Lo que ha fallado y qué hacer, en español. */
export const problems: typeof english = {
  problems: {
    unreachable: "El servidor no responde. Comprueba que está en marcha y que tienes conexión, e inténtalo otra vez.",
    unauthenticated: "Tu sesión ha terminado. Entra otra vez.",
    wrong_credentials: "El correo o la contraseña no son correctos.",
    csrf_rejected: "Esta página está anticuada. Vuelve a cargarla e inténtalo otra vez.",
    forbidden: "Tu papel en la organización no permite hacer esto.",
    speech_stays: "La voz no puede salir de este servidor: quita antes lo que la dejaría salir.",
    not_found: "No existe, o no te corresponde verlo.",
    conflict: "Ya existe, o alguien lo cambió a la vez. Vuelve a cargar la página e inténtalo otra vez.",
    invitation_invalid: "Esta invitación está usada, caducada o mal escrita. Pide una nueva.",
    reset_invalid: "Este enlace ya se usó, venció o está mal copiado. Pide uno nuevo a un administrador.",
    attempts_used: "Ya no quedan intentos en este escenario. Ensáyalo sin la tarea.",
    too_large: "Es demasiado largo. Acórtalo.",
    call_ended: "Esta llamada ya ha terminado.",
    call_open: "Esta llamada sigue abierta. Cuelga primero.",
    no_mind: "Solo las llamadas de práctica tienen la mente de un cliente, y esta no lo es.",
    no_recording: "No se guardó el sonido de esta llamada.",
    process_full: "No quedan plazas para llamadas en vivo. Inténtalo dentro de un minuto.",
    no_language_model: "No hay ningún modelo de lenguaje configurado, y esto lo necesita.",
    provider_unreachable: "No se llega a un servicio que hace falta. Inténtalo otra vez.",
    provider_timeout: "Un servicio que hace falta tarda demasiado. Inténtalo otra vez.",
    provider_busy: "Un servicio que hace falta está ocupado. Espera un momento e inténtalo otra vez.",
    sound_too_fast: "La conexión ha tropezado y se ha perdido un instante de lo que dijiste. Dilo otra vez.",
    line_replaced:
      "Esta llamada está ahora abierta en otra ventana. Sigue allí, o vuelve a cargar esta página para recuperarla.",
    storage_failed: "La base de datos no puede guardar nada ahora. Inténtalo otra vez.",
    internal: "Algo ha fallado. Inténtalo otra vez; si sigue así, mira el registro del servidor.",
    other: "El servidor no ha podido hacerlo ({{code}}).",
  },
};
