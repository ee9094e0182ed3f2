import type { Coding } from "./coding.ts";
import type { Deadline } from "./deadline.ts";
import type { Evidence } from "./evidence.ts";
import type { Goal, GoalValue } from "./goal.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Extra } from "./json.ts";
import type { StageCode } from "./stages.ts";
import type { Bilingual } from "./text.ts";
import type { Theme } from "./themes.ts";
import type { UnitId } from "./units.ts";

/** Where a target starts from. With `observation` it repeats that observation's value, and the first door checks that it does. */
export interface Baseline {
  /** Id of an observation of the same plan. */
  readonly observation?: string;
  /** The value, in `unit` times `scale`. */
  readonly value: number;
  readonly unit: UnitId;
  readonly scale?: number;
  /** ISO date or year of the value; absent when the plan does not say. */
  readonly date?: string;
  /** `inferred` when the date is not printed with the figure. */
  readonly dateBasis?: "inferred";
}

/** Words that make a commitment firmer (确保), weaker (力争) or tentative (探索), as written. */
export interface Modality {
  /** Firmer: 确保, 必须, 全面. */
  readonly boosters?: readonly string[];
  /** Weaker: 力争, 原则上, 基本. */
  readonly hedges?: readonly string[];
  /** Tentative: 探索, 鼓励. */
  readonly exploratory?: readonly string[];
}

/** Whom and where a target is about, when narrower than the plan: in the plan's words. */
export interface Scope {
  /** Whom it is about. */
  readonly population?: string;
  /** Where it holds. */
  readonly area?: string;
  /** Any other limit. */
  readonly note?: string;
}

/** Another possible reading of a damaged or ambiguous figure. */
export interface AlternativeReading {
  /** The figure so read; absent when only the unit differs. */
  readonly value?: GoalValue;
  /** The unit so read, where it differs. */
  readonly unit?: UnitId;
  /** How likely this reading is. */
  readonly grade: "likely" | "possible" | "unlikely";
  /** What speaks for and against it. */
  readonly reason: Bilingual;
}

/** What one plan commits itself to on one indicator. */
export interface Target {
  /** Unique within the plan. */
  readonly id: string;
  /** What the plan calls it, as written. */
  readonly label: string;
  /** Stage the label stands under, where the plan says so by a heading or the sentence. */
  readonly stage?: StageCode;
  /** Id of the catalogue's indicator; absent when none fits. */
  readonly indicator?: IndicatorId;
  readonly coding?: Coding;
  /** What it is about; absent when the indicator says so. */
  readonly themes?: readonly Theme[];
  /** What it commits to: kind, bound, value and unit. */
  readonly goal: Goal;
  readonly baseline?: Baseline;
  /** By when, as the clause or the sentence that governs it says. */
  readonly deadline: Deadline;
  /** The deadline of the task the clause stands in (完成时限), kept apart from the clause's own. */
  readonly taskDeadline?: Deadline;
  /** Words that make the commitment firmer or weaker. */
  readonly modality?: Modality;
  /** 约束性 or 预期性: only where the plan prints it. */
  readonly formalType?: "binding" | "anticipatory";
  /** Whom and where it is about, when narrower than the plan. */
  readonly scope?: Scope;
  /** Id of the target of which this is a part (学位 of a district within the total). */
  readonly partOf?: string;
  /** Id of the target that this one states again. */
  readonly restates?: string;
  /** 牵头部门: who is responsible first. */
  readonly lead?: readonly string[];
  /** 责任部门: who else is. */
  readonly responsible?: readonly string[];
  /** The clause that states it. */
  readonly evidence: Evidence;
  /** Other readings of a figure that is damaged or ambiguous. */
  readonly readings?: readonly AlternativeReading[];
  /** What the coder adds, in the coder's own words. */
  readonly note?: string;
  readonly extra?: Extra;
}
