import { type Facets, UNSTATED } from "../../model/indicator.ts";
import { type StageCode, stagesOverlap } from "../../model/stages.ts";
import type { Asked } from "./matchWording.ts";
import type { LabelReading } from "./readLabel.ts";
import { pairOf, type SharedParts } from "./sharedParts.ts";
import type { Concept } from "./vocabulary.ts";

/** What remains of a wording that is another measure by a word that the label does not have: per pupil, a growth. */
const OTHER_MEASURE = 0.4;
/** What remains of one that is another kind of figure. */
const OTHER_FORM = 0.6;
/** By how much the same stage brings a wording nearer; nothing else does. */
const SAME_STAGE = 1.5;
/** Pairs are looked at up to this length of a label: names are shorter. */
const LONGEST = 80;
/** To how much of what is shared two wordings are told apart. */
const EXACT = 1e9;

/** How many wordings that share something with a label are found. */
const RELATED = 6;
// Reused between calls: how near those are that were found.
const scores = new Float64Array(RELATED);

/**
 * The wordings that share most with a label, by their places: concepts and pairs of characters, by the rarity of what they share; the
 * nearest first. They are found from the lists of those that have each part, and only what reaches the least of the nearest is compared
 * closely.
 */
export function relatedWordings({ reading, stage, form }: Asked, parts: SharedParts): readonly number[] {
  const { nearness, stageAt, formAt, decisiveAt, rank, shared, touched } = parts;
  const size = countShared(reading, parts);
  const stageKept = keptByStage(stage, parts);
  const formKept = keptByForm(form, parts);
  const nearest: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < size; index += 1) {
    const at = touched[index] as number;
    const share = (shared[at] as number) * (nearness[at] as number);
    shared[at] = 0;
    if (share * SAME_STAGE * EXACT < least) continue;
    const byStage = share * (stageKept[stageAt[at] as number] as number);
    const byForm = formKept[formAt[at] as number] as number;
    const own = decisiveAt[at] as number;
    const kept = own < 0 || says(reading.concepts, own) ? byForm : OTHER_MEASURE * byForm;
    const exact = byStage * kept * EXACT;
    if (exact < least) continue;
    // Without the noise of sums, whose order is that of the catalogue.
    const score = Math.round(exact);
    let place = nearest.length;
    if (place < RELATED) nearest.push(at);
    // Those that are less near move one place on, the last of a full list out of it.
    for (; place > 0; place -= 1) {
      const known = scores[place - 1] as number;
      const other = nearest[place - 1] as number;
      if (known > score || (known === score && (rank[other] as number) < (rank[at] as number))) break;
      if (place === RELATED) continue;
      nearest[place] = other;
      scores[place] = known;
    }
    if (place === RELATED) continue;
    nearest[place] = at;
    scores[place] = score;
    if (nearest.length === RELATED) least = (scores[RELATED - 1] as number) - 0.5;
  }
  return nearest;
}

/** Counts for every wording what it shares with a label; how many share something. */
function countShared({ concepts, text }: LabelReading, parts: SharedParts): number {
  const { byConcept, byPair, characters } = parts;
  let size = 0;
  for (const { id } of concepts) size = countHolders(byConcept[id] as number, size, parts);
  const last = Math.min(text.length - 1, LONGEST);
  for (let at = 0; at < last; at += 1) {
    const pair = pairOf(text, at, characters);
    if (pair > 0) size = countHolders(byPair.get(pair) ?? 0, size, parts);
  }
  return size;
}

/** Counts a part for those that have it; how many share something then. */
function countHolders(part: number, before: number, { holders, starts, counts, shared, touched }: SharedParts): number {
  const [count, end] = [counts[part] as number, starts[part + 1] as number];
  let size = before;
  for (let index = starts[part] as number; index < end; index += 1) {
    const at = holders[index] as number;
    const sum = shared[at] as number;
    if (sum === 0) touched[size++] = at;
    shared[at] = sum + count;
  }
  return size;
}

/** Whether a label says a concept, by its id. */
function says(concepts: readonly Concept[], sought: number): boolean {
  for (const { id } of concepts) if (id === sought) return true;
  return false;
}

/** What its form leaves of a wording, by the place of the form. */
function keptByForm(asked: string | undefined, { forms, formKept }: SharedParts): Float64Array {
  for (let place = 0; place < forms.length; place += 1) {
    const own = forms[place];
    formKept[place] = asked === undefined || own === undefined || own === asked ? 1 : OTHER_FORM;
  }
  return formKept;
}

/** By how much its stage brings a wording nearer to a label of a stage: of another stage it can hardly be meant. */
function stageFactor(asked: StageCode | undefined, own: Facets["stage"]): number {
  if (asked === undefined || own === UNSTATED) return 1;
  if (asked === own) return SAME_STAGE;
  return stagesOverlap(asked, own) ? 1 : 0.4;
}

/** By how much a label's stage brings wordings nearer, by the place of theirs. */
function keptByStage(asked: StageCode | undefined, { stages, stageKept }: SharedParts): Float64Array {
  let kept = stageKept.get(asked);
  if (!kept) {
    kept = Float64Array.from(stages, (own) => stageFactor(asked, own));
    stageKept.set(asked, kept);
  }
  return kept;
}
