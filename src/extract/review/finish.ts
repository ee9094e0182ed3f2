import isEqual from "lodash-es/isEqual.js";
import type { Clause } from "../../model/evidence.ts";
import type { Plan, SetAside } from "../../model/plan.ts";
import { planRef } from "../../model/result.ts";
import type { Extraction } from "../extraction.ts";
import { LEFT_OUT_WORDS } from "../leftOutWords.ts";
import { horizonsOf, stagesOf } from "../planOf.ts";
import type { FiledRecord } from "./filedRecord.ts";
import { followReferences } from "./followReferences.ts";
import type { Session } from "./session.ts";
import { settleLedger } from "./settleLedger.ts";

/** Ends a review: the extraction as the rows leave it. */
export function finish(session: Session): Extraction {
  followReferences(session);
  const ledger = settleLedger(session);
  const { extraction, records, readings } = session;
  const { plan: old } = extraction;
  const filed = [...records.values()];
  const lists = {
    targets: filed.flatMap((each) => (each.type === "target" ? [each.record] : [])),
    observations: filed.flatMap((each) => (each.type === "observation" ? [each.record] : [])),
    milestones: filed.flatMap((each) => (each.type === "milestone" ? [each.record] : [])),
    actions: filed.flatMap((each) => (each.type === "action" ? [each.record] : [])),
  };
  const plan: Plan = {
    ...old,
    ...lists,
    // What was made of the records follows them; what somebody wrote stays.
    horizons: horizonsAfter(old, lists.targets),
    ...(isEqual(old.remit.stages, stagesOf(old)) && { remit: { ...old.remit, stages: stagesOf(lists) } }),
    setAside: setAsideOf(session, ledger),
  };
  return { ...extraction, plans: [planRef(plan)], plan, ledger, readings: [...readings.values()] };
}

/** The years that the targets name now, where the horizons were read off the targets or the period; else as somebody wrote them. */
function horizonsAfter(old: Plan, targets: Plan["targets"]): Plan["horizons"] {
  const wereRead =
    isEqual(old.horizons, horizonsOf(old.targets, undefined)) ||
    old.horizons.every(({ basis }) => basis === "inferred");
  const years = horizonsOf(targets, undefined);
  return wereRead && years.length > 0 ? years : old.horizons;
}

/** What was set aside before and still is, and what the review has set aside. */
function setAsideOf({ extraction, dropped, notes }: Session, ledger: Extraction["ledger"]): readonly SetAside[] {
  const taken = new Set<number>();
  const added: SetAside[] = [];
  extraction.ledger.forEach(({ exact, start, end, as, record = "" }, index) => {
    const now = ledger[index];
    if (as === "left-out" && now?.as !== "left-out") taken.add(start);
    if (as === "left-out" || now?.as !== "left-out" || !now.reason) return;
    added.push(noted({ exact, start, end, reason: LEFT_OUT_WORDS[now.reason].en }, dropped.get(record)?.note));
  });
  for (const { filed, note } of dropped.values()) {
    const clause = withoutNumber(filed, extraction.ledger);
    if (clause) added.push(noted({ ...clause, reason: LEFT_OUT_WORDS["dropped-in-review"].en }, note));
  }
  const kept = extraction.plan.setAside
    .filter(({ start }) => !taken.has(start))
    .map((each) => {
      const { note, ...rest } = each;
      return notes.has(each.start) ? noted(rest, notes.get(each.start)) : each;
    });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
}

const noted = (setAside: SetAside, note: string | undefined): SetAside =>
  note === undefined ? setAside : { ...setAside, note };

/** What a dropped record leaves behind when its figure is a word (全覆盖) or it has none: the ledger accounts for numbers only. */
function withoutNumber({ record: { evidence } }: FiledRecord, ledger: Extraction["ledger"]): Clause | undefined {
  const { exact, start, end, value, valueStart } = evidence;
  if (value === undefined || valueStart === undefined) return { exact, start, end };
  const valueEnd = valueStart + Array.from(value).length;
  const holdsNumber = ledger.some((entry) => entry.start < valueEnd && entry.end > valueStart);
  return holdsNumber ? undefined : { exact: value, start: valueStart, end: valueEnd };
}
