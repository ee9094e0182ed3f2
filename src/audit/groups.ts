/** Items by a key, in the order in which the keys come; a key of `undefined` leaves an item out. */
export function groupsOf<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Records in the order of the text, so that a choice among them does not hang on the order of a list. */
export function byPlace(a: Placed, b: Placed): number {
  return a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : Number(a.id > b.id));
}

interface Placed {
  readonly id: string;
  readonly evidence: { readonly start: number };
}

/** Every two of a few items. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right) => [left, right] as const));
}

/** More figures on the same terms than this are told together and not two by two, so that the cost stays in proportion. */
export const MANY = 12;
