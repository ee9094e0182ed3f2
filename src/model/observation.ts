import type { Coding } from "./coding.ts";
import type { Evidence } from "./evidence.ts";
import type { Bound, GoalValue, Per } from "./goal.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Extra } from "./json.ts";
import type { StageCode } from "./stages.ts";
import type { Scope } from "./target.ts";
import type { UnitId } from "./units.ts";

/** A value that was, is estimated or is forecast: a baseline, an achievement, a statistic. Never a promise. */
export interface Observation {
  readonly id: string;
  readonly label: string;
  readonly stage?: StageCode;
  readonly indicator?: IndicatorId;
  readonly coding?: Coding;
  /** SDMX observation status: A normal, E estimated, F forecast. */
  readonly status: "A" | "E" | "F";
  /** The bound word with the figure (超过, 余). */
  readonly bound: Bound;
  readonly value: GoalValue | null;
  readonly missing?: "noValue" | "unreadable";
  readonly unit: UnitId;
  readonly scale?: number;
  readonly per?: readonly Per[];
  /** ISO date or year the value is of; absent when the source does not say. */
  readonly date?: string;
  /** `inferred` when the date is not printed with the figure. */
  readonly dateBasis?: "inferred";
  readonly scope?: Scope;
  /** The clause that states it. */
  readonly evidence: Evidence;
  readonly note?: string;
  readonly extra?: Extra;
}
