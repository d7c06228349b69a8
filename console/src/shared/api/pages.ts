const MOST = 100;

interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

/** All items of a list that people keep short, page by page. */
export async function everything<T>(
  read: (place: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ limit: MOST, ...(cursor && { cursor }) });
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return all;
}
