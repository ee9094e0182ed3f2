import type { Finding, Params } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { DELIMITERS, type Delimiter } from "../csv/detectDelimiter.ts";
import { fromCsv } from "../csv/fromCsv.ts";
import { readText } from "../csv/readText.ts";
import { faultAt, quoted, verbatim } from "../faults.ts";
import { jsonFault } from "../json/jsonFault.ts";
import { placeOfOffset } from "../json/places.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";
import { PLAN_TABLES } from "../tables/plans/definitions.ts";
import { fromTables } from "../tables/plans/fromTables.ts";
import type { Table } from "../tables/table.ts";
import { checkResource, type Resource } from "./checkResource.ts";
import { FORMULA_ESCAPE } from "./toDataPackage.ts";

/** How a data package is read. */
export interface FromDataPackageOptions {
  /** Plans that are there already, as `fromTables` takes them. */
  readonly plans?: readonly Plan[];
}

/**
 * Reads the plans of a Frictionless Data Package: `datapackage.json`, which may stand in a folder, and the CSV files it names, whose
 * paths are taken from where it stands. The tables are those of `planTables`, in any order and read as `fromTables` reads them; other
 * resources are not looked at, and told. A file whose SHA-256 is another than the package says was changed since, which is a warning.
 *
 * @param files The texts of the files, by path.
 * @returns The plans, or what is wrong with the package, a file or a cell; a path in `findings` begins with the file or table.
 *
 * @example
 * const result = fromDataPackage({ "datapackage.json": await readFile("datapackage.json", "utf8"), … });
 */
export function fromDataPackage(
  files: Readonly<Record<string, string>>,
  options: FromDataPackageOptions = {},
): ReadResult<readonly Plan[]> {
  const paths = Object.keys(files).filter((path) => /(?:^|\/)datapackage\.json$/.test(path));
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    return refuse([fault([], "io.package-missing", { count: paths.length })]);
  }
  const described = readDescriptor(path, textOf(files, path) ?? "");
  if (!described.success) return described;
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const folder = path.slice(0, -"datapackage.json".length);
  for (const each of described.data) {
    const checked = checkResource(each, (name) => textOf(files, `${folder}${name}`));
    findings.push(...checked.findings);
    if (checked.resource) readResource(checked.resource, tables, findings);
  }
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refuse([...errors, ...findings.filter((each) => !errors.includes(each))]);
  if (tables.length === 0) {
    const expected = PLAN_TABLES.map(({ name }) => name).join(", ");
    return refuse([fault([path], "io.package-without-plans", { expected }), ...findings]);
  }
  const { plans } = options;
  const read = fromTables(tables, plans ? { plans } : {});
  return { ...read, findings: [...read.findings, ...findings] };
}

const refuse = (findings: readonly Finding[]): ReadResult<never> => ({ success: false, findings });

const fault = (path: Finding["path"], code: string, params?: Params): Finding => faultAt(NOWHERE, code, path, params);

const textOf = (files: Readonly<Record<string, string>>, path: string): string | undefined =>
  Object.hasOwn(files, path) ? files[path] : undefined;

/** The resources of a descriptor, not yet looked at one by one. */
function readDescriptor(path: string, file: string): ReadResult<readonly unknown[]> {
  const read = readText(file);
  if (!read.success) return refuse(read.findings.map((finding) => ({ ...finding, path: [path] })));
  const text = read.data;
  const wrong = jsonFault(text);
  if (wrong) {
    return refuse([faultAt(placeOfOffset(text, wrong.at), wrong.code, [path], { found: quoted(wrong.found) })]);
  }
  const descriptor: unknown = JSON.parse(text);
  const resources: unknown =
    typeof descriptor === "object" && descriptor !== null && Object.hasOwn(descriptor, "resources")
      ? (descriptor as { readonly resources: unknown }).resources
      : undefined;
  if (Array.isArray(resources) && resources.length > 0) return { success: true, data: resources, findings: [] };
  return refuse([fault([path, "resources"], "io.package-resources", { found: verbatim(quoted(resources)) })]);
}

/** Reads the file of a resource; every cell stays text, which `fromTables` reads by the column of its name. */
function readResource(
  { name, path, text, delimiter, formulaEscape }: Resource,
  tables: Table[],
  findings: Finding[],
): void {
  if (!isDelimiter(delimiter)) {
    findings.push(fault([path], "io.package-delimiter", { found: verbatim(quoted(delimiter)) }));
    return;
  }
  const read = fromCsv(text, { delimiter, exact: formulaEscape !== FORMULA_ESCAPE });
  findings.push(...read.findings.map((finding) => ({ ...finding, path: [path, ...finding.path.slice(1)] })));
  if (read.success) tables.push({ ...read.data, name });
}

const isDelimiter = (text: string): text is Delimiter => DELIMITERS.some((each) => each === text);
