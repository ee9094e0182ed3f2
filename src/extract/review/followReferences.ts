import type { Baseline, Target } from "../../model/target.ts";
import type { ReviewColumnName } from "./reviewColumns.ts";
import { rowOf } from "./rowOf.ts";
import type { Session } from "./session.ts";

/**
 * Lets the targets follow what they refer to: a baseline repeats its observation as corrected, and goes with it when it is dropped or
 * has no single value any more; a target that is part of a dropped one or restates it stands by itself.
 */
export function followReferences(session: Session): void {
  const { records, touched, changes } = session;
  for (const filed of [...records.values()]) {
    if (filed.type !== "target") continue;
    const { record } = filed;
    const followed = following(session, record);
    if (followed === record) continue;
    const after = { type: "target" as const, record: followed };
    records.set(record.id, after);
    touched.add(record.id);
    const [before, now] = [rowOf(filed, undefined), rowOf(after, undefined)];
    for (const column of BASELINE_COLUMNS) {
      if (before[column] !== now[column])
        changes.push({ record: record.id, column, from: before[column], to: now[column] });
    }
  }
}

const BASELINE_COLUMNS: readonly ReviewColumnName[] = [
  "baseline_value",
  "baseline_unit",
  "baseline_scale",
  "baseline_date",
];

function following(session: Session, target: Target): Target {
  const { records, touched, dropped } = session;
  const isGone = (id: string | undefined) =>
    id !== undefined && (dropped.has(id) || (touched.has(id) && records.get(id)?.type !== "target"));
  const { baseline, partOf, restates, ...rest } = target;
  const source = baseline?.observation;
  const isStale = source !== undefined && (dropped.has(source) || touched.has(source));
  if (!isStale && !isGone(partOf) && !isGone(restates)) return target;
  const from = isStale ? repeated(session, source) : baseline;
  return {
    ...rest,
    ...(from && { baseline: from }),
    ...(partOf !== undefined && !isGone(partOf) && { partOf }),
    ...(restates !== undefined && !isGone(restates) && { restates }),
  };
}

/** The baseline that repeats an observation; none where that is no observation, or not of one number. */
function repeated({ records }: Session, id: string): Baseline | undefined {
  const filed = records.get(id);
  if (filed?.type !== "observation" || typeof filed.record.value !== "number") return undefined;
  const { value, unit, scale, date, dateBasis } = filed.record;
  return {
    observation: id,
    value,
    unit,
    ...(scale !== undefined && { scale }),
    ...(date !== undefined && { date }),
    ...(date !== undefined && dateBasis && { dateBasis }),
  };
}
