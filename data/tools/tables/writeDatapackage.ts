import { createHash } from "node:crypto";
import manifest from "../../../package.json" with { type: "json" };
import { plans } from "../../../src/data/index.ts";
import { meaningOf } from "../codebook/meaningOf.ts";
import { type FieldDoc, readModel, type TypeDoc } from "../codebook/readModel.ts";
import { LIST_DELIMITER, type Table } from "./table.ts";

type TableColumn = Table["columns"][number];

/** Describes the tables as a Frictionless Data Package 2.0 (datapackage.org). */
export function writeDatapackage(tables: readonly Table[]): object {
  const model = readModel();
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "eduplan",
    title: "Regional education plans of China as data",
    description:
      "Targets, observations, milestones and actions of regional education plans, each with the clause that states it; the catalogue of indicators; benchmarks of other authorities. The JSON files beside the tables hold more: supporting clauses, other readings, quantities set aside. A text that a spreadsheet would take for a formula has an apostrophe before it.",
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
    resources: tables.map((each) => resource(each, model)),
  };
}

function resource({ name, description, columns, csv }: Table, model: ReadonlyMap<string, TypeDoc>): object {
  const [key] = columns;
  const foreignKeys = columns.flatMap(({ name: field, refersTo }) => {
    if (!refersTo) return [];
    const [table, to] = refersTo;
    // Within one table the reference is to the table itself, which has no name there.
    return [{ fields: [field], reference: { ...(table !== name && { resource: table }), fields: [to] } }];
  });
  return {
    name,
    type: "table",
    path: `tables/${name}.csv`,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((each) => field(each, each === key, model)),
      missingValues: [""],
      primaryKey: key && [key.name],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field(column: TableColumn, isKey: boolean, model: ReadonlyMap<string, TypeDoc>): object {
  const { name, type, note } = column;
  const sources = column.from.map((from) => modelField(from, model));
  const meanings = sources.map(({ record, field }) => meaningOf(record, field, model));
  // The fields of a union differ in their codes; their meaning is the first's.
  const description = [column.from.length > 1 && note ? undefined : meanings[0], note].filter((text) => text).join(" ");
  const listed = sources.map(({ field }) => field.values);
  const codes =
    listed.length > 0 && !listed.includes(undefined) ? [...new Set(listed.flatMap((each) => each ?? []))] : [];
  const constraints = {
    ...(column.required && { required: true }),
    ...(isKey && { unique: true }),
    ...(codes.length > 0 && type === "string" && { enum: codes }),
  };
  return {
    name,
    // The published profile of 2.0 does not know the type `list` of the standard's text: a list is a string, and says so.
    type: type === "list" ? "string" : type,
    description: type === "list" ? `${description} ${listNote(codes)}` : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** How a list is written, and of what codes. */
function listNote(codes: readonly string[]): string {
  const of = codes.length === 0 ? "" : `, of: ${codes.join(", ")}`;
  return `A list joined by “${LIST_DELIMITER}”${of}.`;
}

/** A field of the model by record and name; a name the model does not have is a mistake in the tables. */
function modelField(from: string, model: ReadonlyMap<string, TypeDoc>): { record: string; field: FieldDoc } {
  const [record = "", name] = from.split(".");
  const field = model.get(record)?.fields?.find((each) => each.name === name);
  if (!field) throw new Error(`the model has no ${from}`);
  return { record, field };
}
