import { type Label, rowLabel } from "../../../composite/labels.ts";
import type { RegionTable, TableAggregate, TableIndicator, TableRow } from "../../../composite/table.ts";
import type { PlanRef } from "../../../model/result.ts";
import type { Bilingual } from "../../../model/text.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, type Field, json, number, REQUIRED, tableOf, text, year } from "../fields/field.ts";
import { planName } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";

/**
 * `values`: one row the value of an indicator in a region (and year), missing ones too; `regions`, `indicators`, `aggregates`, `denominators` hold
 * what there is to know of each. Nothing is left out.
 */
export function regionTableTables(table: RegionTable): readonly Table[] {
  return [...tableTables(table), plansTable(table.plans ?? [])];
}

/** The same without the plans, for results that have them already. */
export function tableTables(table: RegionTable): readonly Table[] {
  const nameOf = rowNamer(table.plans ?? []);
  return [
    valuesTable(table, nameOf),
    regionsTable(table.rows, nameOf),
    indicatorsTable(table.indicators),
    aggregatesTable(table.aggregates ?? []),
    denominatorsTable(table, nameOf),
  ];
}

/** What a row of a table is called. */
export type RowNamer = (row: TableRow) => Bilingual;

/** Names rows; one made of a plan is called as the plan is everywhere, with the mark of a doubtful one. */
export function rowNamer(plans: readonly PlanRef[]): RowNamer {
  const byKey = new Map<string, PlanRef>();
  for (const plan of plans.toReversed()) {
    byKey.set(plan.region, plan);
    byKey.set(plan.id, plan);
  }
  return ({ region, name }) => {
    const plan = byKey.get(region);
    return both(rowLabel({ region, ...(name !== undefined && { name }), ...(plan && { name: planName(plan) }) }));
  };
}

/** A name as it stands, in either language. */
export const both = (label: Label): Bilingual => (typeof label === "string" ? { zh: label, en: label } : label);

/** Region, its name, and in a panel the year. */
export const placeFields = <Item>(of: (item: Item) => TableRow, nameOf: RowNamer): readonly Field<Item>[] => [
  text("region", (item) => of(item).region, REQUIRED),
  ...bilingual<Item>("region_name", (item) => nameOf(of(item))),
  year("year", (item) => of(item).year),
];

/** Places of a table with what stands there: one list of things a row. */
export interface Placed {
  readonly row: TableRow;
}

interface Value extends Placed {
  readonly indicator: TableIndicator;
  readonly value: number | null;
}

/** The values of a table one by one. */
function valuesTable({ indicators, rows }: RegionTable, nameOf: RowNamer): Table {
  return tableOf<Value>(
    {
      name: "values",
      title: ["一行一个地区一项指标的数值", "One row the value of an indicator in a region"],
      key: ["region", "year", "indicator"],
    },
    [
      ...placeFields<Value>(({ row }) => row, nameOf),
      text("indicator", ({ indicator }) => indicator.id, REQUIRED),
      ...bilingual<Value>("indicator_name", ({ indicator: { id, name = id } }) => both(name)),
      number("value", ({ value }) => value),
      text("table_unit", ({ indicator }) => indicator.unit),
    ],
    indicators.flatMap((indicator) =>
      rows.map((row, place) => ({ row, indicator, value: indicator.values[place] ?? null })),
    ),
  );
}

/** The regions of a table with the groups they belong to. */
export function regionsTable(rows: readonly TableRow[], nameOf: RowNamer): Table {
  return tableOf<TableRow>(
    { name: "regions", title: ["一行一个地区", "One row a region"], key: ["region", "year"] },
    [...placeFields<TableRow>((row) => row, nameOf), json("region_groups", ({ groups }) => groups)],
    rows,
  );
}

function indicatorsTable(indicators: readonly TableIndicator[]): Table {
  return tableOf<TableIndicator>(
    { name: "indicators", title: ["一行一项指标", "One row an indicator"], key: ["indicator"] },
    [
      text("indicator", ({ id }) => id, REQUIRED),
      ...bilingual<TableIndicator>("indicator_name", ({ id, name = id }) => both(name)),
      code("direction", codes.DIRECTIONS, ({ direction }) => direction, REQUIRED),
      text("table_unit", ({ unit }) => unit),
      text("parent", ({ parent }) => parent),
      number("nominal_weight", ({ weight = 1 }) => weight, REQUIRED),
      text("denominator", ({ denominator }) => denominator),
    ],
    indicators,
  );
}

function aggregatesTable(aggregates: readonly TableAggregate[]): Table {
  return tableOf<TableAggregate>(
    { name: "aggregates", title: ["一行一个汇总层", "One row an aggregate"], key: ["node"] },
    [
      text("node", ({ id }) => id, REQUIRED),
      ...bilingual<TableAggregate>("node_name", ({ id, name = id }) => both(name)),
      text("parent", ({ parent }) => parent),
      number("nominal_weight", ({ weight = 1 }) => weight, REQUIRED),
    ],
    aggregates,
  );
}

interface Denominator extends Placed {
  readonly denominator: string;
  readonly value: number | null;
}

function denominatorsTable({ denominators = {}, rows }: RegionTable, nameOf: RowNamer): Table {
  return tableOf<Denominator>(
    {
      name: "denominators",
      title: ["一行一个地区的一个分母", "One row a denominator of a region"],
      key: ["region", "year", "denominator"],
    },
    [
      ...placeFields<Denominator>(({ row }) => row, nameOf),
      text("denominator", ({ denominator }) => denominator, REQUIRED),
      number("value", ({ value }) => value),
    ],
    Object.entries(denominators).flatMap(([denominator, values]) =>
      rows.map((row, place) => ({ row, denominator, value: values[place] ?? null })),
    ),
  );
}
