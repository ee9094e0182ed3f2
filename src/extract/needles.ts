/**
 * What a text must hold for a pattern to match in it: one at least of these needles, of one or two characters each. `undefined`
 * when nothing can be told. Reads the pattern's source, so that a new word of a pattern is a new needle by itself.
 *
 * @throws SyntaxError for syntax that no pattern here uses: the flags `i`, `u`, `v` and `s`, and named properties.
 */
export const needlesOf = (pattern: RegExp): readonly string[] | undefined => needed(partOf(pattern));

/** The characters a match of a pattern can end with. @throws SyntaxError when that can be any, or a match empty. */
export function endingsOf(pattern: RegExp): ReadonlySet<string> {
  const ends = endsOf(partOf(pattern));
  if (!ends || ends.includes("")) throw new SyntaxError(`no endings can be told of ${pattern.source.slice(0, 40)}`);
  return new Set(ends);
}

function partOf({ source, flags }: RegExp): Part {
  if (/[iuvs]/.test(flags)) throw new SyntaxError(`needles of a pattern with the flags ${flags}`);
  return alternatives({ source, at: 0 });
}

/** Which strings a part of a pattern matches, when they are few; and else the best needles known of it. */
interface Part {
  readonly exact?: readonly string[];
  readonly needles?: readonly string[] | undefined;
  /** The characters it can end with, the empty string when it can match nothing; absent when that can be any. */
  readonly ends?: readonly string[] | undefined;
  /** It may be left out. */
  readonly isOptional?: true;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** More strings than these are not listed. */
const FEW = 400;
const NOTHING: Part = { exact: [""] };
const ANYTHING: Part = {};

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    parts.push(sequence(reader));
  }
  return parts.length === 1 ? (parts[0] as Part) : either(parts);
}

function either(parts: readonly Part[]): Part {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= FEW) return { exact };
  const needles = parts.map(needed);
  return { needles: allOf(needles), ends: allOf(parts.map(endsOf)) };
}

const allOf = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.every((each) => each !== undefined) ? lists.flat() : undefined;

function sequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at)))
    parts.push(quantified(reader));
  const whole = joined(parts);
  if (whole.exact) return parts.some(({ isOptional }) => isOptional) ? { ...whole, needles: of(parts) } : whole;
  return { needles: better(whole.needles, of(parts)), ends: lastEnds(parts) };
}

/** The needles of parts one after the other when what may be left out tells nothing: often fewer. */
const of = (parts: readonly Part[]) => joined(parts.map((part) => (part.isOptional ? ANYTHING : part))).needles;

/** Parts one after the other: what they match together as long as that is few, else the best needles of a run of them. */
function joined(parts: readonly Part[]): Part {
  let run: readonly string[] = [""];
  let best: readonly string[] | undefined;
  let isExact = true;
  const flush = () => {
    best = better(best, needed({ exact: run }));
    run = [""];
  };
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= FEW) run = run.flatMap((begin) => exact.map((end) => begin + end));
    else {
      flush();
      isExact = false;
      if (exact) run = exact;
      else best = better(best, part.needles);
    }
  }
  if (isExact) return { exact: run };
  flush();
  return { needles: best };
}

function lastEnds(parts: readonly Part[]): readonly string[] | undefined {
  let ends: readonly string[] = [""];
  for (const part of [...parts].reverse()) {
    if (!ends.includes("")) return ends;
    const own = endsOf(part);
    if (!own) return undefined;
    ends = [...ends.filter((end) => end !== ""), ...own];
  }
  return ends;
}

const endsOf = ({ exact, ends }: Part) => exact?.map((text) => text.slice(-1)) ?? ends;

function quantified(reader: Reader): Part {
  const part = atom(reader);
  const sign = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!sign) return part;
  reader.at += sign[0].length;
  const [written, from, comma, to] = sign;
  const least = written.startsWith("+") ? 1 : Number(from ?? 0);
  const most = written.startsWith("?") ? 1 : from && !comma ? least : Number(to || Number.POSITIVE_INFINITY);
  if (most === 1 && least === 1) return part;
  if (most === 1 && part.exact) return { exact: ["", ...part.exact], isOptional: true };
  const ends = endsOf(part);
  return least === 0 ? { ends: ends && ["", ...ends] } : { needles: needed(part), ends };
}

function atom(reader: Reader): Part {
  const { source, at } = reader;
  const sign = source.charAt(at);
  if (sign === "(") return group(reader);
  if (sign === "[") return characterClass(reader);
  reader.at++;
  if (sign === "^" || sign === "$") return NOTHING;
  if (sign === ".") return ANYTHING;
  if (STAND_INS.has(sign)) return { ends: [sign] };
  if (sign !== "\\") return { exact: [sign] };
  const letter = source.charAt(reader.at);
  reader.at++;
  if (letter === "b" || letter === "B") return NOTHING;
  if (letter === "k") reader.at = source.indexOf(">", reader.at) + 1;
  if (letter === "d") return { exact: DIGITS };
  if (letter === "s") return { ends: WHITE };
  return /[DwWSk1-9]/.test(letter) ? ANYTHING : { exact: [escaped(reader, letter)] };
}

/** What stands in a clause for a figure or a time of the text. */
const STAND_INS: ReadonlySet<string> = new Set(["#", " "]);
const WHITE = [..." \t\n\r\f\v\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", ...between("\u2000", "\u200a")];
const DIGITS = [..."0123456789"];
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function escaped(reader: Reader, letter: string): string {
  if (letter === "p" || letter === "c") throw new SyntaxError(`needles of a pattern with \\${letter}`);
  const digits = { u: 4, x: 2 }[letter];
  if (digits === undefined) return CONTROLS[letter] ?? letter;
  reader.at += digits;
  return String.fromCharCode(Number.parseInt(reader.source.slice(reader.at - digits, reader.at), 16));
}

function group(reader: Reader): Part {
  const [opening = "", around] =
    /^\((?:\?(?:(<?[=!])|:|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += opening.length;
  const inner = alternatives(reader);
  reader.at++;
  // What stands around is not consumed, so that it says nothing of what comes next to what.
  return around ? NOTHING : inner;
}

/** The characters of a class, when they are few. */
function characterClass(reader: Reader): Part {
  const { source } = reader;
  reader.at++;
  const isNegated = source[reader.at] === "^";
  const characters: string[] = [];
  let isOpen = isNegated;
  while (source[reader.at] !== "]") {
    const sign = source.charAt(reader.at++);
    const letter = sign === "\\" ? source.charAt(reader.at++) : "";
    if (letter === "d") characters.push(...DIGITS);
    else if (letter === "s") characters.push(...WHITE);
    else if (/[DwWS]/.test(letter)) isOpen = true;
    else {
      const from = letter === "" ? sign : escaped(reader, letter);
      if (source[reader.at] === "-" && source[reader.at + 1] !== "]") {
        reader.at++;
        const last = source.charAt(reader.at++);
        characters.push(...between(from, last === "\\" ? escaped(reader, source.charAt(reader.at++)) : last));
      } else characters.push(from);
    }
  }
  reader.at++;
  if (isOpen || characters.length > FEW) return ANYTHING;
  return characters.some((sign) => STAND_INS.has(sign)) ? { ends: characters } : { exact: characters };
}

/** The characters from one to another: of many only so many that the class is not listed. */
function between(from: string, to: string): readonly string[] {
  const first = from.charCodeAt(0);
  const count = Math.min(to.charCodeAt(0) - first, FEW) + 1;
  return Array.from({ length: count }, (_, step) => String.fromCharCode(first + step));
}

/** The needles of a part: of each string it matches the first two characters. */
function needed({ exact, needles }: Part): readonly string[] | undefined {
  return exact && !exact.includes("") ? better([...new Set(exact.map((text) => text.slice(0, 2)))], needles) : needles;
}

/** Those that fewer texts hold: two characters are rarer than one, one is rarer than 的, and few needles than many. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!one || !other) return one ?? other;
  return commonness(other) < commonness(one) ? other : one;
}

const commonness = (needles: readonly string[]) =>
  needles.reduce((sum, needle) => sum + (needle.length > 1 ? 1 : COMMON.has(needle) ? 48 : 12), 0);

const COMMON: ReadonlySet<string> = new Set("的年学校教育");
