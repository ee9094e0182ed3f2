import groupBy from "lodash-es/groupBy.js";
import memoize from "lodash-es/memoize.js";
import sortBy from "lodash-es/sortBy.js";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { deadlineYear } from "../model/deadline.ts";
import { EduplanError } from "../model/error.ts";
import { evidenceRef } from "../model/evidence.ts";
import { type Indicator, UNSTATED } from "../model/indicator.ts";
import type { Plan } from "../model/plan.ts";
import { envelope } from "../model/result.ts";
import { STAGES, type StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { Alignment, AlignmentRow, Cell, EventRow } from "./alignment.ts";
import { absence, cellTarget } from "./cells.ts";
import { contrastsOf } from "./comparePlans.ts";
import { hostIndicators } from "./hostIndicators.ts";

/** How plans are laid side by side. */
export interface AlignOptions {
  /** The catalogue to read indicators by; the bundled one when absent. */
  readonly catalog?: Catalog;
  /**
   * `compatible` (default): a target whose wording leaves a facet open stands in the row of the one indicator it may mean,
   * with the difference noted. `none`: every indicator has a row of its own.
   */
  readonly fold?: "compatible" | "none";
}

/**
 * Lays plans side by side: a row per indicator, a cell per plan. Plans are compared first as documents (`contrasts`). Targets
 * of one plan on one indicator share a cell, in the order of the text; a figure the plan states again is merged into its
 * first statement. An empty cell says why it is empty. Labels outside the catalogue get rows of their own, shared only
 * when label, stage and unit are the same.
 *
 * Rows are ordered by stage and catalogue, whatever the order of the plans; cells follow the plans. Nothing is compared or
 * converted here: `compareCells` does that on demand. Cost grows with the targets, and with rows times plans, since every row has a cell a plan.
 *
 * @throws EduplanError `duplicate-plan` when two plans share an id, `unknown-option` for an unknown `fold`.
 */
export function align(plans: readonly Plan[], options: AlignOptions = {}): Alignment {
  const { catalog = defaultCatalog, fold = "compatible" } = options;
  if (fold !== "compatible" && fold !== "none") {
    throw new EduplanError("unknown-option", `align: unknown fold: ${String(fold)}; use "compatible" or "none"`);
  }
  const ids = plans.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new EduplanError("duplicate-plan", `align: two plans have the id ${twice}; give each plan an id of its own`);
  }
  return {
    ...envelope("alignment", plans, { catalog: catalogRef(catalog), fold }),
    contrasts: contrastsOf(plans),
    rows: rowsOf(plans, catalog, fold),
    events: eventsOf(plans),
  };
}

/** A target on its way to a row; `column` is its plan's place, since two versions of a plan share an id. */
interface Placed {
  readonly column: number;
  readonly target: Target;
}

/** The rows of an alignment, without asking that plan ids differ: `diff` lays two versions of one plan side by side. */
export function rowsOf(plans: readonly Plan[], catalog: Catalog, fold: "compatible" | "none"): AlignmentRow[] {
  const placed: Placed[] = plans.flatMap((plan, column) => plan.targets.map((target) => ({ column, target })));
  const used = new Set(placed.flatMap(({ target }) => target.indicator ?? []));
  const hosts = hostIndicators(
    [...used].flatMap((id) => catalog.byId.get(id) ?? []),
    fold,
  );
  const rows = Object.values(groupBy(placed, ({ target }) => rowKey(target, hosts)));
  const order = new Map(catalog.indicators.map(({ id }, index) => [id, index]));
  const emptyCell = memoize(
    (column: number, stage: StageCode | undefined): Cell => {
      const plan = plans[column] as Plan;
      return { plan: plan.id, targets: [], absent: absence(plan, stage) };
    },
    (column, stage) => `${column} ${stage}`,
  );
  return sortBy(
    rows.map((members) => rowOf(members, plans, catalog, hosts, emptyCell)),
    [
      (row) => stageOrder(row.stage),
      (row) => order.get(row.indicator ?? "") ?? order.size,
      (row) => row.indicator ?? "",
      (row) => row.name.zh,
      (row) => row.unit ?? "",
    ],
  );
}

/** What two targets must share to stand in one row. */
function rowKey(target: Target, hosts: ReadonlyMap<string, Indicator>): string {
  if (target.indicator !== undefined) return `indicator ${hosts.get(target.indicator)?.id ?? target.indicator}`;
  return `label ${target.stage ?? ""} ${unitOrKind(target)} ${target.label}`;
}

const unitOrKind = ({ goal }: Target): string => ("unit" in goal ? goal.unit : goal.kind);

/** The first statement of each target's figure within its row, where the plan states it again. */
function firstStatements(targets: readonly Target[]): ReadonlyMap<Target, Target> {
  const byId = new Map(targets.map((each) => [each.id, each]));
  return new Map(
    targets.map((target) => {
      let first = target;
      // A plan that never passed the first door may go round in circles.
      for (let step = 0; step < targets.length && first.restates !== undefined; step += 1) {
        first = byId.get(first.restates) ?? first;
      }
      return [target, first];
    }),
  );
}

function rowOf(
  members: readonly Placed[],
  plans: readonly Plan[],
  catalog: Catalog,
  hosts: ReadonlyMap<string, Indicator>,
  emptyCell: (column: number, stage: StageCode | undefined) => Cell,
): AlignmentRow {
  // The row is named after one of its targets where the catalogue has no name: the same whatever the order of the plans.
  const [first] = sortBy(
    members.map(({ target }) => target),
    [({ label }) => label, ({ stage = "" }) => stage, unitOrKind],
  ) as [Target];
  const host = first.indicator === undefined ? undefined : hosts.get(first.indicator);
  const stage = host && host.facets.stage !== UNSTATED ? host.facets.stage : first.stage;
  const byColumn = groupBy(members, ({ column }) => column);
  const cells = plans.map((plan, column) => {
    const own = byColumn[column];
    if (!own) return emptyCell(column, stage);
    const firsts = firstStatements(own.map(({ target }) => target));
    const targets = [...new Set(firsts.values())].map((target) => {
      const indicator = target.indicator === undefined ? undefined : catalog.byId.get(target.indicator);
      const relation = indicator && host ? relate(indicator, host) : undefined;
      const again = [...firsts].flatMap(([each, first]) => (first === target && each !== target ? [each] : []));
      return cellTarget(plan, target, relation, again);
    });
    return { plan: plan.id, targets: sortBy(targets, [(each) => each.evidence.start, (each) => each.target]) };
  });
  return {
    ...((host ?? first.indicator) && { indicator: host?.id ?? first.indicator }),
    name: host?.name ?? { zh: first.label, en: first.label },
    ...(stage && { stage }),
    ...(host ? { unit: host.unit } : "unit" in first.goal && { unit: first.goal.unit }),
    direction: host?.direction ?? "neutral",
    cells,
  };
}

/** Dated yes/no commitments that several plans may share, by what is to happen. */
export function eventsOf(plans: readonly Plan[]): EventRow[] {
  const events = new Set(plans.flatMap(({ milestones }) => milestones.map(({ event }) => event)));
  return [...events].sort().map((event) => ({
    event,
    cells: plans.map((plan) => ({
      plan: plan.id,
      milestones: plan.milestones
        .filter((milestone) => milestone.event === event)
        .map(({ id, label, deadline, evidence }) => {
          const year = deadlineYear(deadline);
          const where = evidenceRef(plan.id, { id, evidence });
          return { milestone: id, label, deadline, ...(year !== undefined && { year }), evidence: where };
        }),
    })),
  }));
}

const stageCodes = Object.keys(STAGES);
const stageOrder = (stage: StageCode | undefined): number =>
  stage === undefined ? stageCodes.length : stageCodes.indexOf(stage);
