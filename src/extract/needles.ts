import { rarer, rarestNeedles } from "./rarestNeedles.ts";

/**
 * What a text must hold for a pattern to match in it: one at least of these needles, of one or two characters each. `undefined`
 * when nothing can be told. Reads the pattern's source, so that a new word of a pattern is a new needle by itself.
 *
 * @throws SyntaxError for syntax that no pattern here uses: the flags `i`, `u`, `v` and `s`, and named properties.
 */
export const needlesOf = (pattern: RegExp): readonly string[] | undefined => needed(partOf(pattern));

/** The characters a match of a pattern can end with; `undefined` when that can be any, or a match empty. */
export const endingsOf = (pattern: RegExp): ReadonlySet<string> | undefined => signsAt(partOf(pattern), "ends");

/** The characters a match of a pattern can begin with; `undefined` when that can be any, or a match empty. */
export const beginningsOf = (pattern: RegExp): ReadonlySet<string> | undefined => signsAt(partOf(pattern), "begins");

/** What a match needs and what it can begin with, of one reading of the pattern. */
export function needlesAndBeginnings(pattern: RegExp): {
  readonly needles: readonly string[] | undefined;
  readonly beginnings: ReadonlySet<string> | undefined;
} {
  const part = partOf(pattern);
  return { needles: needed(part), beginnings: signsAt(part, "begins") };
}

function signsAt(part: Part, edge: Edge): ReadonlySet<string> | undefined {
  const signs = edgeOf(part, edge);
  return signs?.includes("") ? undefined : signs && new Set(signs);
}

function partOf({ source, flags }: RegExp): Part {
  if (/[iuvs]/.test(flags)) throw new SyntaxError(`needles of a pattern with the flags ${flags}`);
  return alternatives({ source, at: 0 });
}

/** Which strings a part of a pattern matches, when they are few; and else the best needles known of it. */
interface Part {
  readonly exact?: readonly string[];
  readonly needles?: readonly string[] | undefined;
  /** The characters it can begin and end with, the empty string when it can match nothing; absent when that can be any. */
  readonly begins?: readonly string[] | undefined;
  readonly ends?: readonly string[] | undefined;
  /** It may be left out. */
  readonly isOptional?: true;
  /** It is no part of a match but stands before or behind its place: what it matches is in `exact` and `needles`. */
  readonly side?: "before" | "behind";
}

type Edge = "begins" | "ends";

interface Reader {
  readonly source: string;
  at: number;
}

/** More strings than these are not listed. */
const FEW = 400;
const NOTHING_YET: readonly string[] = [""];
const NOTHING: Part = { exact: NOTHING_YET };
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
  const exact = allOf(parts.map((part) => part.exact));
  const isListed = exact !== undefined && exact.length <= FEW;
  if (isListed && !parts.some((part) => part.needles)) return { exact };
  const needles = allOf(parts.map(needed));
  if (isListed) return { exact, needles };
  return { needles, ...edges((edge) => allOf(parts.map((part) => edgeOf(part, edge)))) };
}

const allOf = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.every((each) => each !== undefined) ? lists.flat() : undefined;

const ENDS: ReadonlySet<string> = new Set("|)");

function sequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !ENDS.has(reader.source.charAt(reader.at)))
    parts.push(...quantified(reader));
  const whole = joined(parts);
  const needles = parts.some(({ isOptional }) => isOptional) ? rarer(whole.needles, of(parts)) : whole.needles;
  if (whole.exact) return needles ? { exact: whole.exact, needles } : whole;
  return { needles, begins: outermost(parts, "begins"), ends: outermost(parts.toReversed(), "ends") };
}

/** The needles of parts one after the other when what may be left out tells nothing: often fewer. */
const of = (parts: readonly Part[]) => {
  const { exact, needles } = joined(parts.map((part) => (part.isOptional ? ANYTHING : part)));
  return needed({ ...(exact && { exact }), needles });
};

/** Parts one after the other: what they match together as long as that is few, else the best needles of a run of them. */
function joined(parts: readonly Part[]): Part {
  // What is matched, as long as it is known; and what stands there with what the pattern looks back at.
  let exact: readonly string[] | undefined = NOTHING_YET;
  let run: readonly string[] = NOTHING_YET;
  let best: readonly string[] | undefined;
  const flush = () => {
    best = rarer(best, needed({ exact: run }));
    run = NOTHING_YET;
  };
  for (const part of parts) {
    best = rarer(best, part.needles);
    if (part.side === "behind") best = rarer(best, needed({ exact: product(run, part.exact) ?? part.exact ?? [""] }));
    else if (part.side === "before") {
      best = rarer(best, needed(part));
      if (run.length === 1 && run[0] === "") run = part.exact ?? run;
    } else {
      const isWhole = run === exact;
      exact = product(exact, part.exact);
      const longer = isWhole ? exact : product(run, part.exact);
      if (!longer) flush();
      run = longer ?? part.exact ?? run;
    }
  }
  flush();
  return exact ? { exact, ...(best && { needles: best }) } : { needles: best };
}

/** Each of some strings with each of others behind it, when they are few. */
function product(
  begins: readonly string[] | undefined,
  ends: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!begins || !ends || begins.length * ends.length > FEW) return undefined;
  if (begins === NOTHING_YET) return ends;
  if (ends === NOTHING_YET) return begins;
  const both: string[] = [];
  for (const begin of begins) for (const end of ends) both.push(begin + end);
  return both;
}

/** The characters on one edge of parts one after the other, the part at that edge first. */
function outermost(parts: readonly Part[], edge: Edge): readonly string[] | undefined {
  let signs: readonly string[] = [""];
  for (const part of parts) {
    if (part.side) continue;
    if (!signs.includes("")) return signs;
    const own = edgeOf(part, edge);
    if (!own) return undefined;
    signs = [...signs.filter((sign) => sign !== ""), ...own];
  }
  return signs;
}

const edgeOf = (part: Part, edge: Edge) =>
  part.exact?.map((text) => (edge === "ends" ? text.slice(-1) : text.slice(0, 1))) ?? part[edge];

/** The same for both edges. */
const edges = (of: (edge: Edge) => readonly string[] | undefined): Pick<Part, Edge> => ({
  begins: of("begins"),
  ends: of("ends"),
});

/** A part as often as it is to stand there: each time it must is a part by itself. */
function quantified(reader: Reader): readonly Part[] {
  const part = atom(reader);
  if (!TIMES.has(reader.source.charAt(reader.at))) return [part];
  const sign = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!sign) return [part];
  reader.at += sign[0].length;
  const [written, from, comma, to] = sign;
  const least = written.startsWith("+") ? 1 : Number(from ?? 0);
  const most = written.startsWith("?") ? 1 : from && !comma ? least : Number(to || Number.POSITIVE_INFINITY);
  if (least === 0 && most === 1 && part.exact) return [{ exact: ["", ...part.exact], isOptional: true }];
  const more = edges((edge) => {
    const signs = edgeOf(part, edge);
    return signs && ["", ...signs];
  });
  const must = Array.from({ length: Math.min(least, MUST) }, () => part);
  return least === most && least <= MUST ? must : [...must, more];
}

/** What begins how often a part stands there. */
const TIMES: ReadonlySet<string> = new Set("*+?{");
/** As often as this a part that must stand there is looked at. */
const MUST = 3;

/** Characters that stand for themselves, each once. */
const PLAIN = /[\u3001-\u9fff\uff00-\uffef]+(?![*+?{])/y;

function atom(reader: Reader): Part {
  const { source, at } = reader;
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(source)?.[0];
  if (plain) {
    reader.at += plain.length;
    return { exact: [plain] };
  }
  const sign = source.charAt(at);
  if (sign === "(") return group(reader);
  if (sign === "[") return characterClass(reader);
  reader.at++;
  if (sign === "^" || sign === "$") return NOTHING;
  if (sign === ".") return ANYTHING;
  if (STAND_INS.has(sign)) return edges(() => [sign]);
  if (sign !== "\\") return { exact: [sign] };
  const letter = source.charAt(reader.at);
  reader.at++;
  if (letter === "b" || letter === "B") return NOTHING;
  if (letter === "k") reader.at = source.indexOf(">", reader.at) + 1;
  if (letter === "d") return { exact: DIGITS };
  if (letter === "s") return edges(() => WHITE);
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
  if (!around) return inner;
  // What must not stand there tells nothing.
  if (around.endsWith("!")) return NOTHING;
  return { ...inner, side: around === "<=" ? "before" : "behind" };
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
  return characters.some((sign) => STAND_INS.has(sign)) ? edges(() => characters) : { exact: characters };
}

/** The characters from one to another: of many only so many that the class is not listed. */
function between(from: string, to: string): readonly string[] {
  const first = from.charCodeAt(0);
  const count = Math.min(to.charCodeAt(0) - first, FEW) + 1;
  return Array.from({ length: count }, (_, step) => String.fromCharCode(first + step));
}

/** The needles of a part: of each string it matches two characters, those that fewest texts hold or those that most strings share. */
function needed({ exact, needles }: Part): readonly string[] | undefined {
  if (!exact || exact.includes("")) return needles;
  return rarer(rarestNeedles(exact), needles);
}
