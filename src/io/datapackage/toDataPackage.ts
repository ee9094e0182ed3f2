import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { EduplanError } from "../../model/error.ts";
import type { Json } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { writeCsv } from "../csv/toCsv.ts";
import { planTables } from "../tables/plans/planTables.ts";
import type { Table } from "../tables/table.ts";
import { type Describe, schemaOf } from "./describeTable.ts";

/** How a data package is written. */
export interface DataPackageOptions {
  /** The package's own name, in lower-case letters, digits, `.`, `_` and `-`. Default `eduplan`. */
  readonly name?: string;
  /** The folder the CSV files stand in beside `datapackage.json`; default beside it. */
  readonly folder?: string;
  /** Further properties of the package: `title`, `version`, `licenses`, `contributors`, `sources` … They come before what is made. */
  readonly metadata?: { readonly [property: string]: Json };
  /** What the tables and their columns are, where titles and notes do not say enough. */
  readonly describe?: Describe;
  /** Whether text that a spreadsheet would run as a formula is written as it is; otherwise it gets a `'`, and the package says so. */
  readonly exact?: boolean;
}

/**
 * Plans or tables as a Frictionless Data Package 2.0 (datapackage.org): `datapackage.json` and a CSV file (RFC 4180, UTF-8 without
 * mark) for each table, by path. Described are every column with its title in both languages, type, codes and whether it is
 * required; keys; references between the tables; the bytes and SHA-256 of every file; of plans also the copies they were read
 * from. `fromDataPackage` gives the plans again.
 *
 * @throws EduplanError with code `invalid-table` when two tables have one name, or one a name that no file should have.
 *
 * @example
 * for (const [path, text] of Object.entries(toDataPackage(plans))) await writeFile(path, text);
 */
export function toDataPackage(
  x: Plan | readonly Plan[] | readonly Table[],
  options: DataPackageOptions = {},
): Readonly<Record<string, string>> {
  const { name = "eduplan", folder = "", metadata = {}, describe = () => undefined, exact = false } = options;
  const { tables, plans } = contentsOf(x);
  checkNames(tables);
  const names = new Set(tables.map((table) => table.name));
  const written = tables.map((table) => {
    const path = `${folder === "" ? "" : `${folder}/`}${table.name}.csv`;
    return { table, path, csv: writeCsv(table, { exact }) };
  });
  const descriptor: Json = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(plans.length > 0 && { sources: plans.map(sourceOf) }),
    ...metadata,
    resources: written.map(({ table, path, csv }) => ({
      ...fileOf(table, path, csv, describe(table)),
      ...(!exact && { formulaEscape: FORMULA_ESCAPE }),
      schema: schemaOf(table, names, describe),
    })),
  };
  return Object.fromEntries([
    ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`],
    ...written.map(({ path, csv }) => [path, csv]),
  ]);
}

interface Contents {
  readonly tables: readonly Table[];
  readonly plans: readonly Plan[];
}

function contentsOf(x: Plan | readonly Plan[] | readonly Table[]): Contents {
  const given = isList(x) ? x : [x];
  const tables = given.filter(isTable);
  if (tables.length === given.length && tables.length > 0) return { tables, plans: [] };
  const plans = given.filter((each): each is Plan => !isTable(each));
  return { tables: planTables(plans), plans };
}

const isList = (x: Plan | readonly (Plan | Table)[]): x is readonly (Plan | Table)[] => Array.isArray(x);

const isTable = (x: Plan | Table): x is Table => "columns" in x;

function checkNames(tables: readonly Table[]): void {
  const seen = new Set<string>();
  for (const { name } of tables) {
    if (!/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name)) {
      const form = "lower-case letters, digits, _ and -";
      throw new EduplanError("invalid-table", `toDataPackage: the table “${name}” needs a name of ${form}`);
    }
    if (seen.has(name)) throw new EduplanError("invalid-table", `toDataPackage: two tables are called ${name}`);
    seen.add(name);
  }
}

function sourceOf({ title, source }: Plan): Json {
  return {
    title: `${title.zh} (${source.publisher})`,
    ...(source.url !== undefined && { path: source.url }),
    version: `sha256:${source.sha256}`,
  };
}

function fileOf(
  { name, title }: Table,
  path: string,
  csv: string,
  description: string | undefined,
): Readonly<Record<string, Json>> {
  const bytes = utf8ToBytes(csv);
  return {
    name,
    type: "table",
    path,
    title: `${title.zh} / ${title.en}`,
    ...(description !== undefined && { description }),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
  };
}

/** What stands before text that a spreadsheet would run, by a property of our own on the resource. */
export const FORMULA_ESCAPE = "'";
