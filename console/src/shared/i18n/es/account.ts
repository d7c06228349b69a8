import type { account as english } from "../en/account";

/** Las puertas, en español. */
export const account: typeof english = {
  door: {
    promise: "Practica la llamada antes de hacerla.",
    about:
      "Un cliente con mente propia responde, objeta, se acerca o cuelga. Después ves tu puntuación y el turno que hay detrás de cada punto.",
  },
  account: {
    organisation: "Organización",
    name: "Tu nombre",
    email: "Correo electrónico",
    password: "Contraseña",
    passwordHint: "Al menos 8 caracteres.",
  },
  login: { title: "Entrar", enter: "Entrar", new: "¿Primera vez aquí?", found: "Crea una organización" },
  register: {
    title: "Crear una organización",
    found: "Crearla y entrar",
    known: "¿Ya tienes cuenta?",
    enter: "Entra",
  },
  join: { title: "Únete a tu equipo", enter: "Unirme" },
  reset: {
    title: "Elige una contraseña nueva",
    lead: "Todas las sesiones anteriores terminan.",
    enter: "Guardarla y entrar",
  },
};
