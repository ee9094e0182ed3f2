import type { Catalog } from "../catalog/catalog.ts";
import { formOf } from "../catalog/resolve/formOf.ts";
import { readingOf } from "../catalog/resolve/readingOf.ts";
import type { StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import { UNITS } from "../model/units.ts";

/** What two targets must share to be taken for the same without an indicator. */
export interface LabelKey {
  /** Same label, stage and unit. */
  readonly literal: string;
  /** Equal for labels that say the same in other words; the literal key where a label is not understood. */
  readonly row: string;
  /** The stage that the label or its heading names. */
  readonly stage?: StageCode;
}

/**
 * Keys of targets that have no indicator. Labels count as the same when every part of both is understood and the parts are equal, under one
 * stage and in units of one dimension (or goals of one kind). A label that names nothing but a share or a coverage says too little for that.
 * Nothing is read before it is asked for.
 */
export function labelKeys(catalog: Catalog): (target: Target) => LabelKey {
  return (target) => {
    const { label, goal } = target;
    const literal = `label ${target.stage ?? ""} ${unitOrKind(target)} ${label}`;
    const reading = readingOf(label, catalog);
    const { concepts, unknown, severalStages } = reading;
    if (unknown.length > 0 || severalStages || !concepts.some(({ weight }) => weight === "heavy")) {
      return { literal, row: literal };
    }
    const numeric = "unit" in goal;
    const form = reading.form ?? (numeric ? formOf(goal.unit) : undefined) ?? "";
    const measured = numeric ? `in ${UNITS[goal.unit].dimension}` : goal.kind;
    const said = concepts.map(({ id }) => id).join(" ");
    const stage = reading.stage ?? target.stage;
    return { literal, row: `facets ${stage ?? ""} ${measured} ${form} ${said}`, ...(stage && { stage }) };
  };
}

/** The unit a goal is in, or what kind of goal it is. */
export const unitOrKind = ({ goal }: Target): string => ("unit" in goal ? goal.unit : goal.kind);
