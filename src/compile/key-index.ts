/** Lists of definitions by all that SUSHI finds them by. */

export type Search = (item: string | undefined, types: readonly string[], stopOnFirstMatch: boolean) => unknown[];
export type Loose = Record<string, unknown>;

/** Lists by the key that their members can be found by, each in the order of the whole list. */
export type Index<List extends string> = ReadonlyMap<string, Partial<Record<List, unknown[]>>>;

export function addTo<List extends string>(
  index: Map<string, Partial<Record<List, unknown[]>>>,
  list: List,
  member: unknown,
  keys: readonly unknown[],
): void {
  for (const key of new Set(keys)) {
    if (typeof key !== 'string') continue;
    const lists = index.get(key) ?? ({} as Partial<Record<List, unknown[]>>);
    index.set(key, lists);
    const members: unknown[] = lists[list] ?? [];
    lists[list] = members;
    members.push(member);
  }
}

/** A canonical without its version. */
export const baseOf = (item: string): string => {
  const at = item.indexOf('|');
  return at < 0 ? item : item.slice(0, at);
};
