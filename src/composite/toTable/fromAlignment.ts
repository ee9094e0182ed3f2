import type { Alignment, AlignmentRow, CellTarget } from "../../align/alignment.ts";
import { goalAtYear } from "../../align/atYear.ts";
import { compareTargets } from "../../align/compareCells.ts";
import { isNumeric } from "../../model/goal.ts";
import { goalInUnit } from "../../model/promise.ts";
import type { PlanRef } from "../../model/result.ts";
import type { UnitId } from "../../model/units.ts";
import { listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import type { RegionTable, TableIndicator } from "../table.ts";
import { numberFor } from "./numberFor.ts";
import type { Extract, LeftOut, ToTableRules } from "./toTable.ts";

/** A table of an alignment: a row for each plan, a column for each indicator on which a plan has a number. */
export function fromAlignment(alignment: Alignment, rules: ToTableRules): Extract {
  const plans = alignment.plans.filter(({ attribution }) => rules.doubtful || !isDoubtful(attribution));
  const doubtful = alignment.plans.filter((plan) => !plans.includes(plan));
  const leftOut: LeftOut[] = [];
  const rows = rowsOf(plans);
  const chosen = rules.indicators?.flatMap((id) => alignment.rows.filter((row) => idOf(row) === id));
  const indicators = (chosen ?? alignment.rows).flatMap((row) => columnOf(row, plans, rules, leftOut) ?? []);
  const warnings =
    doubtful.length > 0
      ? [warning("composite.doubtful-plans", { plans: listLabels(doubtful.map(({ title }) => title)) }, ["plans"])]
      : [];
  return { plans, table: { rows, indicators, ...hierarchy(rules) }, leftOut, warnings };
}

const isDoubtful = (grade: PlanRef["attribution"]) => grade === "doubtful" || grade === "unidentified";

/** The hierarchy, if one is given. */
const hierarchy = ({ aggregates }: ToTableRules) => (aggregates.length > 0 ? { aggregates } : {});

/** The catalogue's id of a row's indicator; the label where it has none. */
const idOf = ({ indicator, name }: AlignmentRow) => indicator ?? name.zh;

function rowsOf(plans: readonly PlanRef[]): RegionTable["rows"] {
  return plans.map(({ id, region, title }) => {
    const shared = plans.filter((plan) => plan.region === region).length > 1;
    return { region: shared ? id : region, name: title };
  });
}

/** A column of the targets that compare with each other; of the groups that do, the one of most plans. */
function columnOf(
  row: AlignmentRow,
  plans: readonly PlanRef[],
  rules: ToTableRules,
  leftOut: LeftOut[],
): TableIndicator | undefined {
  const id = idOf(row);
  const out = (target: CellTarget, reasons: LeftOut["reasons"]) => {
    leftOut.push({ region: target.region, indicator: id, plan: target.plan, target: target.target, reasons });
  };
  const used = row.cells.filter(({ plan }) => plans.some((each) => each.id === plan));
  const targets = used.flatMap((cell) => cell.targets);
  const given = rules.directions[id];
  const direction = given ?? (row.direction === "neutral" ? undefined : row.direction);
  if (direction === undefined) {
    for (const target of targets)
      out(target, [{ code: "composite.direction-unknown", params: { indicator: row.name } }]);
    return undefined;
  }
  const candidates = targets.filter((target) => {
    const goal = goalAtYear(target);
    const due = target.atYear?.year ?? target.year;
    const inYear = typeof rules.year !== "number" || due === rules.year;
    const hasNumber =
      isNumeric(goal) && goal.value !== null && numberFor(goal.value, rules.bound, direction) !== undefined;
    if (inYear && hasNumber) return true;
    const params = { label: target.label, year: due ?? null };
    out(target, [{ code: inYear ? "composite.cell-no-number" : "composite.cell-other-year", params }]);
    return false;
  });
  const { seed, members } = largestGroup(candidates, rules);
  if (seed === undefined) return undefined;
  for (const target of candidates) {
    if (![...members.values()].includes(target)) out(target, whyNot(seed, target, rules));
  }
  const values = plans.map((plan) => numberIn(members.get(plan.id), seed, rules, direction));
  const parent = rules.parents[id];
  return {
    id,
    name: row.name,
    direction,
    ...(unitOf(seed) !== undefined && { unit: unitOf(seed) }),
    ...(parent !== undefined && { parent }),
    values,
  };
}

interface Group {
  /** The target all others of the group compare with. */
  readonly seed?: CellTarget;
  /** One target for each plan. */
  readonly members: ReadonlyMap<string, CellTarget>;
}

/** The group of most plans whose targets compare with one of them; the first of equally large ones. */
function largestGroup(candidates: readonly CellTarget[], rules: ToTableRules): Group {
  let largest: Group = { members: new Map() };
  const grouped = new Set<CellTarget>();
  for (const seed of candidates) {
    if (grouped.has(seed)) continue;
    const members = new Map([[seed.plan, seed]]);
    for (const target of candidates) {
      if (!members.has(target.plan) && whyNot(seed, target, rules).length === 0) members.set(target.plan, target);
    }
    for (const member of members.values()) grouped.add(member);
    if (members.size > largest.members.size) largest = { seed, members };
  }
  return largest;
}

/** Why a target does not stand in one column with another; empty when it does. */
function whyNot(seed: CellTarget, target: CellTarget, { catalog, assume }: ToTableRules): LeftOut["reasons"] {
  if (seed.plan === target.plan) return [{ code: "composite.cell-second", params: { label: target.label } }];
  const { reasons, via } = compareTargets(seed, target, { catalog, assume });
  if (reasons.length > 0) return reasons;
  return via ? [{ code: "composite.cell-other-indicator", params: { label: target.label } }] : [];
}

function unitOf(target: CellTarget): UnitId | undefined {
  const goal = goalAtYear(target);
  return isNumeric(goal) ? goal.unit : undefined;
}

/** A target's number in the unit of the column's first. */
function numberIn(
  target: CellTarget | undefined,
  seed: CellTarget,
  { bound }: ToTableRules,
  direction: "higher" | "lower",
): number | null {
  const goal = target && goalAtYear(target);
  const unit = unitOf(seed);
  if (goal === undefined || unit === undefined || !isNumeric(goal)) return null;
  const converted = goalInUnit(goal, unit);
  if ("code" in converted || converted.value === null) return null;
  return numberFor(converted.value, bound, direction) ?? null;
}
