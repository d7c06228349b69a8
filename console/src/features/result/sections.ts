interface Section {
  title: string;
  criteria: readonly { id: string }[];
}

/** Scored criteria under the titles of their scorecard, in its order; those that it does not name come last, without one. */
export function bySection<Scored extends { id: string }>(
  criteria: readonly Scored[],
  sections: readonly Section[],
): { title: string | null; criteria: Scored[] }[] {
  const left = new Map(criteria.map((one) => [one.id, one]));
  const groups: { title: string | null; criteria: Scored[] }[] = sections.map((section) => ({
    title: section.title,
    criteria: section.criteria.flatMap(({ id }) => {
      const found = left.get(id);
      left.delete(id);
      return found ?? [];
    }),
  }));
  return [...groups, { title: null, criteria: [...left.values()] }].filter((group) => group.criteria.length);
}
