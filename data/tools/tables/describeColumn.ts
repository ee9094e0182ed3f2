import type { Field } from "../../../src/io/tables/plans/field.ts";
import { meaningOf } from "../codebook/meaningOf.ts";
import type { FieldDoc, TypeDoc } from "../codebook/readModel.ts";

type Model = ReadonlyMap<string, TypeDoc>;

/** Columns that tell what one field of the model holds, in another form. */
const TELLS_OF: Readonly<Record<string, string>> = {
  plan: "Plan.id",
  region_name_zh: "Region.name",
  region_name_en: "Region.name",
  candidates: "Coding.candidates",
  other_readings: "Target.readings",
  parts_not_in_copy: "Plan.parts",
  copy_faults: "Source.integrity",
  qualifiers: "Facets.qualifiers",
};

/** Columns whose note says to those who fill in a table what the model's comment says too. */
const SAID_BY_MODEL: ReadonlySet<string> = new Set(["id", "scale", "date"]);

/** What a column means: by the comment on the field of the model it holds, and what its note says of the form. */
export function describeColumn(record: string, { column, path }: Field, model: Model): string {
  const { name, note } = column;
  const [of = record, field] = TELLS_OF[name]?.split(".") ?? [];
  const found = fieldsAt(of, field === undefined ? (path ?? [name]) : [field], model);
  // The fields of a union mean one thing each, which the note puts together.
  const meanings = found.length > 1 && note ? [] : found.map((each) => meaningOf(each.record, each.field, model));
  const form = SAID_BY_MODEL.has(name) ? undefined : note?.en;
  return [meanings.find((each) => each !== ""), languageOf(name), form].filter((part) => part).join(" ");
}

function languageOf(name: string): string | undefined {
  if (name.endsWith("_zh")) return "In Chinese.";
  return name.endsWith("_en") ? "In English." : undefined;
}

interface Found {
  readonly record: string;
  readonly field: FieldDoc;
}

/** The fields at the end of a path into a record; several where records of a union have it. A text in two languages is one field. */
function fieldsAt(record: string, [key, ...rest]: readonly (string | number)[], model: Model): readonly Found[] {
  const type = model.get(record);
  if (type?.oneOf) return type.oneOf.flatMap((each) => fieldsAt(each, key === undefined ? [] : [key, ...rest], model));
  const field = type?.fields?.find(({ name }) => name === key);
  if (!field) return [];
  const isWhole = rest.length === 0 || typeof rest[0] === "number" || field.type === "Bilingual";
  return isWhole ? [{ record, field }] : fieldsAt(field.type, rest, model);
}
