import { gated } from "./gated.ts";
import { needlesAndBeginnings } from "./needles.ts";

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

/** A pattern is gated when the index is made, and not before, so that an import need not read it. */
type Made = { -readonly [key in keyof Cue]: Cue[key] };

const known: Made[] = [];
let index: Index | undefined;

/** Makes a cue of a pattern. */
export function cue(pattern: RegExp): Cue {
  const made: Made = { pattern, at: Math.floor(known.length / BITS), bit: 1 << (known.length % BITS) };
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
  const { rows, columns, width, alone, places, pairs, always } = index;
  const found = always.slice();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const row = rows[text.charCodeAt(at)] as number;
    if (row === 0) continue;
    const bits = alone[row];
    if (bits !== undefined) add(found, bits);
    const column = at + 1 < length ? (columns[text.charCodeAt(at + 1)] as number) : 0;
    const place = column === 0 ? 0 : (places[row * width + column] as number);
    if (place !== 0) add(found, pairs[place] as Bits);
  }
  return found;
}

/** Whether a cue's pattern can match in any part of the text that the cues are of. */
export const mayStand = ({ at, bit }: Cue, cues: Cues): boolean => ((cues[at] ?? bit) & bit) !== 0;

/** The bits of several cues. */
export function bitsOf(of: readonly Cue[]): Cues {
  const bits = Array<number>(of.reduce((most, { at }) => Math.max(most, at + 1), 0)).fill(0);
  for (const { at, bit } of of) bits[at] = (bits[at] as number) | bit;
  return bits;
}

/** Whether the pattern of one at least of several cues can match in the text that the cues are of. */
export function mayAnyStand(bits: Cues, cues: Cues): boolean {
  for (let at = 0; at < bits.length; at++) {
    const own = bits[at] as number;
    if (((cues[at] ?? own) & own) !== 0) return true;
  }
  return false;
}

/** Whether the patterns of all of some cues can match in the text that the cues are of. */
export function mayAllStand(all: readonly Cue[], cues: Cues): boolean {
  for (const each of all) if (!mayStand(each, cues)) return false;
  return true;
}

/** Whether a cue's pattern matches in a part of the text that the cues are of. */
export const stands = (tried: Cue, part: string, cues: Cues): boolean =>
  mayStand(tried, cues) && tried.pattern.test(part);

/** Bits of some of the words of `Cues`: the number of a word and its bits, the next word and its bits, and so on. */
type Bits = number[];

interface Index {
  /** The row of a character that needles begin with, and the column of one that they go on with; 0 for all others. */
  readonly rows: Uint16Array;
  readonly columns: Uint16Array;
  readonly width: number;
  /** By row: the cues that need no more than the character. */
  readonly alone: readonly (Bits | undefined)[];
  /** By row and column: the place in `pairs` of the cues that need the two characters, 0 where none does. */
  readonly places: Uint16Array;
  readonly pairs: readonly Bits[];
  /** The cues of which nothing can be told. */
  readonly always: Cues;
}

function indexOf(cues: readonly Made[]): Index {
  const always = Array<number>(Math.ceil(cues.length / BITS)).fill(0);
  const needled: (readonly [needle: string, of: Cue])[] = [];
  for (const each of cues) {
    const { needles, beginnings } = needlesAndBeginnings(each.pattern);
    if (beginnings) each.pattern = gated(each.pattern, beginnings);
    if (!needles) add(always, [each.at, each.bit]);
    for (const needle of needles ?? []) needled.push([needle, each]);
  }
  const { numbers: rows, count: height } = numbered(needled.map(([needle]) => needle.charCodeAt(0)));
  const { numbers: columns, count: width } = numbered(
    needled.flatMap(([needle]) => (needle.length > 1 ? [needle.charCodeAt(1)] : [])),
  );
  const alone: (Bits | undefined)[] = [];
  const places = new Uint16Array(height * width);
  const pairs: Bits[] = [[]];
  for (const [needle, each] of needled) {
    const row = rows[needle.charCodeAt(0)] as number;
    if (needle.length === 1) {
      alone[row] = withBit(alone[row] ?? [], each);
      continue;
    }
    const place = row * width + (columns[needle.charCodeAt(1)] as number);
    places[place] ||= pairs.push([]) - 1;
    withBit(pairs[places[place] as number] as Bits, each);
  }
  return { rows, columns, width, alone, places, pairs, always };
}

/** A number from 1 on for each code unit of a list, 0 for all others; and how many numbers that are. */
function numbered(codes: readonly number[]): { readonly numbers: Uint16Array; readonly count: number } {
  const numbers = new Uint16Array(0x10000);
  let count = 1;
  for (const code of codes) if (numbers[code] === 0) numbers[code] = count++;
  return { numbers, count };
}

function withBit(bits: Bits, { at: word, bit }: Cue): Bits {
  let at = 0;
  while (at < bits.length && bits[at] !== word) at += 2;
  bits[at] = word;
  bits[at + 1] = (bits[at + 1] ?? 0) | bit;
  return bits;
}

function add(found: number[], bits: Bits): void {
  for (let at = 0; at < bits.length; at += 2) {
    const word = bits[at] as number;
    found[word] = (found[word] as number) | (bits[at + 1] as number);
  }
}
