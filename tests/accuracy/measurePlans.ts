import { extractPlan } from "../../src/extract/index.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import { isNumeric } from "../../src/model/goal.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Target } from "../../src/model/target.ts";
import { textOf } from "../audit/sourceTexts.ts";
import { plainLabel } from "./measureExtracts.ts";
import planLabels from "./planLabels.json" with { type: "json" };

/** What kind of commitment a target is: with a figure, an empty cell, a universal, a direction, a reference. */
export type Commitment = "figure" | "empty" | "universal" | "direction" | "relative";

/** How the draft of one plan compares with the bundled plan, for one kind of commitment. */
export interface PlanScore {
  readonly expected: number;
  readonly found: number;
  readonly paired: number;
  /** Of the pairs, how many agree in each field. */
  readonly fields: Readonly<Record<string, number>>;
  /**
   * How many agree in value, unit, bound, kind and year; how many in stage and label as well, to the letter; and how many when
   * those of `planLabels.json` are taken for as right.
   */
  readonly alike: { readonly goal: number; readonly letter: number; readonly whole: number };
}

export function commitmentOf({ goal }: Target): Commitment {
  if (!isNumeric(goal)) return goal.kind;
  if (goal.implicit) return "universal";
  return goal.value === null ? "empty" : "figure";
}

/** Where the figure stands, else the clause. */
function placeOf({ value, valueStart, start, end }: Evidence): readonly [number, number] {
  return value !== undefined && valueStart !== undefined
    ? [valueStart, valueStart + Array.from(value).length]
    : [start, end];
}

const overlap = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];

const valueIn = ({ goal }: Target) => (isNumeric(goal) ? JSON.stringify(goal.value) : goal.kind);

const FIELDS: Readonly<Record<string, (target: Target) => unknown>> = {
  unit: ({ goal }) => (isNumeric(goal) ? `${goal.unit} ${goal.scale ?? 1}` : ""),
  bound: ({ goal }) => ("bound" in goal ? goal.bound : ""),
  kind: ({ goal }) => goal.kind,
  year: ({ deadline }) => ("date" in deadline ? deadline.date?.slice(0, 4) : undefined),
  stage: ({ stage }) => stage,
  label: ({ label }) => label,
  indicator: ({ indicator }) => indicator,
};

const asRight = new Map<string, { labels?: readonly string[]; stages?: readonly (string | null)[] }>(
  Object.entries(planLabels.targets),
);

/** Whether label and stage are the bundled target's or such as were judged just as right. */
function isAsRight({ label, stage }: Target, target: Target): boolean {
  const { labels = [], stages = [] } = asRight.get(target.id) ?? {};
  const isLabel = [target.label, ...labels].some((each) => plainLabel(each) === plainLabel(label));
  return isLabel && (stage === target.stage || stages.includes(stage ?? null));
}

/** Reads the text of a bundled plan anew and pairs targets by where their figures stand and what their value is. */
export function measurePlan(plan: Plan): Readonly<Record<Commitment, PlanScore>> {
  const draft = draftOf(plan);
  const kinds: readonly Commitment[] = ["figure", "empty", "universal", "direction", "relative"];
  const scores = kinds.map((kind) => [kind, scoreOf(kind, plan.targets, draft.targets)] as const);
  return Object.fromEntries(scores) as Record<Commitment, PlanScore>;
}

/** Of the milestones of a bundled plan, how many are found again by where they stand, and how many are found in all. */
export function measureMilestones(plan: Plan): Pick<PlanScore, "expected" | "found" | "paired"> {
  const open = new Set(draftOf(plan).milestones);
  const found = open.size;
  let paired = 0;
  for (const { evidence } of plan.milestones) {
    const pair = [...open].find((each) =>
      overlap([each.evidence.start, each.evidence.end], [evidence.start, evidence.end]),
    );
    if (pair && open.delete(pair)) paired++;
  }
  return { expected: plan.milestones.length, found, paired };
}

function draftOf(plan: Plan): Plan {
  const years = plan.horizons.map(({ year }) => year);
  const end = Math.min(...years);
  return extractPlan(textOf(plan.id), { region: plan.region, period: [end - 4, Math.max(...years)] }).plan;
}

function scoreOf(kind: Commitment, expected: readonly Target[], found: readonly Target[]): PlanScore {
  const wanted = expected.filter((each) => commitmentOf(each) === kind);
  const open = new Set(found.filter((each) => commitmentOf(each) === kind));
  const total = open.size;
  const fields: Record<string, number> = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, 0]));
  const alike = { goal: 0, letter: 0, whole: 0 };
  let paired = 0;
  for (const target of wanted) {
    const near = [...open].filter((each) => overlap(placeOf(each.evidence), placeOf(target.evidence)));
    const same = near.filter((each) => valueIn(each) === valueIn(target));
    const pair = same.find(({ label }) => label === target.label) ?? same[0];
    if (!pair) continue;
    open.delete(pair);
    paired++;
    const agreeing = Object.entries(FIELDS).flatMap(([name, field]) => (field(pair) === field(target) ? [name] : []));
    for (const name of agreeing) fields[name] = (fields[name] ?? 0) + 1;
    const agree = (names: readonly string[]) => (names.every((name) => agreeing.includes(name)) ? 1 : 0);
    alike.goal += agree(["unit", "bound", "kind", "year"]);
    alike.letter += agree(["unit", "bound", "kind", "year", "stage", "label"]);
    if (isAsRight(pair, target)) alike.whole += agree(["unit", "bound", "kind", "year"]);
  }
  return { expected: wanted.length, found: total, paired, fields, alike };
}
