import manifest from "../../../package.json" with { type: "json" };
import { plans } from "../../../src/data/index.ts";
import { toDataPackage } from "../../../src/io/datapackage/toDataPackage.ts";
import { PLAN_TABLES } from "../../../src/io/tables/plans/definitions.ts";
import type { Field } from "../../../src/io/tables/plans/field.ts";
import { planTables } from "../../../src/io/tables/plans/planTables.ts";
import type { Column, Table } from "../../../src/io/tables/table.ts";
import { readModel } from "../codebook/readModel.ts";
import { describeColumn } from "./describeColumn.ts";
import { REFERENCE_TABLES } from "./referenceTables.ts";

/** What a row of a table is, and the record of the model it holds. */
const TABLES: Readonly<Record<string, readonly [record: string, description: string]>> = {
  plans: ["Plan", "One row a plan: what it is, and what is wrong with the copy."],
  targets: ["Target", "One row a target. A target with an indicator has the themes of that indicator."],
  observations: ["Observation", "One row a value that was, is estimated or is forecast."],
  milestones: ["Milestone", "One row a dated yes/no commitment."],
  actions: ["Action", "One row a task 任务举措."],
  set_aside: ["SetAside", "One row a quantity of the text that was looked at and left out."],
  indicators: ["Indicator", "One row an indicator of the catalogue."],
  benchmarks: ["Benchmark", "One row a target, threshold or standard of another authority."],
  statistics: ["Statistic", "One row a published national value."],
};

const METADATA = {
  title: "Regional education plans of China as data",
  description:
    "Targets, observations, milestones and actions of regional education plans, each with the clause that states it, and the quantities set aside; the catalogue of indicators; benchmarks of other authorities. Nothing of the plans is left out: what no flat cell holds stands in columns of JSON. A text that a spreadsheet would take for a formula has an apostrophe before it.",
  version: manifest.version,
  licenses: [
    {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
  contributors: [{ title: "eduplan contributors", roles: ["creator"] }],
  sources: plans.map(({ title, source }) => ({
    title: `${title.zh} (${source.publisher})`,
    ...(source.url !== undefined && { path: source.url }),
    version: `sha256:${source.sha256}`,
  })),
};

/** The files of the tidy tables, by their path within `data/`. */
export function writeTables(): ReadonlyMap<string, string> {
  const model = readModel();
  const fields: ReadonlyMap<string, readonly Field[]> = new Map([
    ...PLAN_TABLES.map((each) => [each.name, each.fields] as const),
    ...REFERENCE_TABLES.map((each) => [each.table.name, each.fields] as const),
  ]);
  const describe = ({ name }: Table, column?: Column): string | undefined => {
    const [record = "", description] = TABLES[name] ?? [];
    if (!column) return description;
    const field = fields.get(name)?.find((each) => each.column.name === column.name);
    return field && describeColumn(record, field, model);
  };
  const tables = [...planTables(plans), ...REFERENCE_TABLES.map(({ table }) => table)];
  return new Map(Object.entries(toDataPackage(tables, { folder: "tables", metadata: METADATA, describe })));
}
