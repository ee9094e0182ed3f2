import { deadlineYear } from "../model/deadline.ts";
import { isNumeric } from "../model/goal.ts";
import type { Plan } from "../model/plan.ts";
import { envelope, type Result } from "../model/result.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { type Reliability, reliability } from "./reliability.ts";

/** How far two coders agree on one field, over the statements that both coded. */
export interface FieldAgreement extends Reliability {
  readonly field: string;
  /** Where they differ: the clause and what each coded. */
  readonly differences: readonly { readonly exact: string; readonly left: string; readonly right: string }[];
}

/** How far two codings of one text agree. */
export interface Agreement extends Result<"agreement", { readonly fields: readonly string[] }> {
  /** Targets that both coded, by the place of their evidence. */
  readonly matched: number;
  /** Ids of targets that only one of them coded. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  readonly fields: readonly FieldAgreement[];
}

const FIELDS: Readonly<Record<string, (target: Target) => unknown>> = {
  kind: ({ goal }) => goal.kind,
  bound: ({ goal }) => ("bound" in goal ? goal.bound : undefined),
  value: ({ goal }) =>
    isNumeric(goal) ? [goal.value].flat().map((value) => value && rounded(value * (goal.scale ?? 1))) : undefined,
  unit: ({ goal }) => (isNumeric(goal) ? goal.unit : undefined),
  year: ({ deadline }) => deadlineYear(deadline) ?? deadline.kind,
  stage: ({ stage }) => stage,
  indicator: ({ indicator }) => indicator,
  formalType: ({ formalType }) => formalType,
};

/**
 * Agreement between two independent codings of one text. Targets are matched by where their figure or clause stands, not
 * by id, since coders name records as they like. Per field: percent agreement, Cohen's kappa and Krippendorff's alpha
 * (nominal); what one coder leaves out is a category of its own. What only one of them coded is listed apart: it is a
 * disagreement about what counts as a target, and belongs to no field.
 *
 * @example
 * agreement(mine, yours).fields.find(({ field }) => field === "bound")?.alpha;
 */
export function agreement(left: Plan, right: Plan): Agreement {
  const { pairs, onlyLeft, onlyRight } = matchByPlace(left.targets, right.targets);
  const fields = Object.entries(FIELDS).map(([field, read]): FieldAgreement => {
    const coded = pairs.map(([a, b]) => [write(read(a)), write(read(b))] as const);
    const differences = pairs.flatMap(([a], index) => {
      const [x, y] = coded[index] ?? ["", ""];
      return x === y ? [] : [{ exact: a.evidence.exact, left: x, right: y }];
    });
    return { field, ...reliability(coded), differences };
  });
  return {
    ...envelope("agreement", [left, right], { fields: Object.keys(FIELDS) }),
    matched: pairs.length,
    onlyLeft: onlyLeft.map(({ id }) => id),
    onlyRight: onlyRight.map(({ id }) => id),
    fields,
  };
}

const write = (value: unknown): string => (value === undefined ? "—" : JSON.stringify(value).replaceAll('"', ""));

interface Matches {
  readonly pairs: readonly (readonly [Target, Target])[];
  readonly onlyLeft: readonly Target[];
  readonly onlyRight: readonly Target[];
}

/** Pairs targets whose figures stand at the same place, else whose clauses overlap most. */
function matchByPlace(left: readonly Target[], right: readonly Target[]): Matches {
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, fit: fitOf(a, b) })))
    .filter(({ fit }) => fit > 0)
    .sort(
      (x, y) => y.fit - x.fit || x.a.evidence.start - y.a.evidence.start || x.b.evidence.start - y.b.evidence.start,
    );
  const used = new Set<Target>();
  const pairs: (readonly [Target, Target])[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    onlyLeft: left.filter((target) => !used.has(target)),
    onlyRight: right.filter((target) => !used.has(target)),
  };
}

/** More than 1 for the same figure, up to 1 for the share of the clauses in common. */
function fitOf({ evidence: a }: Target, { evidence: b }: Target): number {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shared = overlap <= 0 ? 0 : overlap / Math.max(a.end - a.start, b.end - b.start);
  if (a.valueStart === undefined || b.valueStart === undefined) return shared;
  const [aEnd, bEnd] = [a.valueStart + (a.value?.length ?? 0), b.valueStart + (b.value?.length ?? 0)];
  const sameFigure = a.valueStart < bEnd && b.valueStart < aEnd;
  return sameFigure ? 1 + shared : 0;
}
