import { type Facets, UNSTATED } from "../../model/indicator.ts";
import { type StageCode, stagesOverlap } from "../../model/stages.ts";
import type { Asked } from "./matchWording.ts";
import type { LabelReading } from "./readLabel.ts";
import type { Concept } from "./vocabulary.ts";
import type { Wording } from "./wordings.ts";

/** The wordings that have a part, from a place on among all holders, and what it counts that they share it. */
interface Holders {
  readonly start: number;
  readonly end: number;
  readonly counts: number;
}

/** What wordings have in common with a label, arranged for finding those that share most; each wording by its place. */
export interface SharedParts {
  /** For one part after the other the wordings that have it. */
  readonly holders: Int32Array;
  /** By a concept's id; none for what is not followed. */
  readonly byConcept: readonly (Holders | undefined)[];
  /** By two characters that stand side by side, as `pairOf` numbers them. */
  readonly byPair: ReadonlyMap<number, Holders>;
  /** A small number for each character that wordings have, 0 for others. */
  readonly characters: Uint16Array;
  /** What each wording's share counts: less, the more its words say in all. */
  readonly nearness: Float64Array;
  /** The stages that indicators have, and for each wording the place of its own among them. */
  readonly stages: readonly Facets["stage"][];
  readonly stageAt: Uint8Array;
  /** What was worked out for a label's stage, kept. */
  readonly stageKept: Map<StageCode | undefined, Float64Array>;
  /** The forms that wordings have, and for each the place of its own among them. */
  readonly forms: readonly (string | undefined)[];
  readonly formAt: Uint8Array;
  /** Room for what each form leaves. */
  readonly formKept: Float64Array;
  /** For each wording the first of its concepts that makes another measure of it, by id; -1 for none. */
  readonly decisiveAt: Int32Array;
  readonly wordings: readonly Wording[];
  /** Room to count in, all zero between calls: one number a wording, and those that were counted. */
  readonly shared: Float64Array;
  readonly touched: Int32Array;
}

/** Words and pairs of characters that more wordings share are not followed: what so many have in common brings none of them near. */
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
/** By how much the same stage brings a wording nearer; nothing else does. */
const SAME_STAGE = 1.5;
/** Pairs are looked at up to this length of a label: names are shorter. */
const LONGEST = 80;
/** To how much of what is shared two wordings are told apart. */
const EXACT = 1e9;

/** How much a concept that so many of all wordings say sets them apart. */
const rarityOf = (holders: number, all: number): number => Math.log(1 + all / (1 + holders));

/** Whether a concept makes another measure of whatever it stands with. */
export const isDecisive = ({ weight }: Concept): boolean => weight === "decisive" || weight === "absorbing";

/**
 * Up to `most` wordings that share most with a label, concepts and pairs of characters, by the rarity of what they share; the nearest
 * first. They are found from the lists of those that have each part, and only what reaches the least of the nearest is compared closely.
 */
export function relatedWordings({ reading, stage, form }: Asked, parts: SharedParts, most: number): readonly number[] {
  const { nearness, stageAt, formAt, decisiveAt, wordings, shared, touched } = parts;
  const size = countShared(reading, parts);
  const stageKept = keptByStage(stage, parts);
  const formKept = keptByForm(form, parts);
  const nearest: number[] = [];
  const scores: number[] = [];
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
    // Those that are less near move one place on.
    let place = nearest.length < most ? nearest.length : most;
    for (; place > 0; place -= 1) {
      const known = scores[place - 1] as number;
      const other = nearest[place - 1] as number;
      if (known > score || (known === score && isBefore(wordings[other], wordings[at]))) break;
      if (place === most) continue;
      nearest[place] = other;
      scores[place] = known;
    }
    if (place === most) continue;
    nearest[place] = at;
    scores[place] = score;
    if (nearest.length === most) least = (scores[most - 1] as number) - 0.5;
  }
  return nearest;
}

/** The order of equals, which does not hang on the catalogue's: by the indicators' ids, then by text. */
function isBefore(left: Wording | undefined, right: Wording | undefined): boolean {
  if (!left || !right) return false;
  const [id, other] = [left.indicator.id, right.indicator.id];
  return id === other ? left.reading.text < right.reading.text : id < other;
}

/** Counts for every wording what it shares with a label; how many share something. */
function countShared({ concepts, text }: LabelReading, parts: SharedParts): number {
  const { holders, shared, touched } = parts;
  let size = 0;
  for (const { start, end, counts } of followed(concepts, text, parts)) {
    for (let index = start; index < end; index += 1) {
      const at = holders[index] as number;
      const sum = shared[at] as number;
      if (sum === 0) touched[size++] = at;
      shared[at] = sum + counts;
    }
  }
  return size;
}

/** Who has the concepts and the pairs of characters of a label. */
function followed(
  concepts: readonly Concept[],
  text: string,
  { byConcept, byPair, characters }: SharedParts,
): Holders[] {
  const found: Holders[] = [];
  for (const { id } of concepts) {
    const holders = byConcept[id];
    if (holders) found.push(holders);
  }
  const last = Math.min(text.length - 1, LONGEST);
  for (let at = 0; at < last; at += 1) {
    const pair = pairOf(text, at, characters);
    const holders = pair > 0 ? byPair.get(pair) : undefined;
    if (holders) found.push(holders);
  }
  return found;
}

/** Two neighbouring characters as one number; 0 where one of them stands in no wording. */
function pairOf(text: string, at: number, characters: Uint16Array): number {
  const first = characters[text.charCodeAt(at)] as number;
  const second = characters[text.charCodeAt(at + 1)] as number;
  return first === 0 || second === 0 ? 0 : first * 0x4000 + second;
}

/** By how much its stage brings a wording nearer to a label of a stage: of another stage it can hardly be meant. */
function stageFactor(asked: StageCode | undefined, own: Facets["stage"]): number {
  if (asked === undefined || own === UNSTATED) return 1;
  if (asked === own) return SAME_STAGE;
  return stagesOverlap(asked, own) ? 1 : 0.4;
}

/** Whether a label says a concept, by its id. */
function says(concepts: readonly Concept[], sought: number): boolean {
  for (const { id } of concepts) if (id === sought) return true;
  return false;
}

/** What its form leaves of a wording, by the place of the form. */
function keptByForm(asked: string | undefined, { forms, formKept }: SharedParts): Float64Array {
  forms.forEach((own, place) => {
    formKept[place] = asked === undefined || own === undefined || own === asked ? 1 : OTHER_FORM;
  });
  return formKept;
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

/** Arranges the parts of a catalogue's wordings. */
export function sharedParts(wordings: readonly Wording[], concepts: readonly Concept[]): SharedParts {
  const all = wordings.length;
  const saying: number[][] = concepts.map(() => []);
  wordings.forEach(({ reading }, at) => {
    for (const { id } of reading.concepts) saying[id]?.push(at);
  });
  const rarities = saying.map(({ length }) => rarityOf(length, all));
  const stages = [...new Set(wordings.map(({ indicator }) => indicator.facets.stage))];
  const forms = [...new Set(wordings.map(({ form }) => form))];
  const holders: number[] = [];
  const follow = (each: readonly number[], counts: number): Holders => {
    const start = holders.length;
    for (const at of each) holders.push(at);
    return { start, end: holders.length, counts };
  };
  const byConcept = saying.map((each, id) => {
    const { weight } = concepts[id] as Concept;
    if (weight === "light" || each.length > COMMON) return undefined;
    return follow(each, (weight === "absorbing" ? ABSORBING : 1) * (rarities[id] as number));
  });
  const { characters, havingPair } = pairsOf(wordings);
  const byPair = new Map<number, Holders>();
  for (const [pair, each] of havingPair) {
    if (each.length <= COMMON_PAIR) byPair.set(pair, follow(each, PAIR * rarityOf(each.length, all)));
  }
  return {
    holders: Int32Array.from(holders),
    byConcept,
    byPair,
    characters,
    nearness: Float64Array.from(wordings, ({ reading }) => {
      // At least one, so that a wording of nothing but a stage divides by no zero.
      const said = reading.concepts.reduce((sum, { id }) => sum + (rarities[id] as number), 1);
      return 1 / Math.sqrt(said);
    }),
    stages,
    stageKept: new Map(),
    stageAt: Uint8Array.from(wordings, ({ indicator }) => stages.indexOf(indicator.facets.stage)),
    forms,
    formKept: new Float64Array(forms.length),
    formAt: Uint8Array.from(wordings, ({ form }) => forms.indexOf(form)),
    decisiveAt: Int32Array.from(wordings, ({ reading }) => reading.concepts.find(isDecisive)?.id ?? -1),
    wordings,
    shared: new Float64Array(all),
    touched: new Int32Array(all),
  };
}

/** The characters of all wordings, numbered, and for each pair that stands side by side the wordings that have it. */
function pairsOf(wordings: readonly Wording[]): {
  readonly characters: Uint16Array;
  readonly havingPair: ReadonlyMap<number, readonly number[]>;
} {
  const characters = new Uint16Array(0x10000);
  const havingPair = new Map<number, number[]>();
  let known = 0;
  wordings.forEach(({ reading: { text } }, index) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (characters[code] === 0) {
        known += 1;
        characters[code] = known;
      }
    }
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = pairOf(text, at, characters);
      const having = havingPair.get(pair);
      if (!having) havingPair.set(pair, [index]);
      else if (having[having.length - 1] !== index) having.push(index);
    }
  });
  return { characters, havingPair };
}
