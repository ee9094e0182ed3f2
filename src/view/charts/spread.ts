/**
 * Moves places along a line apart until no two are nearer than `gap`, within `[0, length]` as far as they fit; in their order, each as near to where
 * it was as its neighbours let it: places that would touch share out the room around their middle.
 */
export function spread(places: readonly number[], gap: number, length: number): readonly number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const groups: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    let group = { members: [index], centre: clamped(places[index] ?? 0, 1, gap, length) };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const room = (gap * (before.members.length + group.members.length)) / 2;
      if (group.centre - before.centre >= room) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const middle = members.reduce((sum, each) => sum + (places[each] ?? 0), 0) / members.length;
      group = { members, centre: clamped(middle, members.length, gap, length) };
    }
    groups.push(group);
  }
  const moved = [...places];
  for (const { members, centre } of groups) {
    for (const [at, index] of members.entries()) moved[index] = centre + gap * (at - (members.length - 1) / 2);
  }
  return moved;
}

/** The middle of a group so that all of it lies within the line; in the middle of the line where it does not fit. */
function clamped(centre: number, members: number, gap: number, length: number): number {
  const half = (gap * (members - 1)) / 2;
  return 2 * half >= length ? length / 2 : Math.min(Math.max(centre, half), length - half);
}
