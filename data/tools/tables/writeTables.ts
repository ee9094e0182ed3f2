import { planTables } from "./planTables.ts";
import { referenceTables } from "./referenceTables.ts";
import { writeDatapackage } from "./writeDatapackage.ts";

/** The files of the tidy tables, by their path within `data/`. */
export function writeTables(): ReadonlyMap<string, string> {
  const tables = [...planTables(), ...referenceTables()];
  return new Map([
    ...tables.map(({ name, csv }) => [`tables/${name}.csv`, csv] as const),
    ["datapackage.json", `${JSON.stringify(writeDatapackage(tables), null, 2)}\n`],
  ]);
}
