import { align, type CompareOptions, compareTargets, type TargetComparison } from "eduplan/align";
import type { Target } from "eduplan/model";
import { madePlan, madeTarget } from "../plans.ts";
import { targetBy } from "./rowsBy.ts";

/** Compares two made targets of two regions, each 九年义务教育巩固率达到95%以上 by 2025 where nothing else is said. */
export function compareMade(
  left: Partial<Target>,
  right: Partial<Target>,
  options: CompareOptions = {},
  regions: readonly [string, string] = ["140600", "620722"],
): TargetComparison {
  const plans = [left, right].map((more, index) =>
    madePlan(`p${index}`, { region: regions[index] ?? "", targets: [madeTarget(`t${index}`, more)] }),
  );
  const alignment = align(plans, { ...(options.catalog && { catalog: options.catalog }), fold: "none" });
  return compareTargets(targetBy(alignment, "t0"), targetBy(alignment, "t1"), options);
}

/** The codes of the reasons why two made targets do not compare. */
export const refusals = (...given: Parameters<typeof compareMade>): string[] =>
  compareMade(...given).reasons.map(({ code }) => code);
