/**
 * Moves places along a line apart until no two are nearer than `gap`, in their order and within `[0, length]` as far as they fit. Places that would
 * touch stand side by side around their common middle; all others stay where they are.
 */
export function spread(places: readonly number[], gap: number, length: number): readonly number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const groups: Group[] = [];
  for (const [at, index] of order.entries()) {
    let group = grouped(at, 1, places[index] ?? 0, gap, length);
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const count = before.count + group.count;
      if (group.centre - before.centre >= (gap * count) / 2) break;
      groups.pop();
      group = grouped(before.start, count, before.sum + group.sum, gap, length);
    }
    groups.push(group);
  }
  const moved = [...places];
  for (const { start, count, centre } of groups) {
    for (let at = 0; at < count; at++) moved[order[start + at] ?? 0] = centre + gap * (at - (count - 1) / 2);
  }
  return moved;
}

/** Neighbours that stand side by side. */
interface Group {
  /** Of its first member among all in order. */
  readonly start: number;
  readonly count: number;
  /** Of the places of its members. */
  readonly sum: number;
  readonly centre: number;
}

/** A group around its middle, moved so that all of it lies within the line; in the middle of the line where it does not fit. */
function grouped(start: number, count: number, sum: number, gap: number, length: number): Group {
  const half = (gap * (count - 1)) / 2;
  const centre = 2 * half >= length ? length / 2 : Math.min(Math.max(sum / count, half), length - half);
  return { start, count, sum, centre };
}
