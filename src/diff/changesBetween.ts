import type { CellTarget } from "../align/alignment.ts";
import type { TargetComparison } from "../align/compareCells.ts";
import { sameAuthority } from "../align/sameAuthority.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Comparison } from "../model/compare.ts";
import { type Deadline, deadlineDate } from "../model/deadline.ts";
import type { Param, Params } from "../model/finding.ts";
import { isNumeric, type NumericGoal } from "../model/goal.ts";
import { UNSTATED } from "../model/indicator.ts";
import { goalInUnit } from "../model/promise.ts";
import type { Modality } from "../model/target.ts";
import type { UnitId } from "../model/units.ts";
import { writeGoal, writeQuantity } from "../model/writeGoal.ts";
import type { Change, ChangeCode } from "./changes.ts";
import { sameJson } from "./sameJson.ts";
import { type ScopeRelation, scopeRelation } from "./scopes.ts";

/** Every change from the left target of a comparison to its right one. */
export function changesBetween(comparison: TargetComparison, catalog: Catalog): readonly Change[] {
  const { left, right, comparable, promise, reasons, via } = comparison;
  const own = sameAuthority(left, right);
  if (!comparable || !promise) {
    const terms = own ? termChanges(left, right, catalog) : [];
    const kinds = reasons.some(({ code }) => code === "reason.kind");
    if (own && left.indicator === right.indicator) {
      if (kinds) return [change("change.kind", goals(left, right)), ...terms];
      if (sameJson(left.goal, right.goal)) return terms;
    }
    return [change("change.not-comparable", goals(left, right)), ...terms];
  }
  const carried = via !== undefined && via.transform.kind !== "scale" && via.transform.kind !== "inverse";
  return [
    ...(own && left.indicator !== right.indicator ? [recoded(left, right, promise, catalog)] : []),
    // A share and its complement, a count and a share of it: which is higher depends on which of the two is asked.
    ...(carried ? [] : valueChanges(left, right, promise)),
    ...termChanges(left, right, catalog),
  ];
}

function recoded(left: CellTarget, right: CellTarget, { answer }: Comparison, catalog: Catalog): Change {
  const name = ({ indicator }: CellTarget): Param => catalog.byId.get(indicator ?? "")?.name ?? indicator ?? UNSTATED;
  const params = { left: name(left), right: name(right) };
  if (answer !== "no" && answer !== "certainly") return change("change.indicator", params);
  return change("change.indicator", params, { ambition: answer === "no" ? "more" : "less" });
}

const change = (code: ChangeCode, params: Params, more: Partial<Change> = {}): Change => ({ code, params, ...more });

const goals = (left: CellTarget, right: CellTarget): Params => ({
  left: writeGoal(left.goal),
  right: writeGoal(right.goal),
});

/** The value, its bound and its unit: what is owed. */
function valueChanges(left: CellTarget, right: CellTarget, promise: Comparison): Change[] {
  const params = goals(left, right);
  const [a, b] = [left.goal, right.goal];
  if (!isNumeric(a) || !isNumeric(b)) return [];
  if (promise.answer === "possibly") return [change("change.undetermined", params)];
  // In the unit of the difference, so that the two never point different ways.
  const unit = promise.unit ?? a.unit;
  const sign = Math.sign(midpoint(b, unit) - midpoint(a, unit));
  if (promise.answer === "equal" || sign === 0) {
    if (promise.answer !== "equal") {
      const firmer = promise.answer === "no";
      const code = firmer ? "change.bound-firmer" : "change.bound-looser";
      return [change(code, params, { ambition: firmer ? "more" : "less" })];
    }
    if (a.bound !== b.bound) return [change("change.bound-word", params)];
    return a.unit === b.unit && (a.scale ?? 1) === (b.scale ?? 1) ? [] : [change("change.unit", params)];
  }
  const amount = promise.difference === undefined ? {} : { amount: -promise.difference, unit: promise.unit };
  const ambition = promise.answer === "no" ? "more" : "less";
  return [
    change(
      sign > 0 ? "change.higher" : "change.lower",
      { ...params, amount: writeAmount(amount) },
      {
        ambition,
        ...amount,
      },
    ),
  ];
}

/** The middle of a goal's value in a unit: against another's it tells which stands higher. */
function midpoint(goal: NumericGoal, unit: UnitId): number {
  const converted = goalInUnit(goal, unit);
  if ("code" in converted || converted.value === null) return Number.NaN;
  return typeof converted.value === "number" ? converted.value : (converted.value[0] + converted.value[1]) / 2;
}

function writeAmount({ amount, unit }: Pick<Change, "amount" | "unit">): Param {
  if (amount === undefined || unit === undefined) return "?";
  return writeQuantity({ value: Math.abs(amount), unit: unit === "percent" ? "percentagePoint" : unit });
}

/** Everything about two targets but their value. */
function termChanges(left: CellTarget, right: CellTarget, catalog: Catalog): Change[] {
  const own = sameAuthority(left, right);
  const changes: Change[] = [...deadlineChanges(left, right)];
  const firmness = firmnessOf(right.modality) - firmnessOf(left.modality);
  if (firmness !== 0) {
    changes.push(
      change(firmness > 0 ? "change.wording-firmer" : "change.wording-looser", {
        left: wordsOf(left.modality),
        right: wordsOf(right.modality),
      }),
    );
  }
  changes.push(...formalChanges(left, right));
  // Two regions start from different places, are drawn differently and speak differently: no change in a promise.
  if (!own) return changes;
  if (!sameJson(statedBaseline(left), statedBaseline(right))) {
    changes.push(change("change.baseline", { left: baselineOf(left), right: baselineOf(right) }));
  }
  const scope = scopeRelation(left.scope, right.scope, catalog);
  if (scope) changes.push(change(SCOPE_CHANGES[scope], { left: scopeOf(left), right: scopeOf(right) }, EACH[scope]));
  if (left.label !== right.label) changes.push(change("change.label", { left: left.label, right: right.label }));
  return changes;
}

const SCOPE_CHANGES: Readonly<Record<ScopeRelation, ChangeCode>> = {
  wider: "change.scope-wider",
  narrower: "change.scope-narrower",
  each: "change.scope-each",
  total: "change.scope-total",
  other: "change.scope",
};

/** What every unit owes, all together owe as well. */
const EACH: Readonly<Partial<Record<ScopeRelation, Partial<Change>>>> = {
  each: { ambition: "more" },
  total: { ambition: "less" },
};

/** 约束性 binds and 预期性 does not; what is not printed is neither. */
function formalChanges({ formalType: a }: CellTarget, { formalType: b }: CellTarget): Change[] {
  if (a === b) return [];
  const params = { left: a ?? UNSTATED, right: b ?? UNSTATED };
  const ambition = a && b ? ({ ambition: b === "binding" ? "more" : "less" } as const) : {};
  return [change("change.formal-type", params, ambition)];
}

function deadlineChanges(left: CellTarget, right: CellTarget): Change[] {
  const [a, b] = [deadlineDate(left.deadline), deadlineDate(right.deadline)];
  if (a !== undefined && b !== undefined) {
    if (a === b) return [];
    return [change(b < a ? "change.earlier" : "change.later", { left: a, right: b })];
  }
  if (sameJson(deadlineTerms(left), deadlineTerms(right))) return [];
  return [
    change("change.deadline", {
      left: writeDeadline(left.deadline, left.goal.standing),
      right: writeDeadline(right.deadline, right.goal.standing),
    }),
  ];
}

/** A deadline without its wording; a standing rule has no deadline and needs none, which is not the same as stating none. */
function deadlineTerms({ deadline, goal }: CellTarget): object {
  const { written: _, ...terms } = deadline;
  return { ...terms, standing: deadline.kind === "unstated" && goal.standing === true };
}

/** The day a deadline ends on, else what the plan writes, else the kind of deadline it is. */
export function writeDeadline(deadline: Deadline, standing = false): Param {
  const end = deadlineDate(deadline) ?? deadline.written;
  if (end !== undefined) return end;
  if (deadline.kind === "from") return { zh: `从${deadline.date}起`, en: `from ${deadline.date} on` };
  if (deadline.kind === "within") return { zh: `${deadline.years}年内`, en: `within ${deadline.years} years` };
  return standing && deadline.kind === "unstated" ? "standing" : deadline.kind;
}

/** Words that strengthen count for, words that weaken against; several of a kind are no firmer than one. */
function firmnessOf({ boosters = [], hedges = [], exploratory = [] }: Modality = {}): number {
  return Number(boosters.length > 0) - Number(hedges.length > 0) - Number(exploratory.length > 0);
}

function wordsOf({ boosters = [], hedges = [], exploratory = [] }: Modality = {}): Param {
  const words = [...boosters, ...hedges, ...exploratory];
  return words.length > 0 ? words : UNSTATED;
}

/** A baseline as stated: which record of the plan holds it is no part of it. */
function statedBaseline({ baseline }: CellTarget): object | undefined {
  if (!baseline) return undefined;
  const { observation: _, ...stated } = baseline;
  return stated;
}

function baselineOf({ baseline }: CellTarget): Param {
  if (!baseline) return UNSTATED;
  const { zh, en } = writeQuantity(baseline);
  return baseline.date === undefined ? { zh, en } : { zh: `${zh}(${baseline.date})`, en: `${en} (${baseline.date})` };
}

const scopeOf = ({ scope = {} }: CellTarget): string => Object.values(scope).join(" ") || UNSTATED;
