import { catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { ReasonCode } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import { VERSION } from "../model/version.ts";
import type { Alignment, AlignmentRow } from "./alignment.ts";
import { ASSUMABLE, type CellComparison, type CompareOptions, checkAssumed, compareCells } from "./compareCells.ts";
import type { YearUsed } from "./yearRules.ts";

/** Two plans' cells of one row, compared. */
export interface PairComparison {
  readonly left: string;
  readonly right: string;
  readonly comparison: CellComparison;
}

/** A row that at least two plans fill, with every pair of its filled cells compared. */
export interface RowComparison {
  readonly indicator?: string;
  readonly name: AlignmentRow["name"];
  readonly direction: AlignmentRow["direction"];
  readonly pairs: readonly PairComparison[];
}

/** Every comparison an alignment allows or refuses. */
export interface Comparisons
  extends Result<
    "comparisons",
    {
      readonly catalog: CatalogRef;
      readonly assume: readonly ReasonCode[];
      /** The year to which the alignment was brought, and how. */
      readonly year?: YearUsed;
      readonly bases?: CompareOptions["bases"];
    }
  > {
  readonly rows: readonly RowComparison[];
}

/**
 * Compares, row by row, every two plans that both say something: what compares, who promises more, and what does not
 * compare and why. Rows that one plan alone fills are left out; `align` shows them.
 *
 * @throws EduplanError as `compareCells`.
 */
export function compareAll(alignment: Alignment, options: CompareOptions = {}): Comparisons {
  const { catalog = defaultCatalog, assume = [] } = options;
  checkAssumed(assume, ASSUMABLE);
  const rows = alignment.rows.flatMap((row): RowComparison[] => {
    const filled = row.cells.filter(({ targets }) => targets.length > 0);
    if (filled.length < 2) return [];
    const pairs = filled.flatMap((left, index) =>
      filled.slice(index + 1).map((right) => ({
        left: left.plan,
        right: right.plan,
        comparison: compareCells(left, right, options),
      })),
    );
    const { name, direction } = row;
    return [{ ...(row.indicator !== undefined && { indicator: row.indicator }), name, direction, pairs }];
  });
  return {
    type: "comparisons",
    version: VERSION,
    plans: alignment.plans,
    options: {
      catalog: catalogRef(catalog),
      assume,
      ...(alignment.options.year && { year: alignment.options.year }),
      ...(options.bases && { bases: options.bases }),
    },
    rows,
  };
}
