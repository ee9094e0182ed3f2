import { disagreement } from "../../model/contradiction.ts";
import { deadlineYear } from "../../model/deadline.ts";
import type { Finding } from "../../model/finding.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Target } from "../../model/target.ts";
import { UNITS } from "../../model/units.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import type { AuditContext } from "../context.ts";
import { byPlace, groupsOf, MANY, pairsOf } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { levelOf } from "../statements.ts";
import { countsInText } from "./countsInText.ts";

/**
 * Two figures under one name: the same indicator, or without one the same label, in the same unit, of the same sort (both
 * observed, or both promised for the same year), and not the same number. What the plan itself tells apart (another area or
 * population, a part and its total, another year) is left alone, and so is what `audit.contradiction` tells. The headings of
 * milestones and actions are read too: 建设10个实训基地 beside a target of 12.
 */
export const counts: AuditRule = {
  code: "audit.counts",
  about: "What is called by one name has one number.",
  findings: {
    "audit.counts.same-terms": {
      severity: "warning",
      about: { zh: "同一名称下数目不一", en: "two numbers under one name" },
    },
    "audit.counts.disagree": {
      severity: "warning",
      about: { zh: "同一名称下数目可能不一", en: "two numbers under what may be one name" },
    },
    "audit.counts.heading": {
      severity: "warning",
      heuristic: true,
      about: { zh: "任务或节点中的数目与目标不一", en: "a task or milestone has another number than the target" },
    },
  },
  check: (plan, _catalog, context) => {
    const figures = [...plan.targets, ...plan.observations].sort(byPlace).flatMap(figureOf);
    const groups = groupsOf(figures, ({ key }) => key);
    return [
      ...[...groups.values()].flatMap((group) => disagreements(group, context)),
      ...countsInText([...plan.milestones, ...plan.actions], figures).map(({ record, figure, seen }) =>
        context.finding(
          record,
          "audit.counts.heading",
          { seen, other: figure.record.label, right: writeQuantity(figure.goal) },
          [figure.record],
        ),
      ),
    ];
  },
};

/** A figure by the name it goes under. */
export interface Figure {
  readonly record: Target | Observation;
  readonly goal: NumericGoal;
  /** Name, unit, sort and what it is counted per. */
  readonly key: string;
  /** Whether the rule of contradictions looks at it: what shares these terms is left to it. */
  readonly terms: string;
  readonly year: string | undefined;
}

function figureOf(record: Target | Observation): readonly Figure[] {
  const promised = "goal" in record;
  if (promised && (record.restates !== undefined || record.partOf !== undefined)) return [];
  const goal = promised ? record.goal : levelOf(record);
  if (!isNumeric(goal) || goal.value === null) return [];
  const { indicator, label, scope } = record;
  const year = promised ? deadlineYear(record.deadline)?.toString() : record.date?.slice(0, 4);
  const sort = promised ? goal.kind : `observed ${record.status}`;
  const { dimension } = UNITS[goal.unit];
  const name = indicator ?? `label ${label}`;
  const key = JSON.stringify([name, dimension, sort, goal.per ?? [], goal.condition]);
  // Two targets without an indicator are nowhere else compared, so no two share these terms.
  const own = promised && indicator === undefined ? record.id : "";
  return [{ record, goal, key, terms: JSON.stringify([year, scope, own]), year }];
}

function disagreements(group: readonly Figure[], { finding }: AuditContext): readonly Finding[] {
  // Of many only those that stand first in the text: the rest is the same finding again.
  const few = group.slice(0, MANY);
  return pairsOf(few).flatMap(([left, right]) => {
    if (left.terms === right.terms || !mayBeOne(left, right)) return [];
    if (disagreement(left.goal, right.goal) !== "certainly") return [];
    const figures = { left: writeQuantity(left.goal), other: right.record.label, right: writeQuantity(right.goal) };
    const apart = apartness(left, right);
    return [
      apart.length === 0
        ? finding(left.record, "audit.counts.same-terms", figures, [right.record])
        : finding(left.record, "audit.counts.disagree", { ...figures, apart }, [right.record]),
    ];
  });
}

/**
 * Whether nothing that the plan says tells the two apart for certain. A rate is another for every area and year, so two rates
 * must say the same of themselves; of counts one may leave open the year, or the period they are counted in.
 */
function mayBeOne(left: Figure, right: Figure): boolean {
  const [ours, theirs] = [left.record.scope ?? {}, right.record.scope ?? {}];
  if (ours.population !== theirs.population || ours.area !== theirs.area) return false;
  if (UNITS[left.goal.unit].dimension === "proportion") return left.year === right.year && ours.note === theirs.note;
  return mayBeSame(left.year, right.year) && mayBeSame(ours.note, theirs.note);
}

const mayBeSame = (left: string | undefined, right: string | undefined): boolean =>
  left === undefined || right === undefined || left === right;

/** What the one says of itself and the other does not, in the plan's words. */
function apartness(left: Figure, right: Figure): readonly string[] {
  const [ours = [], theirs = []] = [left, right].map(({ record: { scope = {} }, year }) => [
    ...(year === undefined ? [] : [year]),
    ...Object.values(scope).filter((each) => each !== undefined),
  ]);
  return [...ours.filter((each) => !theirs.includes(each)), ...theirs.filter((each) => !ours.includes(each))];
}
