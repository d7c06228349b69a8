/** The named texts of a form, without blanks around them; passwords stay as they are. */
export function entries<Name extends string>(form: HTMLFormElement, ...names: readonly Name[]): Record<Name, string> {
  const data = new FormData(form);
  const texts = names.map((name) => {
    const value = data.get(name);
    const text = typeof value === "string" ? value : "";
    return [name, name === "password" ? text : text.trim()] as const;
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}
