import { conceptKey, type LabelIndex } from "./labelIndex.ts";
import { type Asked, type Match, matchWording } from "./matchWording.ts";
import { relatedWordings } from "./relatedWordings.ts";
import type { Wording } from "./wordings.ts";

/** From this confidence on no wording that only resembles the label is looked at. */
const SETTLED = 0.85;
/** How many wordings that share something with the label are weighed. */
const RELATED = 6;

/** The best match of each of the nearest indicators, the best first. */
export function findMatches(asked: Asked, index: LabelIndex, most: number): readonly Match[] {
  const { concepts, text } = asked.reading;
  const best = new Map<number, Match>();
  let highest = 0;
  const consider = (wording: Wording): void => {
    const known = best.get(wording.order);
    if (known?.wording === wording) return;
    const match = matchWording(asked, wording);
    if (match.confidence > highest) highest = match.confidence;
    if (!known || known.confidence < match.confidence) best.set(wording.order, match);
  };
  for (const wording of index.byText.get(text) ?? NONE) consider(wording);
  for (const wording of index.byConcepts.get(conceptKey(concepts)) ?? NONE) consider(wording);
  if (highest < SETTLED) {
    for (const at of relatedWordings(asked, index.parts, RELATED)) consider(index.wordings[at] as Wording);
  }
  const isSame = ({ wording }: Match): number => Number(wording.reading.text === text);
  return [...best.values()]
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        isSame(b) - isSame(a) ||
        b.wording.open.size - a.wording.open.size ||
        byId(a.wording, b.wording),
    )
    .slice(0, most);
}

const NONE: readonly Wording[] = [];

/** Equals in an order that does not hang on the catalogue's. */
const byId = ({ indicator: { id: a } }: Wording, { indicator: { id: b } }: Wording): number =>
  a < b ? -1 : Number(a > b);
