import countBy from "lodash-es/countBy.js";
import type { BlockMove, DiffEntry, EventChange } from "./changes.ts";

/** How often each change occurs, by its code. */
export function countChanges(
  entries: readonly DiffEntry[],
  events: readonly EventChange[],
  moves: readonly BlockMove[],
): Readonly<Record<string, number>> {
  const changes = [...[...entries, ...events].flatMap((each) => each.changes), ...moves.map(({ change }) => change)];
  return Object.fromEntries(Object.entries(countBy(changes.map(({ code }) => code))).sort());
}
