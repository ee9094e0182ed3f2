import type { Catalog } from "../catalog/catalog.ts";
import { isNumeric } from "../model/goal.ts";
import type { Indicator } from "../model/indicator.ts";
import { goalInUnit, owedBy } from "../model/promise.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { convertUnit, unitOf } from "../model/units.ts";
import { type Measure, unknown } from "./measure.ts";

/** What gap closure and pace start from: baseline and promised value in the indicator's unit. */
export interface Terms {
  readonly indicator: Indicator;
  readonly baseline: number;
  readonly promised: number;
}

/** Reads the terms of a target that is a level with a baseline and one value, or says what is missing; `directed` needs a better way. */
export function termsOf(target: Target, catalog: Catalog, directed = false): Terms | Measure {
  const { goal, baseline } = target;
  const indicator = catalog.byId.get(target.indicator ?? "");
  if (!indicator) return unknown("score.no-indicator", { label: target.label });
  if (!isNumeric(goal) || goal.kind !== "level") return unknown("score.not-a-level");
  if (directed && indicator.direction === "neutral") return unknown("score.no-direction");
  if (!baseline) return unknown("score.no-baseline");
  if ((goal.per ?? []).length > 0) return unknown("score.per");
  if (!unitOf(goal.unit) || !unitOf(baseline.unit)) return unknown("score.unit");
  const own = goalInUnit(goal, indicator.unit);
  const from = convertUnit(baseline.value * (baseline.scale ?? 1), baseline.unit, indicator.unit);
  if ("code" in own || from === undefined) return unknown("score.unit");
  const owed = owedBy(own, indicator.direction);
  if (!owed) return unknown("score.no-value");
  if (owed.low !== owed.high) return unknown(Number.isNaN(owed.low) ? "score.not-finite" : "score.range");
  if (!Number.isFinite(from) || !Number.isFinite(owed.low)) return unknown("score.not-finite");
  return { indicator, baseline: rounded(from), promised: owed.low };
}
