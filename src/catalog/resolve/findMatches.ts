import { conceptKey, type LabelIndex } from "./labelIndex.ts";
import { type Asked, type Match, matchWording } from "./matchWording.ts";
import { relatedWordings } from "./relatedWordings.ts";
import type { Wording } from "./wordings.ts";

/** From this confidence on no wording that only resembles the label is looked at. */
const SETTLED = 0.85;

/** The best match of each of the nearest indicators, the best first. */
export function findMatches(asked: Asked, index: LabelIndex, most: number): Match[] {
  const { concepts, text } = asked.reading;
  const found: Match[] = [];
  let highest = 0;
  for (const wording of index.byText.get(text) ?? NONE)
    highest = Math.max(highest, consider(wording, asked, found, index));
  for (const wording of index.byConcepts.get(conceptKey(concepts)) ?? NONE) {
    highest = Math.max(highest, consider(wording, asked, found, index));
  }
  if (highest < SETTLED) {
    for (const at of relatedWordings(asked, index.parts())) {
      consider(index.wordings[at] as Wording, asked, found, index);
    }
  }
  for (const { wording } of found) index.foundAt[wording.order] = 0;
  return nearest(found, most);
}

const NONE: readonly Wording[] = [];

/** Weighs a wording, keeps it if it is the best of its indicator so far, and tells how well it fits. */
function consider(wording: Wording, asked: Asked, found: Match[], { foundAt }: LabelIndex): number {
  const place = (foundAt[wording.order] as number) - 1;
  const known = found[place];
  if (known?.wording === wording) return known.confidence;
  const match = matchWording(asked, wording);
  if (!known) foundAt[wording.order] = found.push(match);
  else if (known.confidence < match.confidence) found[place] = match;
  return match.confidence;
}

/** The first matches in their order, by insertion: there are few, and of many hardly one that is nearer than those before it. */
function nearest(found: readonly Match[], most: number): Match[] {
  const first: Match[] = [];
  for (const match of found) {
    let place = first.length;
    if (place < most) first.push(match);
    // Those that are less near move one place on, the last of a full list out of it.
    for (; place > 0 && isNearer(match, first[place - 1] as Match); place -= 1) {
      if (place < most) first[place] = first[place - 1] as Match;
    }
    if (place < most) first[place] = match;
  }
  return first;
}

/** Whether a match comes before another; equals in an order that does not hang on the catalogue's. */
function isNearer(left: Match, right: Match): boolean {
  if (left.confidence !== right.confidence) return left.confidence > right.confidence;
  if (left.isSame !== right.isSame) return left.isSame;
  const [open, other] = [left.wording.open.size, right.wording.open.size];
  return open === other ? left.wording.indicator.id < right.wording.indicator.id : open > other;
}
