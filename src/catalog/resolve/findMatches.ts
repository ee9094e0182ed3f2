import { type Facets, UNSTATED } from "../../model/indicator.ts";
import { type StageCode, stagesOverlap } from "../../model/stages.ts";
import { conceptKey, type LabelIndex, pairAt, rarityOf, type Wording } from "./labelIndex.ts";
import { type Asked, type Match, matchWording, weigh } from "./matchWording.ts";

/** From this confidence on no wording that only resembles the label is looked at. */
const SETTLED = 0.85;
/** How many wordings that share something with the label are weighed. */
const RELATED = 6;
/** Words and pairs of characters that more wordings share are not followed. */
const COMMON = 400;
const COMMON_PAIR = 150;
/** What a pair of characters counts beside a concept. */
const PAIR = 0.3;
/** What a concept counts that is what is measured, whatever else is named. */
const ABSORBING = 3;
/** What remains of a wording that is another measure by a word that the label does not have: per pupil, a growth. */
const OTHER_MEASURE = 0.4;
/** What remains of one that is another kind of figure. */
const OTHER_FORM = 0.6;
/** Pairs are looked at up to this length of a label: names are shorter. */
const LONGEST = 80;

/** By how much its stage brings a wording nearer to a label of a stage: of another stage it can hardly be meant. */
function stageFactor(asked: StageCode | undefined, own: Facets["stage"]): number {
  if (asked === undefined || own === UNSTATED) return 1;
  if (asked === own) return 1.5;
  return stagesOverlap(asked, own) ? 1 : 0.4;
}

/** The best match of each of the nearest indicators, the best first. */
export function findMatches(asked: Asked, index: LabelIndex, most: number): readonly Match[] {
  const { reading } = asked;
  const best = new Map<number, { readonly wording: Wording; readonly confidence: number; readonly same: boolean }>();
  let highest = 0;
  const consider = (wording: Wording): void => {
    const confidence = weigh(asked, wording);
    if (confidence > highest) highest = confidence;
    const known = best.get(wording.order);
    if (known && known.confidence >= confidence) return;
    best.set(wording.order, { wording, confidence, same: wording.reading.text === reading.text });
  };
  const same = index.byText.get(reading.text);
  if (same) for (const wording of same) consider(wording);
  const equal = index.byConcepts.get(conceptKey(reading.concepts));
  if (equal) for (const wording of equal) consider(wording);
  if (highest < SETTLED) for (const at of relatedTo(asked, index)) consider(index.wordings[at] as Wording);
  return [...best.values()]
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        Number(b.same) - Number(a.same) ||
        b.wording.open.size - a.wording.open.size ||
        byId(a.wording, b.wording),
    )
    .slice(0, most)
    .map(({ wording }) => matchWording(asked, wording));
}

/** To how much of what is shared two wordings are told apart. */
const EXACT = 1e9;

/** Equals in an order that does not hang on the catalogue's. */
const byId = ({ indicator: { id: a } }: Wording, { indicator: { id: b } }: Wording): number =>
  a < b ? -1 : Number(a > b);

/** The same of wordings, an indicator's by their text. */
const inOrder = (a: Wording, b: Wording): number =>
  byId(a, b) || (a.reading.text < b.reading.text ? -1 : Number(a.reading.text > b.reading.text));

/** The wordings that share most with a label, concepts and pairs of characters, by the rarity of what they share. */
function relatedTo(
  { reading: { concepts, text }, stage, form }: Asked,
  { byConcept, byPair, wordings, nearness, stages, stageAt, decisiveAt, formAt, shared }: LabelIndex,
): readonly number[] {
  const touched: number[] = [];
  const count = (holders: readonly number[] | undefined, share: number, common: number): void => {
    // What so many have in common brings none of them near.
    if (!holders || holders.length > common) return;
    const counts = share * rarityOf(holders.length, wordings.length);
    for (const at of holders) {
      const sum = shared[at] as number;
      if (sum === 0) touched.push(at);
      shared[at] = sum + counts;
    }
  };
  for (const { id, weight } of concepts) {
    if (weight !== "light") count(byConcept[id], weight === "absorbing" ? ABSORBING : 1, COMMON);
  }
  const last = Math.min(text.length - 1, LONGEST);
  for (let at = 0; at < last; at += 1) count(byPair.get(pairAt(text, at)), PAIR, COMMON_PAIR);
  const factors = stages.map((own) => stageFactor(stage, own));
  for (const at of touched) {
    const decisive = decisiveAt[at] as number;
    let kept = decisive < 0 || concepts.some(({ id }) => id === decisive) ? 1 : OTHER_MEASURE;
    if (form !== undefined && formAt[at] !== undefined && formAt[at] !== form) kept *= OTHER_FORM;
    const score = (shared[at] as number) * (nearness[at] as number) * (factors[stageAt[at] as number] as number) * kept;
    // Without the noise of sums, whose order is that of the catalogue.
    shared[at] = Math.round(score * EXACT);
  }
  const isNearer = (at: number, other: number): boolean => {
    const [score, known] = [shared[at] as number, shared[other] as number];
    return score > known || (score === known && inOrder(wordings[at] as Wording, wordings[other] as Wording) < 0);
  };
  // The few that share most, in order, without sorting the many.
  const nearest: number[] = [];
  for (const at of touched) {
    if (nearest.length === RELATED && !isNearer(at, nearest[RELATED - 1] as number)) continue;
    let place = nearest.length;
    while (place > 0 && isNearer(at, nearest[place - 1] as number)) place -= 1;
    nearest.splice(place, 0, at);
    if (nearest.length > RELATED) nearest.pop();
  }
  for (const at of touched) shared[at] = 0;
  return nearest;
}
