import type { Bound, GoalValue } from "./goal.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Extra } from "./json.ts";
import type { UnitId } from "./units.ts";

/** A target, threshold or staffing standard of another authority, to hold a plan against. */
export interface Benchmark {
  /** Unique among the benchmarks. */
  readonly id: string;
  /** Id of the catalogue's indicator. */
  readonly indicator: IndicatorId;
  /** A target to be reached, a threshold of a certification, a staffing or building standard. */
  readonly kind: "target" | "threshold" | "standard";
  /** Whose it is. */
  readonly authority: string;
  /** The document that sets it. */
  readonly document: string;
  /** Region in which it is in force; those within inherit it only when it applies to each unit. */
  readonly area: string;
  /** First day or year in force, where known. */
  readonly validFrom?: string;
  /** Last day or year in force; of a target, the year by whose end it is to be reached. */
  readonly validTo?: string;
  /** `aggregate`: the authority's own total (the national 90 %); `each-unit`: every county or school (85/80/50). */
  readonly appliesTo: "aggregate" | "each-unit";
  /** With `each-unit`, which unit has to meet it, where the source says so: what each school must have is no county average. */
  readonly each?: "county" | "school";
  readonly bound: Bound;
  /** The number, or `[low, high]` with the bound `between`. */
  readonly value: GoalValue;
  readonly unit: UnitId;
  /** Where it was seen. */
  readonly source: string;
  /** How near the source is to the authority, nearest first: `official`, `press`, `copy-of-press`, `third-party`. */
  readonly sourceGrade: string;
  /** What other sources say, and what is doubtful. */
  readonly note?: string;
  readonly extra?: Extra;
}
