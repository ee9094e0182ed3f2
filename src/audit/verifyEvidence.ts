import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { clausesOf } from "../model/clauses.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Finding, Params } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { envelope, type Result } from "../model/result.ts";

/** The outcome of the third door. */
export interface Verification extends Result<"verification", Record<string, never>> {
  /** Whether the text is the one the plan was read from. */
  readonly sameText: boolean;
  readonly clauses: number;
  /** How many of them stand where the plan says. */
  readonly verified: number;
  readonly findings: readonly Finding[];
}

/**
 * The third door: whether every quote of a plan stands in a text, at its place. Checks the text's SHA-256 and length, each
 * clause (evidence, support, traces, quantities set aside) and each printed figure. A quote that stands elsewhere is
 * told with its places; one that does not occur is told so. Positions are Unicode code points.
 *
 * @example
 * verifyEvidence(plan, await readFile("shuozhou.txt", "utf8")).findings; // => [] when everything holds
 */
export function verifyEvidence(plan: Plan, text: string): Verification {
  const points = codePoints(text);
  const findings: Finding[] = [];
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  const sameText = hash === plan.source.sha256;
  if (!sameText) {
    findings.push(problem("evidence.other-text", ["source", "sha256"], { expected: plan.source.sha256, found: hash }));
  }
  if (points.length !== plan.source.length) {
    const params = { expected: plan.source.length, found: points.length };
    findings.push(problem("evidence.other-length", ["source", "length"], params));
  }
  const clauses = clausesOf(plan);
  const faults = clauses.flatMap(({ clause, path }) => [
    ...quoteFindings(points, clause.exact, clause.start, path),
    ...figureFindings(points, clause, path),
  ]);
  const faulty = new Set(faults.map(({ path }) => JSON.stringify(path)));
  return {
    ...envelope("verification", [plan], {}),
    sameText,
    clauses: clauses.length,
    verified: clauses.length - faulty.size,
    findings: [...findings, ...faults],
  };
}

/** A text by code points: cheap when it has none beyond the basic plane, where code points and code units agree. */
interface Points {
  readonly length: number;
  slice(start: number, end: number): string;
  positions(quote: string): readonly number[];
}

function codePoints(text: string): Points {
  const positions = (quote: string, at: (index: number) => number): number[] => {
    const found: number[] = [];
    for (let index = text.indexOf(quote); index >= 0; index = text.indexOf(quote, index + 1)) found.push(at(index));
    return found;
  };
  if (!/[\ud800-\udfff]/.test(text)) {
    return {
      length: text.length,
      slice: (start, end) => text.slice(start, end),
      positions: (quote) => positions(quote, (index) => index),
    };
  }
  const characters = Array.from(text);
  return {
    length: characters.length,
    slice: (start, end) => characters.slice(start, end).join(""),
    positions: (quote) => positions(quote, (index) => Array.from(text.slice(0, index)).length),
  };
}

type Path = readonly (string | number)[];

const problem = (code: string, path: Path, params: Params): Finding => ({ code, severity: "error", path, params });

function quoteFindings(text: Points, exact: string, start: number, path: Path): Finding[] {
  if (text.slice(start, start + Array.from(exact).length) === exact) return [];
  const found = text.positions(exact);
  if (found.length === 0) return [problem("evidence.not-found", path, { exact })];
  return [problem("evidence.elsewhere", path, { exact, start, found: found.slice(0, 5) })];
}

function figureFindings(text: Points, clause: Partial<Evidence>, path: Path): Finding[] {
  const { value, valueStart } = clause;
  if (value === undefined || valueStart === undefined) return [];
  const found = text.slice(valueStart, valueStart + Array.from(value).length);
  return found === value ? [] : [problem("evidence.value-not-at", path, { value, start: valueStart, found })];
}
