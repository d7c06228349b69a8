/** Where one goes after signing in: a page of ours, whatever the address asks for. */
export function destination(to: unknown): string {
  return typeof to === "string" && /^\/(?![/\\])/.test(to) ? to : "/";
}
