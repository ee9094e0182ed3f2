import type { Catalog } from "../catalog/catalog.ts";
import { EduplanError } from "../model/error.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { convertUnit } from "../model/units.ts";
import type { BenchmarkGap } from "./benchmarkGaps.ts";
import { gapClosure } from "./gapClosure.ts";
import { type Limit, type Measure, unknown } from "./measure.ts";

/**
 * To what limit gap closure is measured. `natural`: the indicator's own bound. `benchmark`: the benchmark that the target
 * compares with, of the region's own before those asked of each unit before totals above it, the nearest area first. A record
 * gives values by indicator, in the indicator's unit (`{ "preschool.gross-enrolment-rate.three-year": 100 }`), on the caller's
 * responsibility; indicators it does not name keep their natural bound.
 */
export type Ceiling = "natural" | "benchmark" | Readonly<Record<string, number>>;

/** Gap closure to the ceiling asked for. */
export function closureTo(ceiling: Ceiling, target: Target, gaps: readonly BenchmarkGap[], catalog: Catalog): Measure {
  if (ceiling === "natural") return gapClosure(target, catalog);
  if (ceiling !== "benchmark") {
    const id = target.indicator ?? "";
    const value = Object.hasOwn(ceiling, id) ? ceiling[id] : undefined;
    return gapClosure(target, catalog, value === undefined ? undefined : { value, from: "given" });
  }
  const limit = benchmarkLimit(target, gaps, catalog);
  // Without a benchmark the target itself may say first why there is no closure.
  const measure = gapClosure(target, catalog, limit);
  if (limit) return measure;
  const isShort = measure.state === "answer" && measure.answer.code === "score.below-baseline";
  const isOther = measure.state === "unknown" && !NEEDS_LIMIT.includes(measure.reason.code);
  return isShort || isOther ? measure : unknown("score.no-benchmark");
}

const NEEDS_LIMIT: readonly string[] = ["score.no-limit", "score.outside-bounds"];

/** The value of the first benchmark that compares, in the indicator's unit. */
function benchmarkLimit(target: Target, gaps: readonly BenchmarkGap[], catalog: Catalog): Limit | undefined {
  const indicator = catalog.byId.get(target.indicator ?? "");
  if (!indicator) return undefined;
  for (const relation of ["own", "inherited", "context"]) {
    for (const gap of gaps) {
      if (gap.relation !== relation || !gap.comparable || gap.indicator !== indicator.id) continue;
      if (typeof gap.value !== "number") continue;
      const value = convertUnit(gap.value, gap.valueUnit, indicator.unit);
      if (value !== undefined) return { value: rounded(value), from: "benchmark", benchmark: gap.benchmark };
    }
  }
  return undefined;
}

/** @throws EduplanError `unknown-option` for a ceiling that is none, `invalid-ceiling` for one on an unknown indicator or no finite number. */
export function checkCeiling(ceiling: unknown, catalog: Catalog): void {
  if (ceiling === "natural" || ceiling === "benchmark") return;
  if (typeof ceiling !== "object" || ceiling === null || Array.isArray(ceiling)) {
    throw new EduplanError(
      "unknown-option",
      `score: unknown ceiling: ${String(ceiling)}; use "natural", "benchmark" or values by indicator`,
    );
  }
  for (const [indicator, value] of Object.entries(ceiling)) {
    if (!catalog.byId.has(indicator)) {
      throw new EduplanError("invalid-ceiling", `score: ceiling: the catalogue has no indicator ${indicator}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new EduplanError(
        "invalid-ceiling",
        `score: ceiling of ${indicator} is ${String(value)}, not a finite number`,
      );
    }
  }
}
