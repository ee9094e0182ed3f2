import { align } from "../align/align.ts";
import type { AlignmentRow, Cell } from "../align/alignment.ts";
import { type CellComparison, compareCells } from "../align/compareCells.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Answer } from "../model/compare.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { Plan } from "../model/plan.ts";
import type { Reason, ReasonCode } from "../model/reason.ts";
import type { Bilingual } from "../model/text.ts";
import type { UnitId } from "../model/units.ts";
import { attributionReason, isDoubtful } from "./grade.ts";
import { type PeerRank, ranksOf } from "./peerRanks.ts";
import { type RegionRelation, regionRelation } from "./regionRelation.ts";

/** Two plans' promises on one indicator. */
export interface PeerGap {
  readonly left: string;
  readonly right: string;
  /** What the right plan's region is to the left's: one around it, one within it, the same, or a peer. */
  readonly relation: RegionRelation;
  /** Whether the left promises more; `notComparable` with its reasons. */
  readonly answer: Answer;
  /** Left minus right where both owe one stated value, in `unit`; where less is better the lower is the greater promise. */
  readonly difference?: number;
  readonly unit?: UnitId;
  readonly reasons: readonly Reason[];
  readonly assumed: readonly Reason[];
  /** The clauses of the pair that comes nearest to comparing. */
  readonly evidence: readonly EvidenceRef[];
}

/** One indicator that at least two plans have a target on. */
export interface PeerRow {
  readonly indicator?: string;
  readonly name: Bilingual;
  readonly direction: AlignmentRow["direction"];
  readonly gaps: readonly PeerGap[];
  /** The places of plans that compare with at least one other; empty where none do. */
  readonly ranks: readonly PeerRank[];
  /** Plans that state nothing here, and why: not placed. */
  readonly unstated: readonly { readonly plan: string; readonly reason: Reason }[];
  /** Plans left out because nobody knows whose they are. */
  readonly withheld: readonly { readonly plan: string; readonly reason: Reason }[];
}

/**
 * The plans against each other, indicator by indicator: the gap between every two promises, and each plan's place among
 * those that compare. A plan of doubtful or unidentified attribution is left out unless `reason.plan-attribution` is assumed.
 * A plan is compared with those of the areas around it (a county with its city, province and nation, where their plans are
 * given), and the relation says so; such pairs do not count for places, as one contains the other.
 */
export function peerRows(
  plans: readonly Plan[],
  catalog: Catalog,
  includeImplicit: boolean,
  assume: readonly ReasonCode[],
  assumedOfCells: readonly ReasonCode[],
): readonly PeerRow[] {
  const doubtful = new Map(plans.filter(isDoubtful).map((plan) => [plan.id, attributionReason(plan)]));
  if (assume.includes("reason.plan-attribution")) doubtful.clear();
  const regions = new Map(plans.map(({ id, region }) => [id, region]));
  const counted = plans.map((plan) => ({
    ...plan,
    targets: plan.targets.filter((each) => includeImplicit || !isImplicit(each)),
  }));
  return align(counted, { catalog }).rows.flatMap((row): PeerRow[] => {
    const filled = row.cells.filter(({ targets }) => targets.length > 0);
    if (filled.length < 2) return [];
    const placed = filled.filter(({ plan }) => !doubtful.has(plan));
    const gaps = placed.flatMap((left, index) =>
      placed.slice(index + 1).map((right) => {
        const relation = regionRelation(
          { plan: left.plan, region: regions.get(left.plan) ?? "" },
          { plan: right.plan, region: regions.get(right.plan) ?? "" },
        );
        return gapOf(left, right, relation, compareCells(left, right, { catalog, assume: assumedOfCells }));
      }),
    );
    return [
      {
        ...(row.indicator !== undefined && { indicator: row.indicator }),
        name: row.name,
        direction: row.direction,
        gaps,
        ranks:
          row.direction === "neutral"
            ? []
            : ranksOf(
                placed,
                gaps,
                row.cells.filter(({ plan }) => !doubtful.has(plan)),
              ),
        unstated: row.cells.flatMap(({ plan, absent }) => (absent ? [{ plan, reason: absent }] : [])),
        withheld: filled.flatMap(({ plan }) => {
          const why = doubtful.get(plan);
          return why ? [{ plan, reason: why }] : [];
        }),
      },
    ];
  });
}

const isImplicit = ({ goal }: Plan["targets"][number]): boolean => "implicit" in goal && goal.implicit === true;

function gapOf(left: Cell, right: Cell, relation: RegionRelation, comparison: CellComparison): PeerGap {
  const [first] = comparison.pairs;
  const promises = comparison.pairs.flatMap((each) => (each.comparable && each.promise ? [each.promise] : []));
  const [promise] = promises;
  // Several targets of one plan on one indicator may answer differently; then nothing is certain.
  const answers = new Set(promises.map(({ answer }) => answer));
  const answer = answers.size > 1 ? "possibly" : (promise?.answer ?? "notComparable");
  const difference = answers.size === 1 && promises.length === 1 ? promise?.difference : undefined;
  return {
    left: left.plan,
    right: right.plan,
    relation,
    answer,
    ...(difference !== undefined && promise?.unit && { difference, unit: promise.unit }),
    reasons: comparison.comparable ? [] : comparison.reasons,
    assumed: first?.assumed ?? [],
    evidence: first ? [first.left.evidence, first.right.evidence] : [],
  };
}
