import type { Change } from "../../../diff/changes.ts";
import * as codes from "../fields/codes.ts";
import { code, coded, codedList, type Field, integer, json, number, REQUIRED, tableOf } from "../fields/field.ts";
import type { Table } from "../table.ts";

interface Changed {
  readonly changes: readonly Change[];
}

const amountIn = ({ changes }: Changed): Change | undefined => changes.find(({ amount }) => amount !== undefined);

/** What changed, with the amount where one is told; one by one in `changesTable`. */
export const changeFields = <Item extends Changed>(): readonly Field<Item>[] => [
  ...codedList<Item>("changes", ({ changes }) => changes),
  number("difference", (item) => amountIn(item)?.amount),
  code("difference_unit", codes.UNIT_CODES, (item) => amountIn(item)?.unit),
];

interface Numbered {
  readonly entry: number;
  readonly number: number;
  readonly change: Change;
}

/** One row a change of a numbered entry. */
export function changesTable(entries: readonly Changed[], of: "entries" | "steps"): Table {
  return tableOf<Numbered>(
    { name: "changes", title: ["一行一处变化", "One row a change"], key: ["entry", "number"] },
    [
      integer("entry", ({ entry }) => entry, { ...REQUIRED, refersTo: { table: of, column: "number" } }),
      integer("number", (each) => each.number, REQUIRED),
      ...coded<Numbered>("change", ({ change }) => change),
      code("ambition", codes.AMBITIONS, ({ change }) => change.ambition),
      number("difference", ({ change }) => change.amount),
      code("difference_unit", codes.UNIT_CODES, ({ change }) => change.unit),
      json("params", ({ change }) => change.params),
    ],
    entries.flatMap(({ changes }, index) =>
      changes.map((change, place) => ({ entry: index + 1, number: place + 1, change })),
    ),
  );
}
