import type { State } from "./figureSeries.ts";
import type { Quantity } from "./quantities.ts";
import type { Subject } from "./subject.ts";

/** A place that is told by its name: 城东区, 永安县. */
const PLACE_NAME = /^[\u4e00-\u9fff]{1,5}(?:(?<![校园社学片景牧地])区|县|市|旗|镇|乡|街道|自治[县州])$/;

/** What is counted place by place. */
const COUNTED: ReadonlySet<Quantity["unit"]> = new Set<Quantity["unit"]>(["place", "class", "school"]);

/**
 * The unit of a figure whose counter says nothing of what is counted: that of the figure before, where the same is carried on, and
 * where only a place is named: 新增学位1.2万个,其中城东区3000个.
 */
export function sharedUnit(
  { unit }: Quantity,
  { side, text }: Subject,
  { lastUnit, lastStatement }: State,
): Quantity["unit"] {
  if (unit !== "item") return unit;
  if (side === "carried")
    return lastUnit === undefined || lastUnit === "percent" || lastUnit === "yuan" ? unit : lastUnit;
  const counted = lastStatement?.unit;
  return side === "before" && COUNTED.has(counted) && PLACE_NAME.test(text) ? counted : unit;
}
