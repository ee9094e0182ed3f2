import { isNumeric } from "../../model/goal.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Target } from "../../model/target.ts";
import { convertUnit, type UnitId } from "../../model/units.ts";
import { byPlace } from "../groups.ts";
import type { AuditRule } from "../rule.ts";

/**
 * Neighbouring rows of a table whose cells may have changed places: one of the two does not fit its row (outside the
 * indicator's bounds, on the wrong side of its baseline, in a unit that is not the indicator's), and with the targets, the
 * baselines or both exchanged everything fits. A pattern only; tables are the rows read by `table-pairing`, in the order of
 * the text.
 */
export const swaps: AuditRule = {
  code: "audit.swaps",
  about: "No two neighbouring rows of a table fit better with their cells exchanged.",
  findings: {
    "audit.swaps": {
      severity: "warning",
      heuristic: true,
      about: { zh: "相邻两行的数值疑似互换", en: "two neighbouring rows may have been exchanged" },
    },
  },
  check: (plan, catalog, { finding }) => {
    const rows = plan.targets
      .flatMap((target) => rowOf(target, catalog.byId.get(target.indicator ?? "")))
      .sort((a, b) => byPlace(a.target, b.target));
    return rows.flatMap((row, index) => {
      const next = rows[index + 1];
      if (!next || next.section !== row.section) return [];
      const now = faultsOf(row) + faultsOf(next);
      const healed = now > 0 && exchanges(row, next).some(([a, b]) => faultsOf(a) + faultsOf(b) === 0);
      if (!healed) return [];
      return [finding(row.target, "audit.swaps", { other: next.target.label }, [next.target])];
    });
  },
};

interface Cell {
  readonly value: number;
  readonly unit: UnitId;
}

interface Row {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly section: string;
  readonly baseline: Cell | undefined;
  readonly level: Cell;
}

function rowOf(target: Target, indicator: Indicator | undefined): readonly Row[] {
  const { goal, baseline, evidence, restates } = target;
  if (!indicator || evidence.reading !== "table-pairing" || restates !== undefined) return [];
  if (!isNumeric(goal) || goal.kind !== "level" || typeof goal.value !== "number") return [];
  const cell = (value: number, unit: UnitId, scale = 1): Cell => ({ value: value * scale, unit });
  return [
    {
      target,
      indicator,
      section: evidence.section ?? "",
      baseline: baseline && cell(baseline.value, baseline.unit, baseline.scale),
      level: cell(goal.value, goal.unit, goal.scale),
    },
  ];
}

function exchanges(a: Row, b: Row): readonly (readonly [Row, Row])[] {
  const levels = [
    { ...a, level: b.level },
    { ...b, level: a.level },
  ] as const;
  const baselines = [
    { ...a, baseline: b.baseline },
    { ...b, baseline: a.baseline },
  ] as const;
  const both = [
    { ...levels[0], baseline: b.baseline },
    { ...levels[1], baseline: a.baseline },
  ] as const;
  return [levels, baselines, both];
}

/** How many things about a row cannot be, or go the wrong way. */
function faultsOf({ indicator, baseline, level }: Row): number {
  const { unit, bounds, direction } = indicator;
  const [from, to] = [baseline, level].map((cell) => cell && convertUnit(cell.value, cell.unit, unit));
  let faults = 0;
  for (const [cell, value] of [
    [baseline, from],
    [level, to],
  ] as const) {
    if (!cell) continue;
    if (value === undefined) faults++;
    else if (value < (bounds.min ?? value) || value > (bounds.max ?? value)) faults++;
  }
  if (from !== undefined && to !== undefined) {
    if (direction === "higher" ? to < from : direction === "lower" && to > from) faults++;
  }
  return faults;
}
