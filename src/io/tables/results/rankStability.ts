import type { RankStability, RowStability } from "../../../composite/robustness/rankStability.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { code, integer, number, REQUIRED, tableOf, text } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { type Placed, placeFields, regionsTable, rowNamer } from "./regionTable.ts";

const REACHES = /* @__PURE__ */ codes.named({
  yes: ["能", "yes"],
  no: ["不能", "no"],
  "not-found": ["未找到,也未排除", "neither found nor ruled out"],
});

/**
 * `reach`: one row a region: whether some weights bring it among the first, and how far weights have to move; `weights`: one row a weight with which it
 * gets there; `nominal_weights`: the weights as they are. The leader stands in `about`. Nothing is left out.
 */
export function rankStabilityTables(stability: RankStability): readonly Table[] {
  const { leader, method, nominal, plans, rows, warnings } = stability;
  const nameOf = rowNamer(plans);
  return [
    tableOf<RowStability>(
      {
        name: "reach",
        title: ["一行一个地区能否居首", "One row whether a region can be among the first"],
        key: ["region", "year"],
      },
      [
        ...placeFields<RowStability>((row) => row, nameOf),
        integer("rank", ({ rank }) => rank, REQUIRED),
        code("reach", REACHES, ({ reach }) => reach, REQUIRED),
        number("relative_change", ({ relative }) => relative),
        number("moved_weight", ({ moved }) => moved),
      ],
      rows,
    ),
    weightsTable(stability),
    tableOf<readonly [string, number]>(
      { name: "nominal_weights", title: ["一行一个现行权重", "One row a weight as it is"], key: ["element"] },
      [text("element", ([element]) => element, REQUIRED), number("weight", ([, weight]) => weight)],
      Object.entries(nominal),
    ),
    regionsTable(rows, nameOf),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(stability, { method, leader }),
  ];
}

interface Weight extends Placed {
  readonly element: string;
  readonly weight: number;
}

function weightsTable({ plans, rows }: RankStability): Table {
  return tableOf<Weight>(
    {
      name: "weights",
      title: ["一行一个地区居首所需的一个权重", "One row a weight that brings a region among the first"],
      key: ["region", "year", "element"],
    },
    [
      ...placeFields<Weight>(({ row }) => row, rowNamer(plans)),
      text("element", ({ element }) => element, REQUIRED),
      number("weight", ({ weight }) => weight),
    ],
    rows.flatMap((row) => Object.entries(row.weights ?? {}).map(([element, weight]) => ({ row, element, weight }))),
  );
}
