import { type Label, rowLabel } from "../../../composite/labels.ts";
import type { TableRow } from "../../../composite/table.ts";
import type { PlanRef } from "../../../model/result.ts";
import type { Locale } from "../../../model/text.ts";
import { planNames } from "../../names.ts";

/** Writes the name of a table's row; a row made of a plan is called as the plan is everywhere, with the mark of a doubtful one. */
export function rowNames(plans: readonly PlanRef[], locale: Locale): (row: TableRow) => string {
  const names = planNames(plans, locale);
  return (row) => {
    const plan = plans.find(({ id, region }) => row.region === id || row.region === region);
    const name = plan && names.get(plan.id);
    return labelText(rowLabel(name === undefined ? row : { ...row, name }), locale);
  };
}

/** A label in one language. */
export const labelText = (label: Label, locale: Locale): string => (typeof label === "string" ? label : label[locale]);
