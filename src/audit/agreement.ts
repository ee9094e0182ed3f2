import type { Action } from "../model/action.ts";
import { deadlineYear } from "../model/deadline.ts";
import type { Evidence } from "../model/evidence.ts";
import { isNumeric } from "../model/goal.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan } from "../model/plan.ts";
import { envelope, type Result } from "../model/result.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { matchByPlace } from "./matchByPlace.ts";
import { type Reliability, reliability } from "./reliability.ts";

/** How far two coders agree on whether one code applies to a record. */
export interface CodeAgreement extends Reliability {
  readonly code: string;
}

/** How far two coders agree on one field, over the statements that both coded. */
export interface FieldAgreement extends Reliability {
  readonly field: string;
  /** Where they differ: the clause and what each coded. */
  readonly differences: readonly { readonly exact: string; readonly left: string; readonly right: string }[];
  /** Of a field that takes several codes: agreement on each code that either used, given or not given. */
  readonly codes?: readonly CodeAgreement[];
}

/** How far two coders agree on the records of one kind. */
export interface RecordAgreement {
  /** Records that both coded, by the place of their evidence. */
  readonly matched: number;
  /** Ids of records that only one of them coded. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  readonly fields: readonly FieldAgreement[];
}

/** How far two codings of one text agree: on targets, and apart from them on milestones and actions. */
export interface Agreement extends Result<"agreement", { readonly fields: readonly string[] }>, RecordAgreement {
  readonly milestones: RecordAgreement;
  readonly actions: RecordAgreement;
}

/** What a coder gave for a field; a field that takes several codes is a set of them. */
type Fields<Item> = Readonly<Record<string, (item: Item) => unknown | ReadonlySet<string>>>;

const TARGET_FIELDS: Fields<Target> = {
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

const MILESTONE_FIELDS: Fields<Milestone> = {
  event: ({ event }) => event,
  year: ({ deadline }) => deadlineYear(deadline) ?? deadline.kind,
  stage: ({ stage }) => stage,
  themes: ({ themes }) => new Set(themes),
};

const ACTION_FIELDS: Fields<Action> = {
  themes: ({ themes }) => new Set(themes),
  stages: ({ stages }) => new Set(stages),
  instruments: ({ instruments = [] }) => new Set(instruments.map(({ scheme, code }) => `${scheme}:${code}`)),
  year: ({ deadline }) => deadlineYear(deadline) ?? deadline.kind,
};

/**
 * Agreement between two independent codings of one text. Records are matched by where their figure or clause stands, not
 * by id, since coders name records as they like. Per field: percent agreement, Cohen's kappa and Krippendorff's alpha
 * (nominal); what one coder leaves out is a category of its own. What only one of them coded is listed apart: it is a
 * disagreement about what counts as a target (or milestone, or action), and belongs to no field.
 *
 * Themes, stages and instruments take several codes: the field counts as agreed only when the two sets are the same, and
 * `codes` says for each code how far the two agree on whether it applies.
 *
 * @example
 * agreement(mine, yours).fields.find(({ field }) => field === "bound")?.alpha;
 * agreement(mine, yours).actions.fields.find(({ field }) => field === "instruments")?.codes;
 */
export function agreement(left: Plan, right: Plan): Agreement {
  return {
    ...envelope("agreement", [left, right], { fields: Object.keys(TARGET_FIELDS) }),
    ...agreementOn(left.targets, right.targets, TARGET_FIELDS),
    milestones: agreementOn(left.milestones, right.milestones, MILESTONE_FIELDS),
    actions: agreementOn(left.actions, right.actions, ACTION_FIELDS),
  };
}

function agreementOn<Item extends { readonly id: string; readonly evidence: Evidence }>(
  left: readonly Item[],
  right: readonly Item[],
  fields: Fields<Item>,
): RecordAgreement {
  const { pairs, onlyLeft, onlyRight } = matchByPlace(left, right);
  return {
    matched: pairs.length,
    onlyLeft: onlyLeft.map(({ id }) => id),
    onlyRight: onlyRight.map(({ id }) => id),
    fields: Object.entries(fields).map(([field, read]): FieldAgreement => {
      const given = pairs.map(([a, b]) => [read(a), read(b)] as const);
      const written = given.map(([a, b]) => [write(a), write(b)] as const);
      const differences = pairs.flatMap(([a], index) => {
        const [x, y] = written[index] ?? ["", ""];
        return x === y ? [] : [{ exact: a.evidence.exact, left: x, right: y }];
      });
      const sets = given.filter((pair): pair is readonly [ReadonlySet<string>, ReadonlySet<string>] =>
        pair.every((value) => value instanceof Set),
      );
      return { field, ...reliability(written), differences, ...(sets.length > 0 && { codes: codesOf(sets) }) };
    }),
  };
}

/** Each code that either coder used: given or not given, record by record. */
function codesOf(sets: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]): readonly CodeAgreement[] {
  const used = new Set(sets.flatMap(([a, b]) => [...a, ...b]));
  const has = (set: ReadonlySet<string>, code: string): string => (set.has(code) ? "given" : "not given");
  return [...used].sort().map((code) => ({
    code,
    ...reliability(sets.map(([a, b]) => [has(a, code), has(b, code)] as const)),
  }));
}

function write(value: unknown): string {
  if (value instanceof Set) return value.size === 0 ? "—" : [...value].sort().join(",");
  return value === undefined ? "—" : JSON.stringify(value).replaceAll('"', "");
}
