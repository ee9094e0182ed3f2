/**
 * Finds every clause of the bundled plans in its source text and writes the positions into `data/plans/*.json`.
 *
 *     tsx data/tools/locate.ts <folder of texts>
 *
 * The folder holds one text per plan, `<plan id>.txt`. To add or correct a record, write its `exact` (and `value`) without
 * positions, or leave the old ones, and run this. A position that still holds is kept; otherwise the only occurrence is
 * taken, or the one nearest to where the quote stood, which is reported, to be checked. In a changed text, where a quote
 * stood is moved along with its neighbours. What stays open is listed with its candidates, nothing is written for that plan,
 * and the exit code is 1.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** JSON as read from a plan; its shape is the first door's business, not this tool's. */
type Json = string | number | boolean | null | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

type PlanJson = JsonObject & { id: string; source: JsonObject & { sha256?: string } };

/** A quote that could not be placed. */
interface Problem {
  readonly path: string;
  readonly quote: string;
  readonly candidates: readonly number[];
}

/** A quote of which the nearest of several places was taken. */
interface Guess {
  readonly path: string;
  readonly quote: string;
  readonly at: number;
  readonly candidates: number;
}

/** A text and where each of its UTF-16 units stands in code points. */
interface SourceText {
  readonly text: string;
  readonly points: Uint32Array;
  readonly sha256: string;
  readonly length: number;
}

const SHOWN = 8;

function readSource(file: URL | string): SourceText {
  const bytes = readFileSync(file);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const points = new Uint32Array(text.length + 1);
  let length = 0;
  for (let unit = 0; unit < text.length; length++) {
    const size = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    points.fill(length, unit, unit + size);
    unit += size;
  }
  points[text.length] = length;
  return { text, points, sha256: createHash("sha256").update(bytes).digest("hex"), length };
}

const codePoints = (text: string): number => [...text].length;

/** Every place where the quote stands, in code points, overlapping ones included. */
function occurrences(source: SourceText, quote: string): number[] {
  const found: number[] = [];
  if (quote === "") return found;
  for (let unit = source.text.indexOf(quote); unit >= 0; unit = source.text.indexOf(quote, unit + 1)) {
    found.push(source.points[unit] as number);
  }
  return found;
}

/** Of several places the one meant: where a hint says, else the only one, else the nearest to the first hint. */
function choose(found: readonly number[], hints: readonly number[]): { at: number; guessed: boolean } | undefined {
  const held = hints.find((hint) => found.includes(hint)) ?? (found.length === 1 ? found[0] : undefined);
  if (held !== undefined) return { at: held, guessed: false };
  const [hint] = hints;
  if (hint === undefined) return undefined;
  const [first, second] = [...found].sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint));
  if (first === undefined || second === undefined || Math.abs(first - hint) === Math.abs(second - hint))
    return undefined;
  return { at: first, guessed: true };
}

/** Where a quote that stands once in the text stood before, and how far it has moved. */
interface Anchor {
  readonly old: number;
  readonly shift: number;
}

/** The quotes that stand once in the text show how far each stretch of it has moved since the positions were written. */
function anchorsOf(node: Json, source: SourceText): Anchor[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Array.isArray(node)
    ? node
    : Object.entries(node).flatMap(([key, child]) => (key === "extra" ? [] : [child]));
  const anchors = inner.flatMap((child) => anchorsOf(child, source));
  if (Array.isArray(node)) return anchors;
  const { exact, start } = node;
  if (typeof exact !== "string" || typeof start !== "number") return anchors;
  const [at, ...others] = occurrences(source, exact);
  if (at !== undefined && others.length === 0) anchors.push({ old: start, shift: at - start });
  return anchors;
}

/** Places one plan's clauses in its text, keeping an account of what did not go smoothly. */
class Placing {
  readonly problems: Problem[] = [];
  readonly guesses: Guess[] = [];
  private readonly source: SourceText;
  private readonly anchors: readonly Anchor[];

  constructor(plan: PlanJson, source: SourceText) {
    this.source = source;
    const unchanged = plan.source.sha256 === source.sha256;
    this.anchors = unchanged ? [] : anchorsOf(plan, source).sort((a, b) => a.old - b.old);
  }

  /** The same JSON with the positions of every clause in it. */
  node(node: Json, path: string): Json {
    if (Array.isArray(node)) return node.map((item, index) => this.node(item, `${path}[${index}]${name(item)}`));
    if (typeof node !== "object" || node === null) return node;
    const positions = this.clause(node, path);
    const rest = Object.entries(node)
      .filter(([key]) => !Object.hasOwn(positions, key))
      .map(([key, child]): [string, Json] => [key, key === "extra" ? child : this.node(child, join(path, key))]);
    return { ...positions, ...Object.fromEntries(rest) };
  }

  private clause({ exact, start: old, value, valueStart: oldValue }: JsonObject, path: string): JsonObject {
    if (typeof exact !== "string") return {};
    const start = this.one(path, exact, occurrences(this.source, exact), this.hints(old));
    if (start === undefined) return {};
    const end = start + codePoints(exact);
    if (typeof value !== "string") return { exact, start, end };

    const hints = this.hints(oldValue);
    const everywhere = occurrences(this.source, value);
    const inside = everywhere.filter((at) => at >= start && at + codePoints(value) <= end);
    const held = hints.some((hint) => everywhere.includes(hint));
    const valueStart = this.one(`${path}.value`, value, inside.length === 0 || held ? everywhere : inside, hints);
    return { exact, start, end, value, ...(valueStart !== undefined && { valueStart }) };
  }

  /** Where to look for what stood at a position: moved along with the anchors before and after it, the nearer first. */
  private hints(old: Json | undefined): number[] {
    if (typeof old !== "number") return [];
    const before = this.anchors.filter((anchor) => anchor.old <= old).at(-1);
    const after = this.anchors.find((anchor) => anchor.old >= old);
    const near = [before, after].filter((anchor) => anchor !== undefined);
    near.sort((a, b) => Math.abs(a.old - old) - Math.abs(b.old - old));
    return near.length === 0 ? [old] : near.map((anchor) => old + anchor.shift);
  }

  private one(path: string, quote: string, found: readonly number[], hints: readonly number[]): number | undefined {
    const choice = choose(found, hints);
    if (choice === undefined) this.problems.push({ path, quote, candidates: found });
    else if (choice.guessed) this.guesses.push({ path, quote, at: choice.at, candidates: found.length });
    return choice?.at;
  }
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** A record's id, to be read beside its index. */
function name(item: Json): string {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const { id } = item;
  return typeof id === "string" ? ` (${id})` : "";
}

/** Equal whatever the order of keys and the layout of the file. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as JsonObject;
  const right = b as JsonObject;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => same(left[key], right[key]));
}

/** What stands around a candidate, on one line. */
function context(source: SourceText, at: number, quote: string): string {
  const unit = source.points.indexOf(at);
  const around = source.text.slice(Math.max(0, unit - 12), unit + quote.length + 12);
  return JSON.stringify(around);
}

function report(id: string, source: SourceText, problems: readonly Problem[]): void {
  for (const { path, quote, candidates } of problems) {
    const verdict = candidates.length === 0 ? "not in the text" : `ambiguous, stands in ${candidates.length} places`;
    console.error(`${id}: ${path}: ${JSON.stringify(quote)} ${verdict}`);
    for (const at of candidates.slice(0, SHOWN)) console.error(`    at ${at}: ${context(source, at, quote)}`);
    if (candidates.length > SHOWN) console.error(`    and ${candidates.length - SHOWN} more`);
  }
}

/** Places one plan; false when something could not be placed. */
function locate(file: URL, folder: string): boolean {
  const plan = JSON.parse(readFileSync(file, "utf8")) as PlanJson;
  let source: SourceText;
  try {
    source = readSource(`${folder}/${plan.id}.txt`);
  } catch (error) {
    console.error(`${plan.id}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  const placing = new Placing(plan, source);
  const placed = placing.node(plan, "") as PlanJson;
  if (placing.problems.length > 0) {
    report(plan.id, source, placing.problems);
    console.error(`${plan.id}: ${placing.problems.length} not placed, nothing written`);
    return false;
  }
  for (const { path, quote, at, candidates } of placing.guesses) {
    console.warn(
      `${plan.id}: ${path}: ${JSON.stringify(quote)} at ${at}, the nearest of ${candidates} places: please check`,
    );
  }
  const { integrity = [], ...head } = placed.source;
  const result = { ...placed, source: { ...head, sha256: source.sha256, length: source.length, integrity } };
  if (same(plan, result)) console.log(`${plan.id}: unchanged`);
  else {
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    console.log(`${plan.id}: written`);
  }
  return true;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: tsx data/tools/locate.ts <folder of texts, one <plan id>.txt for each plan>");
  process.exitCode = 1;
} else {
  const plans = new URL("../plans/", import.meta.url);
  const files = readdirSync(plans)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const placed = files.map((name) => locate(new URL(name, plans), folder));
  if (placed.includes(false)) process.exitCode = 1;
}
