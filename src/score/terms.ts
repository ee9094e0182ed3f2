import type { Catalog } from "../catalog/catalog.ts";
import { isNumeric } from "../model/goal.ts";
import type { Indicator } from "../model/indicator.ts";
import { goalInUnit, owedBy } from "../model/promise.ts";
import { rounded } from "../model/rounded.ts";
import type { Target } from "../model/target.ts";
import { convertUnit } from "../model/units.ts";
import { type Measure, unknown } from "./measure.ts";

/** What gap closure and pace start from: baseline and promised value in the indicator's unit. */
export interface Terms {
  readonly indicator: Indicator;
  readonly baseline: number;
  readonly promised: number;
}

/** Reads the terms of a target that is a level with a baseline and one value, or says what is missing. */
export function termsOf(target: Target, catalog: Catalog): Terms | Measure {
  const { goal, baseline } = target;
  const indicator = catalog.byId.get(target.indicator ?? "");
  if (!indicator) return unknown("score.no-indicator", { label: target.label });
  if (!isNumeric(goal) || goal.kind !== "level") return unknown("score.not-a-level");
  if (indicator.direction === "neutral") return unknown("score.no-direction");
  if (!baseline) return unknown("score.no-baseline");
  const own = goalInUnit(goal, indicator.unit);
  const from = convertUnit(baseline.value * (baseline.scale ?? 1), baseline.unit, indicator.unit);
  if ("code" in own || from === undefined) return unknown("score.unit");
  const owed = owedBy(own, indicator.direction);
  if (!owed) return unknown("score.no-value");
  if (owed.low !== owed.high) return unknown("score.range");
  return { indicator, baseline: rounded(from), promised: owed.low };
}
