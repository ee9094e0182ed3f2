import countBy from "lodash-es/countBy.js";
import type { AlignmentRow, Cell, CellTarget } from "../align/alignment.ts";
import { absence } from "../align/cells.ts";
import { checkDistinct } from "../align/checkDistinct.ts";
import { ASSUMABLE, checkAssumed } from "../align/compareCells.ts";
import { comparePlans } from "../align/comparePlans.ts";
import { rowsOf } from "../align/rowsOf.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { Plan } from "../model/plan.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import { envelope } from "../model/result.ts";
import type { StageCode } from "../model/stages.ts";
import type { Cascade, CascadeRow, CascadeStep, Standing } from "./cascadeResult.ts";
import type { Change, DiffEntry } from "./changes.ts";
import { YEARS } from "./diff.ts";
import { pairEntry } from "./entries.ts";
import { hierarchyOf, type PlanLink } from "./hierarchy.ts";
import { type PairOptions, pairRow } from "./pairRow.ts";

/** How plans of several levels are compared. */
export interface CascadeOptions {
  readonly catalog?: Catalog;
  /** Reasons against comparing to set aside, as for `diff`; years always are, an other deadline being a change of its own. */
  readonly assume?: readonly ReasonCode[];
}

/**
 * Plans of several levels (nation, province, city, county) held against each other down the hierarchy of regions: per
 * indicator and level whether the lower plan promises more than the one above, the same or less, or does not compare and why; what it
 * dropped though it lies within its remit, and what it added. Each plan is held against the nearest level above that has one. Counts of a
 * whole and of its part are not called more or less: they have no common base.
 *
 * What the catalogue does not have is joined by its label alone, so a target said to be dropped may stand in the lower plan in other
 * words; its step says that it has no indicator. Plans that stand apart, several of one region and period, and levels without a plan are
 * `findings`.
 *
 * @throws EduplanError `duplicate-plan` when two plans share an id, `unknown-option` when `assume` names a reason that cannot be
 * set aside.
 */
export function cascade(plans: readonly Plan[], options: CascadeOptions = {}): Cascade {
  const { catalog = defaultCatalog, assume = [] } = options;
  checkAssumed(assume, ASSUMABLE);
  checkDistinct("cascade", plans);
  const assumed = [...new Set([...assume, ...YEARS])];
  const { links, findings } = hierarchyOf(plans);
  const rows = rowsOf(plans, catalog, "compatible", { cells: "filled" }).flatMap((row): CascadeRow[] => {
    const { indicator, name, stage } = row;
    const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
    const steps = links.flatMap((link) => stepsOf(link, cells, row, stage, { catalog, assume: assumed }));
    return steps.length === 0 ? [] : [{ ...(indicator !== undefined && { indicator }), name, steps }];
  });
  const all = rows.flatMap(({ steps }) => steps);
  return {
    ...envelope("cascade", plans, { catalog: catalogRef(catalog), assume: assumed }),
    links: links.map(({ upper, lower, bridged }) => ({
      upper: upper.id,
      lower: lower.id,
      bridged,
      reasons: comparePlans(upper, lower).reasons.filter(({ code }) => code !== "reason.plan-level"),
      counts: countBy(
        all.filter((step) => step.upper === upper.id && step.lower === lower.id),
        ({ standing }) => standing,
      ),
    })),
    rows,
    findings,
  };
}

/** How the targets of a row stand between two levels. */
function stepsOf(
  { upper, lower }: PlanLink,
  cells: ReadonlyMap<string, Cell>,
  { indicator }: AlignmentRow,
  stage: StageCode | undefined,
  options: PairOptions,
): CascadeStep[] {
  const [above = [], below = []] = [cells.get(upper.id)?.targets, cells.get(lower.id)?.targets];
  const { pairs } = pairRow(above, below, options);
  const paired = new Set<CellTarget>(pairs.flat());
  const between = { upper: upper.id, lower: lower.id };
  const alone = { changes: [], assumed: [], cautions: [] };
  const missing = absence(lower, stage);
  return [
    ...pairs.map(([left, right]): CascadeStep => {
      const entry = pairEntry({ indicator, left, right, by: "row" }, options);
      const { changes, reasons, assumed, cautions } = entry;
      return { ...between, standing: standingOf(entry), left, right, changes, reasons, assumed, cautions };
    }),
    ...above
      .filter((each) => !paired.has(each))
      .map((left): CascadeStep => {
        // More targets above than below: the thing itself is not dropped.
        const standing = below.length > 0 ? "not-comparable" : (ABSENT[missing.code] ?? "dropped");
        const why =
          below.length > 0 ? [reason("reason.no-counterpart", { label: left.label })] : [missing, ...uncoded(left)];
        return { ...between, standing, left, ...alone, reasons: why };
      }),
    ...below
      .filter((each) => !paired.has(each))
      .map((right): CascadeStep => ({ ...between, standing: "added", right, ...alone, reasons: uncoded(right) })),
  ];
}

const ABSENT: Readonly<Record<string, Standing>> = {
  "reason.outside-remit": "outside-remit",
  "reason.missing-part": "possibly-missing",
};

/** Without an indicator nobody looked whether the other plan says the same in other words. */
const uncoded = ({ indicator, label }: CellTarget): Reason[] =>
  indicator === undefined ? [reason("reason.no-indicator", { label })] : [];

/** Whether the lower plan promises more: by the values alone, whatever else is different. */
function standingOf({ changes, reasons }: DiffEntry): Standing {
  if (reasons.length > 0) return "not-comparable";
  const value = changes.find(({ code }) => VALUES.includes(code));
  if (!value) return "same";
  if (value.code === "change.undetermined" || !value.ambition) return "undetermined";
  return value.ambition;
}

const VALUES: readonly Change["code"][] = [
  "change.higher",
  "change.lower",
  "change.bound-firmer",
  "change.bound-looser",
  "change.undetermined",
];
