import type { Bound, GoalValue, Per } from "./goal.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Extra } from "./json.ts";
import type { Scope } from "./target.ts";
import type { UnitId } from "./units.ts";

/** A value of an indicator in a region, taken from a statistical source instead of a plan: it has a source, not a clause. */
export interface Statistic {
  /** Unique among the bundled ones; a series of one's own needs none. */
  readonly id?: string;
  /** Id of the catalogue's indicator. */
  readonly indicator: IndicatorId;
  /** What the source calls it. */
  readonly label?: string;
  /** GB/T 2260 code of the place it is of. */
  readonly region: string;
  /** ISO date or year the value is of. Of an amount that adds up (places added) the last day or year of the span it counts. */
  readonly date: string;
  /** `inferred` when the date is not printed with the figure. */
  readonly dateBasis?: "inferred";
  /** Of an amount that adds up: the first day or year of the span. When absent, a bare year in `date` is the whole span. */
  readonly since?: string;
  /** SDMX observation status: A normal, E estimated, F forecast; A when absent. */
  readonly status?: "A" | "E" | "F";
  /** The bound word with the figure (超过, 余); `exactly` when absent. */
  readonly bound?: Bound;
  /** The number, or `[low, high]` with the bound `between`. */
  readonly value: GoalValue;
  readonly unit: UnitId;
  /** Multiplies the value; 1 when absent. */
  readonly scale?: number;
  /** What it is counted per; in total when absent. */
  readonly per?: readonly Per[];
  /** Whom and where it is about, when narrower than the indicator and the region say. */
  readonly scope?: Scope;
  /** Whose figure it is. */
  readonly authority?: string;
  /** The document that states it. */
  readonly document?: string;
  /** Where it was seen. */
  readonly source: string;
  /** How near the source is to the authority, nearest first: `official`, `press`, `copy-of-press`, `third-party`. */
  readonly sourceGrade?: string;
  /** What other sources say, and what is doubtful. */
  readonly note?: string;
  readonly extra?: Extra;
}
