import { isDeepStrictEqual } from "node:util";
import { extractPlan } from "../../src/extract/index.ts";
import { deadlineYear } from "../../src/model/deadline.ts";
import type { Goal } from "../../src/model/goal.ts";
import labelled from "./extracts.json" with { type: "json" };
import kept from "./keptExtracts.json" with { type: "json" };
import later from "./laterExtracts.json" with { type: "json" };
import latest from "./latestExtracts.json" with { type: "json" };
import newest from "./newestExtracts.json" with { type: "json" };

/** A record as the labelled set writes it; what it lacks is not stated. `also` holds other right codings. */
interface Expected {
  readonly type: string;
  readonly label: string;
  readonly labels?: readonly string[];
  readonly stage?: string;
  readonly optional?: boolean;
  readonly also?: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

/** One text and what a reader should find in it. */
export interface ExtractCase {
  readonly id: string;
  readonly form: string;
  readonly text: string;
  readonly context?: { readonly period?: readonly [number, number] };
  readonly records: readonly Expected[];
}

/** A record that was read, in the terms of the labelled set. */
type Found = Readonly<Record<string, unknown>> & { readonly type: string; readonly label: string };

/** What came of one case. */
export interface CaseResult {
  readonly id: string;
  readonly form: string;
  readonly pairs: readonly { readonly expected: Expected; readonly found: Found; readonly wrong: readonly string[] }[];
  readonly missed: readonly Expected[];
  readonly spurious: readonly Found[];
}

/** The fields of which all must be right for a record to be right. */
const FIELDS = [
  "type",
  "label",
  "kind",
  "bound",
  "value",
  "unit",
  "per",
  "by",
  "within",
  "from",
  "baseline",
  "implicit",
];

/** The cases of a set: `open` may be read while the grammar is built; `aside` and `kept`, which is newer, only measure. */
export function casesOf(set: "open" | "aside" | "kept"): readonly ExtractCase[] {
  if (set === "kept") return kept.cases as readonly unknown[] as readonly ExtractCase[];
  const cases: readonly unknown[] = labelled.sets.find(({ id }) => id === set)?.cases ?? [];
  return (
    set === "open" ? [...cases, ...later.cases, ...latest.cases, ...newest.cases] : cases
  ) as readonly ExtractCase[];
}

/** Reads one case and holds what was found against what should be. */
export function measureCase({ id, form, text, context, records }: ExtractCase): CaseResult {
  const { plan } = extractPlan(text, { region: "44xxxx", ...(context?.period && { period: context.period }) });
  const found: Found[] = [
    ...plan.targets.map(
      ({ label, goal, deadline, baseline }): Found => ({
        type: "target",
        label,
        ...goalFields(goal),
        ...(deadline.kind === "by" && { by: String(deadlineYear(deadline)) }),
        ...(deadline.kind === "within" && { within: deadline.years }),
        ...(deadline.kind === "from" && { from: deadline.date.slice(0, 4) }),
        ...(baseline && { baseline: { value: baseline.value, ...(baseline.date && { date: baseline.date }) } }),
      }),
    ),
    ...plan.observations.map(
      ({ label, bound, value, unit, scale, per, date }): Found => ({
        type: "observation",
        label,
        bound,
        value,
        unit,
        ...(scale && { scale }),
        ...(per && { per }),
        ...(date && { date }),
      }),
    ),
    ...plan.milestones.map(
      ({ label, deadline }): Found => ({
        type: "milestone",
        label,
        ...(deadline.kind === "by" && { by: String(deadlineYear(deadline)) }),
      }),
    ),
  ];
  const open = new Set(found);
  const pairs: { expected: Expected; found: Found; wrong: readonly string[] }[] = [];
  const missed: Expected[] = [];
  // The closest pairs first, so that two figures of one value go to their own records.
  const candidates = records
    .flatMap((expected) =>
      found
        .filter((each) => mayPair(expected, each))
        .map((each) => ({ expected, found: each, wrong: wrongFields(expected, each) })),
    )
    .sort((a, b) => a.wrong.length - b.wrong.length);
  const done = new Set<Expected>();
  for (const pair of candidates) {
    if (done.has(pair.expected) || !open.has(pair.found)) continue;
    done.add(pair.expected);
    open.delete(pair.found);
    if (!pair.expected.optional) pairs.push(pair);
  }
  for (const expected of records) if (!done.has(expected) && !expected.optional) missed.push(expected);
  const spurious = [...open].filter((each) => !repeatsBaseline(each, records));
  return { id, form, pairs, missed, spurious };
}

function goalFields(goal: Goal): Readonly<Record<string, unknown>> {
  if (goal.kind === "direction") return { kind: goal.kind, toward: goal.toward };
  if (goal.kind === "relative") return { kind: goal.kind, bound: goal.bound, reference: goal.reference };
  const { kind, bound, value, unit, scale, per, implicit, missing } = goal;
  return {
    kind,
    bound,
    value,
    unit,
    ...(scale && { scale }),
    ...(per && { per }),
    ...(implicit && { implicit }),
    ...(missing && { missing }),
  };
}

/** A label as it is compared: without blanks and quotation marks. */
export const plainLabel = (label: unknown) =>
  String(label ?? "")
    .normalize("NFKC")
    .replace(/[\s“”"'‘’「」]/g, "");

/** Whether two records can be the same one: the same amount, or both without a number and with a label in common. */
function mayPair(expected: Expected, found: Found): boolean {
  if ((expected.type === "milestone") !== (found.type === "milestone")) return false;
  if (expected.value === undefined && found.value === undefined) {
    if (expected.kind !== found.kind) return false;
    const [a, b] = [plainLabel(expected.label), plainLabel(found.label)];
    return a.includes(b) || b.includes(a) || [...a].filter((sign) => b.includes(sign)).length * 2 >= a.length;
  }
  return [expected, ...(expected.also ?? []).map((other) => ({ ...expected, ...other }))].some((each) =>
    sameAmount(each, found),
  );
}

function amounts({ value, scale }: Readonly<Record<string, unknown>>): readonly number[] | null | undefined {
  if (value === undefined || value === null) return value;
  return (Array.isArray(value) ? value : [value]).map((each) => Number(each) * Number(scale ?? 1));
}

function sameAmount(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const [left, right] = [amounts(a), amounts(b)];
  if (left === null || right === null || !left || !right) return left === right && left !== undefined;
  return (
    left.length === right.length &&
    left.every((each, index) => Math.abs(each - (right[index] ?? 0)) <= 1e-4 * Math.abs(each))
  );
}

/** The fields that are wrong under the kindest of the right codings. */
function wrongFields(expected: Expected, found: Found): readonly string[] {
  const codings: Readonly<Record<string, unknown>>[] = [expected];
  for (const other of expected.also ?? []) codings.push(...codings.map((each) => ({ ...each, ...other })));
  return codings
    .map((coding) => FIELDS.filter((field) => !agrees(field, coding, found)))
    .reduce((a, b) => (b.length < a.length ? b : a));
}

function agrees(field: string, coding: Readonly<Record<string, unknown>>, found: Found): boolean {
  const [wanted, got] = [coding[field] ?? undefined, found[field] ?? undefined];
  if (field === "label") {
    const labels = [coding.label, ...((coding.labels as readonly string[] | undefined) ?? [])].map(plainLabel);
    return labels.includes(plainLabel(got));
  }
  if (field === "value")
    return coding.value === undefined && found.value === undefined ? true : sameAmount(coding, found);
  if (field === "kind" && coding.type !== "target") return true;
  if (field === "baseline") return sameBaseline(coding.baseline, found.baseline);
  if (field === "per") return isDeepStrictEqual(perKeys(wanted), perKeys(got));
  if (field === "implicit") return coding.type !== "target" || wanted === got;
  return isDeepStrictEqual(wanted, got);
}

const perKeys = (per: unknown) =>
  ((per ?? []) as { every?: number; of: string }[]).map(({ every = 1, of }) => `${every} ${of}`).sort();

function sameBaseline(a: unknown, b: unknown): boolean {
  if (!a || !b) return !a && !b;
  const [left, right] = [a as { value: number; date?: string }, b as { value: number; date?: string }];
  return Math.abs(left.value - right.value) <= 1e-4 * Math.abs(left.value) && left.date === right.date;
}

function repeatsBaseline(found: Found, records: readonly Expected[]): boolean {
  return (
    found.type === "observation" &&
    records.some(({ baseline }) => (baseline as { value: number } | undefined)?.value === found.value)
  );
}

/** Precision, recall and the share of records right in all fields. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly paired: number;
  readonly whole: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sums up cases; with `numeric` only what has a value. */
export function scoreOf(results: readonly CaseResult[], numeric = false): Score {
  const counts = (record: Readonly<Record<string, unknown>>) => !numeric || record.value !== undefined;
  const pairs = results.flatMap((each) => each.pairs).filter(({ expected }) => counts(expected));
  const expected = pairs.length + results.flatMap((each) => each.missed).filter(counts).length;
  const found = pairs.length + results.flatMap((each) => each.spurious).filter(counts).length;
  const whole = pairs.filter(({ wrong }) => wrong.length === 0).length;
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
  return {
    expected,
    found,
    paired: pairs.length,
    whole,
    precision: share(pairs.length, found),
    recall: share(pairs.length, expected),
    f1: share(2 * whole, expected + found),
  };
}
