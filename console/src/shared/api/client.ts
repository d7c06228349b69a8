import createClient, { type Middleware } from "openapi-fetch";
import { Problem } from "./problem";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];

const SAFE = new Set(["GET", "HEAD"]);

function csrfToken(): string {
  const found = document.cookie.split("; ").find((one) => one.startsWith("talktrack_csrf="));
  return found?.split("=")[1] ?? "";
}

/** Repeats the cookie that the server compares, and makes an error of every answer that is one. */
const guard: Middleware = {
  onRequest({ request }) {
    if (!SAFE.has(request.method)) request.headers.set("X-CSRF-Token", csrfToken());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await Problem.of(response);
  },
  onError() {
    return Problem.unreachable();
  },
};

/** Asks the server; throws a `Problem` where it cannot answer as wished. */
export const client = createClient<paths>({ baseUrl: window.location.origin });
client.use(guard);

/** What was answered. The guard has thrown where there is nothing. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T;
}
