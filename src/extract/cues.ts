import { needlesOf } from "./needles.ts";

/** A pattern that is only tried on texts that hold one of the words it cannot do without. */
export interface Cue {
  readonly pattern: RegExp;
  /** Its bit in `Cues`: the place of the number that holds it, and the bit in that. */
  readonly at: number;
  readonly bit: number;
}

/** Of which cues a text holds a word: one bit each. A short list of small numbers is copied faster than a typed array. */
export type Cues = readonly number[];

/** So many bits are a small number wherever this runs. */
const BITS = 30;

const known: Cue[] = [];
let index: Index | undefined;

/** Makes a cue of a pattern. */
export function cue(pattern: RegExp): Cue {
  const made: Cue = { pattern, at: Math.floor(known.length / BITS), bit: 1 << (known.length % BITS) };
  known.push(made);
  index = undefined;
  return made;
}

/** One cue of several patterns: it may stand where one of them at least may match. */
export const cueOfAny = (patterns: readonly RegExp[]): Cue =>
  cue(new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|")));

/** Of which cues a text holds a word, found in one pass over its characters. */
export function cuesIn(text: string): Cues {
  index ??= indexOf(known);
  const { slots, entries, always } = index;
  const found = always.slice();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const entry = entries[slots[text.charCodeAt(at)] as number];
    if (entry === undefined) continue;
    add(found, entry.alone);
    if (at + 1 === length || entry.seconds.length === 0) continue;
    const second = entry.seconds.indexOf(text.charCodeAt(at + 1));
    if (second >= 0) add(found, entry.pairs[second] as Bits);
  }
  return found;
}

/** Whether a cue's pattern can match in any part of the text that the cues are of. */
export const mayStand = ({ at, bit }: Cue, cues: Cues): boolean => ((cues[at] ?? bit) & bit) !== 0;

/** Whether a cue's pattern matches in a part of the text that the cues are of. */
export const stands = (tried: Cue, part: string, cues: Cues): boolean =>
  mayStand(tried, cues) && tried.pattern.test(part);

/** Bits of some of the words of `Cues`: the number of a word and its bits, the next word and its bits, and so on. */
type Bits = number[];

/** What begins with a character: which cues need no more than it, and which need it and another behind it. */
interface Entry {
  readonly alone: Bits;
  readonly seconds: number[];
  readonly pairs: Bits[];
}

interface Index {
  /** The place in `entries` of a character's entry; those without one share the empty place 0. */
  readonly slots: Uint16Array;
  readonly entries: readonly (Entry | undefined)[];
  /** The cues of which nothing can be told. */
  readonly always: Cues;
}

function indexOf(cues: readonly Cue[]): Index {
  const slots = new Uint16Array(0x10000);
  const entries: (Entry | undefined)[] = [undefined];
  const always = Array<number>(Math.ceil(cues.length / BITS)).fill(0);
  for (const each of cues) {
    const needles = needlesOf(each.pattern);
    if (!needles) add(always, [each.at, each.bit]);
    for (const needle of needles ?? []) {
      const first = needle.charCodeAt(0);
      slots[first] ||= entries.push({ alone: [], seconds: [], pairs: [] }) - 1;
      const { alone, seconds, pairs } = entries[slots[first] as number] as Entry;
      if (needle.length === 1) {
        addTo(alone, each);
        continue;
      }
      let second = seconds.indexOf(needle.charCodeAt(1));
      if (second < 0) {
        second = seconds.push(needle.charCodeAt(1)) - 1;
        pairs.push([]);
      }
      addTo(pairs[second] as Bits, each);
    }
  }
  return { slots, entries, always };
}

function addTo(bits: Bits, { at: word, bit }: Cue): void {
  let at = 0;
  while (at < bits.length && bits[at] !== word) at += 2;
  bits[at] = word;
  bits[at + 1] = (bits[at + 1] ?? 0) | bit;
}

function add(found: number[], bits: Bits): void {
  for (let at = 0; at < bits.length; at += 2) {
    const word = bits[at] as number;
    found[word] = (found[word] as number) | (bits[at + 1] as number);
  }
}
