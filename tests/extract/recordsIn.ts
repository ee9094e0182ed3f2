import { type Extraction, extractPlan } from "eduplan/extract";
import {
  type Deadline,
  deadlineYear,
  type Goal,
  type Milestone,
  type Observation,
  type Per,
  type Target,
} from "eduplan/model";
import { expect, it } from "vitest";

/** Reads a text as part of a plan for 2021 to 2025, unless another period is given. */
export const read = (text: string, period: readonly [number, number] = [2021, 2025]): Extraction =>
  extractPlan(text, { region: "44xxxx", period });

/**
 * The records of a text, each on a line: `target 毛入园率 | level atLeast 95 percent | by 2025`. Only what is stated is written;
 * actions are left to their own test.
 */
export const recordsIn = (text: string, period?: readonly [number, number]): readonly string[] =>
  linesOf(read(text, period));

/** The records of a text of which nothing tells the plan's period. */
const recordsUndated = (text: string): readonly string[] => linesOf(extractPlan(text, { region: "44xxxx" }));

const linesOf = ({ plan: { targets, observations, milestones } }: Extraction): readonly string[] => [
  ...targets.map(targetLine),
  ...observations.map(observationLine),
  ...milestones.map(milestoneLine),
];

const line = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(" | ");

function targetLine({ label, goal, deadline, baseline, modality, scope }: Target): string {
  const from = baseline && [baseline.value, scaleOf(baseline), baseline.unit, baseline.date && `in ${baseline.date}`];
  const words = Object.values(modality ?? {}).flat();
  return line(
    `target ${label}`,
    goalOf(goal),
    deadlineOf(deadline),
    from && `was ${from.filter(Boolean).join(" ")}`,
    words.length > 0 ? words.join(" ") : undefined,
    scope?.area && `scope ${scope.area}`,
  );
}

function goalOf(goal: Goal): string {
  if (goal.kind === "direction") return `direction ${goal.toward}`;
  if (goal.kind === "relative") return `relative ${goal.bound} ${goal.reference}`;
  const { kind, value, standing, implicit } = goal;
  const flags = [standing && "standing", implicit && "implicit"].filter(Boolean);
  return [kind, measured({ ...goal, value }), ...flags].join(" ");
}

interface Measured {
  readonly bound: string;
  readonly boundWord?: string;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
  readonly scale?: number;
  readonly per?: readonly Per[];
}

function measured({ bound, boundWord, value, unit, scale, per = [] }: Measured): string {
  const each = per.map(({ every, of }) => `per ${every === undefined ? "" : `${every} `}${of}`);
  const number = Array.isArray(value) ? value.join("..") : String(value);
  return [bound, boundWord && `(${boundWord})`, number, scaleOf({ scale }), unit, ...each].filter(Boolean).join(" ");
}

const scaleOf = ({ scale }: { readonly scale?: number | undefined }) => scale && `x${scale}`;

function deadlineOf(deadline: Deadline): string | undefined {
  if (deadline.kind === "within") return `within ${deadline.years}`;
  if (deadline.kind === "from") return `from ${deadline.date}`;
  if (deadline.kind !== "by") return undefined;
  const year = String(deadlineYear(deadline));
  const date = deadline.precision === "year" || deadline.precision === "period" ? year : deadline.date;
  return `by ${date}${deadline.basis === "inferred" ? " (inferred)" : ""}`;
}

const observationLine = ({ label, status, date, ...observation }: Observation): string =>
  line(`observation ${label}`, measured(observation), date && `in ${date}`, status === "F" ? "forecast" : undefined);

const milestoneLine = ({ label, deadline }: Milestone): string => line(`milestone ${label}`, deadlineOf(deadline));

/** One sentence and the lines of its records. */
export type Row = readonly [text: string, ...records: readonly string[]];

/** A test for each sentence of a table. */
export const reads = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...records]) => [text, records] as const))("%s", (text, records) => {
    expect(recordsIn(text)).toEqual(records);
  });
};

/** The same where nothing tells the plan's period. */
export const readsUndated = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...records]) => [text, records] as const))("%s", (text, records) => {
    expect(recordsUndated(text)).toEqual(records);
  });
};
