import type { UnitId } from "./units.ts";

/**
 * What the number is. `level`: reach it or hold it; `change`: move by so much (提高3-5个百分点); `flow`: so many in total or
 * per period (新增2.5万个学位). A stock (总储备量24.5万个学位) is a level.
 */
export type NumericKind = "level" | "change" | "flow";

/**
 * `exactly`: no bound word. `atLeast`: 以上, 不低于; `moreThan`: 超过; `atMost`: 不超过, 以内; `lessThan`: 低于;
 * `about`: 约, 左右, 近, 余; `between`: a range, with `value` as `[low, high]`.
 */
export type Bound = "exactly" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "about" | "between";

/** One `per` of a goal: every five years, each county, each teacher. `every` is 1 when absent. */
export interface Per {
  /** Every so many; 1 when absent. */
  readonly every?: number;
  /** Of what. */
  readonly of: PerOf;
}
/** What a goal can be counted per. */
export type PerOf =
  | "year"
  | "term"
  | "week"
  | "period"
  | "county"
  | "school"
  | "class"
  | "teacher"
  | "principal"
  | "student"
  | "researcher";

/** A range or a single number; numbers are finite. */
export type GoalValue = number | readonly [low: number, high: number];

/** What every goal may say of itself. */
export interface GoalTerms {
  /** True for a rule that holds from now on rather than a level to be reached. */
  readonly standing?: true;
  /** When the rule applies, in the plan's words. */
  readonly condition?: string;
}

/** A goal with a number. `value: null` needs `missing` to say why there is none. */
export interface NumericGoal extends GoalTerms {
  /** What the number is: a level, a change or a flow. */
  readonly kind: NumericKind;
  /** The bound word as a code. */
  readonly bound: Bound;
  /** The number, or `[low, high]` with the bound `between`; null with `missing`. */
  readonly value: GoalValue | null;
  /** Why there is no value: an empty cell, or a figure that cannot be read. */
  readonly missing?: "noValue" | "unreadable";
  /** The unit of the value. */
  readonly unit: UnitId;
  /** Multiplies the value: 2.5万 is `value: 2.5, scale: 10000`. 1 when absent. */
  readonly scale?: number;
  /** What it is counted per; in total when absent. */
  readonly per?: readonly Per[];
  /** The bound word when it is more than a sign: 余, 左右, 约, 近. */
  readonly boundWord?: string;
  /** True for a universal without a digit: 全覆盖 is 100 %, 消除 is 0. */
  readonly implicit?: true;
}

/** A goal without a number: raise it, lower it, never let it fall (只增不减) or rise. */
export interface DirectionGoal extends GoalTerms {
  /** A goal that only says which way. */
  readonly kind: "direction";
  /** Which way. */
  readonly toward: "raise" | "lower" | "neverFall" | "neverRise";
}

/** A goal set by another series, standard or rank: 不低于公务员平均工资, 达到国家规定. */
export interface RelativeGoal extends GoalTerms {
  /** A goal set by something else. */
  readonly kind: "relative";
  /** How it stands to the reference. */
  readonly bound: "exactly" | "atLeast" | "moreThan" | "atMost" | "lessThan";
  /** The series, standard or rank, in the plan's words. */
  readonly reference: string;
}

/** What a target commits to. */
export type Goal = NumericGoal | DirectionGoal | RelativeGoal;

/** Whether a goal carries a number or a reason for its absence. */
export function isNumeric(goal: Goal): goal is NumericGoal {
  return goal.kind === "level" || goal.kind === "change" || goal.kind === "flow";
}
