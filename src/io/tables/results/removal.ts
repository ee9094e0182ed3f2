import type { Removal, RemovedElement } from "../../../composite/robustness/removal.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { bilingual, type Field, integer, number, REQUIRED, tableOf, text } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { both, type Placed, placeFields, regionsTable, rowNamer } from "./regionTable.ts";

/**
 * `elements`: one row an indicator or aggregate that was left out, with how far ranks move; `changes`: one row a region without an element. A
 * change is the rank without it less the rank with it: negative is a better place. Nothing is left out.
 */
export function removalTables(removal: Removal): readonly Table[] {
  const { elements, plans, rows, warnings } = removal;
  return [
    tableOf<RemovedElement>(
      {
        name: "elements",
        title: ["一行一个被去除的指标或汇总层", "One row an element that was left out"],
        key: ["element"],
      },
      [
        ...elementFields<RemovedElement>((element) => element),
        number("mean_rank_change", ({ meanRankChange }) => meanRankChange),
        integer("largest_rank_change", ({ largestRankChange }) => largestRankChange),
      ],
      elements,
    ),
    changesTable(removal),
    regionsTable(rows, rowNamer(plans)),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(removal),
  ];
}

const elementFields = <Item>(of: (item: Item) => RemovedElement): readonly Field<Item>[] => [
  text("element", (item) => of(item).id, REQUIRED),
  ...bilingual<Item>("element_name", (item) => both(of(item).name ?? of(item).id)),
];

interface Change extends Placed {
  readonly element: RemovedElement;
  readonly nominal: number | null;
  readonly change: number | null;
}

function changesTable({ elements, nominal, plans, rows }: Removal): Table {
  return tableOf<Change>(
    {
      name: "changes",
      title: ["一行一个地区在去除一项后的名次变动", "One row the rank change of a region without an element"],
      key: ["element", "region", "year"],
    },
    [
      ...elementFields<Change>(({ element }) => element),
      ...placeFields<Change>(({ row }) => row, rowNamer(plans)),
      integer("nominal_rank", (each) => each.nominal),
      integer("rank_change", ({ change }) => change),
    ],
    elements.flatMap((element) =>
      rows.map((row, place) => ({
        row,
        element,
        nominal: nominal[place] ?? null,
        change: element.rankChanges?.[place] ?? null,
      })),
    ),
  );
}
