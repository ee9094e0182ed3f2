import type { Facets } from "../../model/indicator.ts";
import type { StageCode } from "../../model/stages.ts";
import { isDecisive } from "./someConcepts.ts";
import type { Concept } from "./vocabulary.ts";
import type { Wording } from "./wordings.ts";

/**
 * What wordings have in common with a label, arranged for finding those that share most; each wording by its place, and each part by its
 * number from 1 on: a concept, or two characters that stand side by side. Part 0 is what nobody has.
 */
export interface SharedParts {
  /** For one part after the other the wordings that have it, and for each part where they begin; they end where the next begin. */
  readonly holders: Int32Array;
  readonly starts: Int32Array;
  /** What it counts that a wording shares a part. */
  readonly counts: Float64Array;
  /** The part of each concept, by its id; 0 for what is not followed. */
  readonly byConcept: Int32Array;
  /** The part of two characters, as `pairOf` numbers them. */
  readonly byPair: ReadonlyMap<number, number>;
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
  /** The order of equals, which does not hang on the catalogue's: by the indicators' ids, then by text. */
  readonly rank: Int32Array;
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

/** How much a concept that so many of all wordings say sets them apart. */
const rarityOf = (holders: number, all: number): number => Math.log(1 + all / (1 + holders));

/** Arranges the parts of a catalogue's wordings. */
export function sharedParts(wordings: readonly Wording[], concepts: readonly Concept[]): SharedParts {
  const all = wordings.length;
  const saying: number[][] = concepts.map(() => []);
  wordings.forEach(({ reading }, at) => {
    for (const { id } of reading.concepts) saying[id]?.push(at);
  });
  const rarities = saying.map(({ length }) => rarityOf(length, all));
  const stages = [...new Set(wordings.map(({ own }) => own))];
  const forms = [...new Set(wordings.map(({ form }) => form))];
  const holders: number[] = [];
  const starts = [0, 0];
  const counts = [0];
  const follow = (each: readonly number[], count: number): number => {
    for (const at of each) holders.push(at);
    starts.push(holders.length);
    return counts.push(count) - 1;
  };
  const byConcept = Int32Array.from(saying, (each, id) => {
    const { weight } = concepts[id] as Concept;
    if (weight === "light" || each.length > COMMON) return 0;
    return follow(each, (weight === "absorbing" ? ABSORBING : 1) * (rarities[id] as number));
  });
  const { characters, havingPair } = pairsOf(wordings);
  const byPair = new Map<number, number>();
  for (const [pair, each] of havingPair) {
    if (each.length <= COMMON_PAIR) byPair.set(pair, follow(each, PAIR * rarityOf(each.length, all)));
  }
  return {
    holders: Int32Array.from(holders),
    starts: Int32Array.from(starts),
    counts: Float64Array.from(counts),
    byConcept,
    byPair,
    characters,
    nearness: Float64Array.from(wordings, ({ reading }) => {
      // At least one, so that a wording of nothing but a stage divides by no zero.
      const said = reading.concepts.reduce((sum, { id }) => sum + (rarities[id] as number), 1);
      return 1 / Math.sqrt(said);
    }),
    stages,
    stageAt: Uint8Array.from(wordings, ({ own }) => stages.indexOf(own)),
    stageKept: new Map(),
    forms,
    formAt: Uint8Array.from(wordings, ({ form }) => forms.indexOf(form)),
    formKept: new Float64Array(forms.length),
    decisiveAt: Int32Array.from(wordings, ({ reading }) => reading.concepts.find(isDecisive)?.id ?? -1),
    rank: ranksOf(wordings),
    shared: new Float64Array(all),
    touched: new Int32Array(all),
  };
}

/** Two neighbouring characters as one number; 0 where one of them stands in no wording. */
export function pairOf(text: string, at: number, characters: Uint16Array): number {
  const first = characters[text.charCodeAt(at)] as number;
  const second = characters[text.charCodeAt(at + 1)] as number;
  return first === 0 || second === 0 ? 0 : first * 0x4000 + second;
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

function ranksOf(wordings: readonly Wording[]): Int32Array {
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  // Indicators first, which are fewer; the wordings of each stand side by side.
  const firsts = wordings.flatMap(({ order }, at) => (wordings[at - 1]?.order === order ? [] : [at]));
  const idAt = (at: number): string => wordings[at]?.indicator.id ?? "";
  const textAt = (at: number): string => wordings[at]?.reading.text ?? "";
  const ranks = new Int32Array(wordings.length);
  let rank = 0;
  for (const first of firsts.sort((a, b) => compare(idAt(a), idAt(b)))) {
    const own: number[] = [];
    for (let at = first; wordings[at]?.order === wordings[first]?.order; at += 1) own.push(at);
    for (const at of own.sort((a, b) => compare(textAt(a), textAt(b)))) {
      ranks[at] = rank;
      rank += 1;
    }
  }
  return ranks;
}
