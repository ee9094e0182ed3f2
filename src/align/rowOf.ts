import type { Catalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { contradictionsAmong } from "../model/contradiction.ts";
import { type Indicator, UNSTATED } from "../model/indicator.ts";
import type { Plan } from "../model/plan.ts";
import type { StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { Theme } from "../model/themes.ts";
import type { AlignmentRow, Cell, CellTarget, Conflict } from "./alignment.ts";
import { atYear } from "./atYear.ts";
import { absence, cellTarget } from "./cells.ts";
import { firstStatements } from "./firstStatements.ts";
import { inOrder } from "./inOrder.ts";
import { type LabelKey, unitOrKind } from "./labelKeys.ts";
import { groupKeys } from "./rowGroups.ts";
import type { RowOptions } from "./rowsOf.ts";

/** A target on its way to a row; `column` is its plan's place, since two versions of a plan share an id. */
export interface Member {
  readonly column: number;
  readonly target: Target;
  /** Where the target goes by its label. */
  readonly label?: LabelKey;
}

/** What all rows of an alignment are made from. */
export interface RowContext extends RowOptions {
  readonly plans: readonly Plan[];
  readonly catalog: Catalog;
  readonly hosts: ReadonlyMap<string, Indicator>;
  /** The empty cells of every plan in a row of a stage. */
  readonly emptyCells: (stage: StageCode | undefined) => readonly Cell[];
}

/** Empty cells, made once a stage; none where only filled cells are asked for. */
export function emptyCellsOf(plans: readonly Plan[], none: boolean): RowContext["emptyCells"] {
  if (none) return () => [];
  const byStage = new Map<StageCode | undefined, readonly Cell[]>();
  return (stage) => {
    let cells = byStage.get(stage);
    if (!cells) {
      cells = plans.map((plan) => ({ plan: plan.id, targets: [], absent: absence(plan, stage) }));
      byStage.set(stage, cells);
    }
    return cells;
  };
}

/** The row of targets that belong together. */
export function rowOf(members: readonly Member[], context: RowContext): AlignmentRow {
  // The row is named after one of its targets where the catalogue has no name: the same whatever the order of the plans.
  const named = members.reduce((a, b) => (byName(b, a) < 0 ? b : a));
  const first = named.target;
  const indicator = named.label ? undefined : first.indicator;
  const host = indicator === undefined ? undefined : context.hosts.get(indicator);
  const joined = joinedBy(members);
  const { groupBy } = context;
  const stage = host && host.facets.stage !== UNSTATED ? host.facets.stage : statedStage(named, joined);
  const themes = groupBy === "theme" ? themesOf(members, host, context) : [];
  return {
    ...(indicator !== undefined && { indicator: host?.id ?? indicator }),
    joined,
    name: host?.name ?? { zh: first.label, en: first.label },
    ...(stage && { stage }),
    ...(host ? { unit: host.unit } : "unit" in first.goal && { unit: first.goal.unit }),
    direction: host?.direction ?? "neutral",
    ...(groupBy && { groups: groupKeys(groupBy, stage, themes) }),
    cells: cellsOf(members, context, host, context.emptyCells(stage)),
  };
}

const byName = ({ target: a }: Member, { target: b }: Member): number =>
  inOrder(a.label, b.label) || inOrder(a.stage ?? "", b.stage ?? "") || inOrder(unitOrKind(a), unitOrKind(b));

function joinedBy(members: readonly Member[]): AlignmentRow["joined"] {
  const [{ label }, ...others] = members as readonly [Member, ...Member[]];
  if (!label) return "indicator";
  return others.every((each) => each.label?.literal === label.literal) ? "label" : "facets";
}

/** The stage the plan names; of labels that differ the one they have in common, be it in the label or in the heading. */
const statedStage = ({ label, target }: Member, joined: AlignmentRow["joined"]): StageCode | undefined =>
  joined === "facets" ? label?.stage : target.stage;

/** What the row is about: what its indicator says, else everything its targets say. */
function themesOf(members: readonly Member[], host: Indicator | undefined, { catalog }: RowContext): readonly Theme[] {
  if (host?.themes) return host.themes;
  return members.flatMap(({ target }) => target.themes ?? catalog.byId.get(target.indicator ?? "")?.themes ?? []);
}

function cellsOf(
  members: readonly Member[],
  context: RowContext,
  host: Indicator | undefined,
  empty: readonly Cell[],
): readonly Cell[] {
  const byColumn = new Map<number, Target[]>();
  for (const { column, target } of members) {
    const own = byColumn.get(column);
    if (own) own.push(target);
    else byColumn.set(column, [target]);
  }
  // Members come in the order of the plans.
  const filled = [...byColumn].map(([column, targets]) => {
    return { column, cell: filledCell(context.plans[column] as Plan, targets, context, host) };
  });
  if (context.cells === "filled") return filled.map(({ cell }) => cell);
  const cells = empty.slice();
  for (const { column, cell } of filled) cells[column] = cell;
  return cells;
}

function filledCell(plan: Plan, own: readonly Target[], context: RowContext, host: Indicator | undefined): Cell {
  const inCell = (target: Target, again: readonly Target[]): CellTarget => {
    const indicator = context.catalog.byId.get(target.indicator ?? "");
    const relation = indicator && host && indicator !== host ? relate(indicator, host) : undefined;
    return cellTarget(plan, target, relation, again, context.year && atYear(target, context.year, indicator));
  };
  const [only, ...others] = own;
  if (only && others.length === 0) return { plan: plan.id, targets: [inCell(only, [])] };
  const statements = firstStatements(own);
  const conflicts = contradictionsAmong([...statements.keys()], context.catalog.byId)
    .map(conflictOf)
    .sort((a, b) => inOrder(a.left, b.left) || inOrder(a.right, b.right));
  return {
    plan: plan.id,
    targets: [...statements]
      .map(([target, again]) => inCell(target, again))
      .sort((a, b) => a.evidence.start - b.evidence.start || inOrder(a.target, b.target)),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

/** A conflict has no first side: the order of the targets in the plan decides nothing. */
function conflictOf({ left, right, certainty }: ReturnType<typeof contradictionsAmong>[number]): Conflict {
  return left.id <= right.id
    ? { left: left.id, right: right.id, certainty }
    : { left: right.id, right: left.id, certainty };
}
