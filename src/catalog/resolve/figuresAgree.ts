import type { Asked } from "./matchWording.ts";
import type { Wording } from "./wordings.ts";

/** Whether label and indicator are of different kinds of figure. A share is nothing but a share; what is called a number may be one of hours or yuan, but no ratio. */
export function isOtherForm({ reading: { form } }: Asked, { form: own, reading }: Wording): boolean {
  if (form === undefined || own === undefined || form === own || form === reading.form) return false;
  return form !== "count" || own !== "amount";
}

/** Names of shares say so: 建设资源教室 without a unit is rather how many than in what part of the schools. */
export const isUnmarkedShare = ({ form }: Asked, { form: own, reading }: Wording): boolean =>
  form === undefined && own === "share" && reading.form === "share";

/** Whether the figure stands in a unit that the indicator's is not. */
export const isOtherUnit = ({ units, fitting }: Asked, { unit }: Wording): boolean =>
  units.length > 0 && !fitting.has(unit);
