/** The doors, in English. */
export const account = {
  door: {
    promise: "Practise the call before you make it.",
    about:
      "An AI customer with a mind of its own answers, objects, warms up or hangs up. Afterwards you see your score, and the turn behind every point.",
  },
  account: {
    organisation: "Organisation",
    name: "Your name",
    email: "E-mail",
    password: "Password",
    passwordHint: "At least 8 characters.",
  },
  login: { title: "Sign in", enter: "Sign in", new: "New here?", found: "Create an organisation" },
  register: {
    title: "Create an organisation",
    found: "Create it and sign in",
    known: "Have an account?",
    enter: "Sign in",
  },
  join: { title: "Join your team", enter: "Join" },
  reset: {
    title: "Choose a new password",
    lead: "Every sign-in of before ends.",
    enter: "Save it and sign in",
  },
};
