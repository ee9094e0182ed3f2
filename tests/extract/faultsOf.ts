import type { Extraction } from "eduplan/extract";
import { type Evidence, isNumeric } from "eduplan/model";

const DIGIT = /[\d０-９]/;

/**
 * What is wrong with a ledger: digits in no entry, entries out of order, quoted wrong or of records that do not exist,
 * figures of records that the ledger knows nothing of, and records without a label.
 */
export function faultsOf(text: string, { plan, ledger }: Extraction): readonly string[] {
  const points = Array.from(text);
  const accounted = new Uint8Array(points.length);
  const taken = new Uint8Array(points.length);
  const faults: string[] = [];
  const { targets, observations, milestones, actions } = plan;
  const ids = new Set([...targets, ...observations, ...milestones, ...actions].map(({ id }) => id));
  let last = 0;
  for (const { exact, start, end, as, record, reason } of ledger) {
    const entry = `${exact} at ${start}`;
    if (start < last || end <= start) faults.push(`${entry}: out of order`);
    last = end;
    accounted.fill(1, start, end);
    if (as !== "left-out") taken.fill(1, start, end);
    if (points.slice(start, end).join("") !== exact) faults.push(`${entry}: stands elsewhere`);
    if ((as === "left-out") !== (reason !== undefined)) faults.push(`${entry}: a reason too much or too few`);
    if ((as === "left-out") !== (record === undefined)) faults.push(`${entry}: a record too much or too few`);
    if (record !== undefined && !ids.has(record)) faults.push(`${entry}: no record ${record}`);
  }
  points.forEach((point, index) => {
    if (DIGIT.test(point) && accounted[index] === 0) faults.push(`${point} at ${index}: in no entry`);
  });
  for (const { id, evidence } of figuresOf(plan)) {
    const { value = "", valueStart = -1 } = evidence;
    const end = valueStart + Array.from(value).length;
    if (!taken.subarray(valueStart, end).includes(1)) faults.push(`${id}: its figure ${value} is left out`);
  }
  for (const { id, label } of [...targets, ...observations, ...milestones])
    if (label.trim() === "") faults.push(`${id}: says not of what it is`);
  return faults;
}

/** The records whose figure is printed as a number. */
function figuresOf({ targets, observations }: Extraction["plan"]): readonly { id: string; evidence: Evidence }[] {
  const explicit = targets.filter(({ goal }) => isNumeric(goal) && !goal.implicit && goal.value !== null);
  return [...explicit, ...observations.filter(({ value }) => value !== null)];
}
