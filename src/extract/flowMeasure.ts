import type { NumericKind } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";

interface Flow {
  readonly kind: NumericKind;
  readonly label: string;
  readonly unit: UnitId;
  /** What is done with what is counted: 新建, 招聘. */
  readonly verb: string | undefined;
}

/** Units of what there is a stock of as well, for which the verb tells one indicator from the other. */
const STOCKS: ReadonlySet<UnitId> = new Set<UnitId>(["school", "place", "class", "person"]);

const LESS = /减|撤|停|关|退|取消|化解|消/;
const ADDED = /新增|增加|新建|扩/;

/**
 * What the indicator of so many made or added is looked up by: 新建普通高中 is not how many schools there are. Undefined where
 * the label says it all.
 */
export function flowMeasure({ kind, label, unit, verb = "" }: Flow): string | undefined {
  if (kind !== "flow" || ADDED.test(label)) return undefined;
  // 撤并教学点36个 leaves other indicators alone than those that are left.
  if (!STOCKS.has(unit)) return LESS.test(verb) && unit === "item" ? verb + label : undefined;
  // 提供学位3600个, 建设学位3600个: more places, whatever the verb.
  if (unit === "place" && !LESS.test(verb)) return `新增${label}`;
  return verb === "" || label.startsWith(verb) ? undefined : verb + label;
}
