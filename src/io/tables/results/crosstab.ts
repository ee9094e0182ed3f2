import type { Crosstab, CrosstabCategory, CrosstabCell, CrosstabMargin } from "../../../align/crosstabResult.ts";
import type { EvidenceRef } from "../../../model/evidence.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  bilingual,
  code,
  coded,
  type Field,
  integer,
  number,
  type Prefix,
  prefixed,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import { evidenceFields } from "../fields/stated.ts";
import type { Table } from "../table.ts";

/**
 * `cells`: one row a cell, empty ones too, with how many records it counts and their shares. `margins`: one row a row or column of the table.
 * `records`: one row a record counted in a cell, with its clause. `left_out`: restatements that were not counted. `empty`: the empty cells by
 * reason. Nothing is left out.
 */
export function crosstabTables(crosstab: Crosstab): readonly Table[] {
  const { empty, leftOut, plans, several, total } = crosstab;
  const cells = cellsOf(crosstab);
  return [
    cellsTable(cells),
    marginsTable(crosstab),
    recordsTable(cells),
    tableOf<EvidenceRef>(
      {
        name: "left_out",
        title: ["一行一处未计的重申", "One row a restatement that was not counted"],
        key: ["evidence_plan", "evidence_record"],
      },
      evidenceFields,
      leftOut,
    ),
    tableOf<readonly [string, number]>(
      { name: "empty", title: ["一行一种空格的原因", "One row a reason why cells are empty"], key: ["reason"] },
      [text("reason", ([reason]) => reason, REQUIRED), integer("count", ([, count]) => count, REQUIRED)],
      Object.entries(empty),
    ),
    plansTable(plans),
    aboutTable(crosstab, { total, several }),
  ];
}

const STATUSES = /* @__PURE__ */ codes.named({
  coded: ["有编码", "coded"],
  uncoded: ["未编码", "not coded"],
  notApplicable: ["不适用", "cannot have one"],
});

/** A row or column; its number tells it where it has no code. */
interface Numbered {
  readonly number: number;
  readonly category: CrosstabCategory;
}

const categoryFields: readonly Field<Numbered>[] = [
  integer("number", (each) => each.number),
  text("code", ({ category }) => category.code),
  code("status", STATUSES, ({ category }) => category.status),
  ...bilingual<Numbered>("name", ({ category }) => category.name),
];
const ROW: Prefix = { name: "row", title: { zh: "行", en: "row" } };
const COLUMN: Prefix = { name: "column", title: { zh: "列", en: "column" } };

interface Placed {
  readonly row: Numbered;
  readonly column: Numbered;
  readonly cell: CrosstabCell;
}

const cellsOf = ({ cells, columns, rows }: Crosstab): readonly Placed[] =>
  rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const cell = cells[r]?.[c];
      const place = { row: { number: r + 1, category: row }, column: { number: c + 1, category: column } };
      return cell ? [{ ...place, cell }] : [];
    }),
  );

function cellsTable(cells: readonly Placed[]): Table {
  return tableOf<Placed>(
    { name: "cells", title: ["一行一格", "One row a cell"], key: ["row_number", "column_number"] },
    [
      ...prefixed(ROW, categoryFields, ({ row }: Placed) => row),
      ...prefixed(COLUMN, categoryFields, ({ column }: Placed) => column),
      integer("count", ({ cell }) => cell.count, REQUIRED),
      number("share_of_row", ({ cell }) => cell.shares.row),
      number("share_of_column", ({ cell }) => cell.shares.column),
      number("share_of_all", ({ cell }) => cell.shares.total),
      ...coded<Placed>("absent", ({ cell }) => cell.absent),
    ],
    cells,
  );
}

const AXES = /* @__PURE__ */ codes.named({ row: ["行", "row"], column: ["列", "column"] });

function marginsTable({ columns, rows }: Crosstab): Table {
  interface Margin extends Numbered {
    readonly axis: "row" | "column";
    readonly category: CrosstabMargin;
  }
  const margins = (axis: Margin["axis"], of: readonly CrosstabMargin[]): readonly Margin[] =>
    of.map((category, index) => ({ axis, number: index + 1, category }));
  return tableOf<Margin>(
    {
      name: "margins",
      title: ["一行一个行或列的合计", "One row the margin of a row or column"],
      key: ["axis", "number"],
    },
    [
      code("axis", AXES, ({ axis }) => axis, REQUIRED),
      ...categoryFields,
      integer("count", ({ category }) => category.count, REQUIRED),
      number("share_of_all", ({ category }) => category.share),
    ],
    [...margins("row", rows), ...margins("column", columns)],
  );
}

function recordsTable(cells: readonly Placed[]): Table {
  const records = cells.flatMap(({ row, column, cell }) =>
    cell.evidence.map((evidence) => ({ row, column, evidence })),
  );
  type Counted = (typeof records)[number];
  return tableOf<Counted>(
    {
      name: "records",
      title: ["一行一条计入某格的记录", "One row a record counted in a cell"],
      key: ["row_number", "column_number", "evidence_plan", "evidence_record"],
    },
    [
      ...prefixed(ROW, categoryFields, ({ row }: Counted) => row),
      ...prefixed(COLUMN, categoryFields, ({ column }: Counted) => column),
      ...through(evidenceFields, ({ evidence }: Counted) => evidence),
    ],
    records,
  );
}
