import { INSTRUMENT_SCHEMES } from "../../../src/model/instruments.ts";
import { STAGES } from "../../../src/model/stages.ts";
import type { Bilingual } from "../../../src/model/text.ts";
import { THEMES } from "../../../src/model/themes.ts";
import { UNITS } from "../../../src/model/units.ts";
import { meaningOf } from "./meaningOf.ts";
import { type FieldDoc, readModel, type TypeDoc } from "./readModel.ts";

/** The records that files hold; what they consist of follows each. */
const ROOTS = ["Plan", "Target", "Observation", "Milestone", "Action", "Indicator", "Region", "Benchmark", "Statistic"];

/** Types whose values stand in the tables at the end. */
const TABLES: Readonly<Record<string, string>> = { StageCode: "stages", Theme: "themes", UnitId: "units" };

/** The codebook of the data: every record and field with its type and meaning, and every code with its name. */
export function writeCodebook(): string {
  const model = readModel();
  const records = reachable(model);
  return [
    "# Codebook",
    "",
    "Every record and field of the data, written by `npm run codebook` from the interfaces in `src/model/`. How to decide what goes",
    "where stands in the [coding manual](CODING.md). An absent field means *not stated*; only `extra` takes keys of your own.",
    "",
    `- ${records.map((each) => `[${each.name}](#${each.name.toLowerCase()})`).join(", ")}`,
    "- Codes: [stages](#stages), [themes](#themes), [units](#units), [instruments](#instruments)",
    "",
    ...records.flatMap((each) => [...writeType(each, model), ""]),
    ...codeLists(),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

/** The roots with the types they consist of, each type after the first that names it. */
function reachable(model: ReadonlyMap<string, TypeDoc>): readonly TypeDoc[] {
  const found = new Map<string, TypeDoc>();
  const add = (name: string): void => {
    const type = model.get(name);
    if (!type || found.has(name) || isPlain(type)) return;
    found.set(name, type);
    const named = [...(type.fields ?? []).map((field) => field.type), ...(type.oneOf ?? [])];
    for (const part of named.flatMap((text) => text.match(/[A-Z]\w+/g) ?? [])) if (!ROOTS.includes(part)) add(part);
  };
  for (const root of ROOTS) add(root);
  return [...found.values()];
}

/** Types that need no section: JSON itself, ids, and what the tables list. */
const isPlain = ({ name }: TypeDoc): boolean =>
  name in TABLES || ["Json", "Extra", "KnownIndicatorId", "IndicatorId"].includes(name);

function writeType({ name, meaning, fields, oneOf = [] }: TypeDoc, model: ReadonlyMap<string, TypeDoc>): string[] {
  const head = [`## ${name}`, "", meaning, ""];
  if (!fields) return [...head, `One of ${oneOf.map((part) => link(part, model)).join(", ")}.`];
  return [
    ...head,
    ...table(
      ["field", "type", "required", "meaning"],
      fields.map((field) => [
        `\`${field.name}\``,
        typeOf(field, model),
        field.required ? "yes" : "",
        cellText(meaningOf(name, field, model)),
      ]),
    ),
  ];
}

/** A field's type: the texts it can be where those are few and its own, else the type's name, linked to its section. */
function typeOf({ type, values }: FieldDoc, model: ReadonlyMap<string, TypeDoc>): string {
  const item = type.replace(/\[\]$/, "");
  const list = item === type ? "" : "list of ";
  if (/^[A-Z]\w+$/.test(item)) return `${list}${link(item, model)}`;
  if (values) return values.map((value) => `\`${value}\``).join(", ");
  return `${list}${
    PLAIN[item] ??
    item
      .split(" | ")
      .map((part) => link(part, model))
      .join(" or ")
  }`;
}

/** Types that read better in words. */
const PLAIN: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  boolean: "yes or no",
  true: "`true`",
  "typeof SCHEMA_VERSION": "text",
  "typeof UNSTATED": "`unstated`",
  "(string & {})": "another text",
  "Readonly<Record<string, string>>": "texts by name",
  "{ from?: string; to?: string }": "`from` and `to`, ISO dates",
  "readonly [low: number, high: number]": "`[low, high]`",
};

function link(part: string, model: ReadonlyMap<string, TypeDoc>): string {
  const listed = TABLES[part];
  if (listed !== undefined) return `[${part}](#${listed})`;
  if (part === "IndicatorId") return "id of an indicator";
  if (part === "Extra") return "any JSON";
  if (PLAIN[part] !== undefined) return PLAIN[part];
  const type = model.get(part);
  return type && !isPlain(type) ? `[${part}](#${part.toLowerCase()})` : `\`${part.replaceAll('"', "")}\``;
}

function codeLists(): string[] {
  const names = (records: Readonly<Record<string, Bilingual>>): string[][] =>
    Object.entries(records).map(([code, { zh, en }]) => [`\`${code}\``, zh, cellText(en)]);
  const stages = Object.entries(STAGES).map(([code, { name, covers, words }]) => [
    `\`${code}\``,
    name.zh,
    name.en,
    covers.join(" "),
    words.slice(1).join("、"),
  ]);
  const units = Object.entries(UNITS).map(([code, { name, dimension, factor, written }]) => [
    `\`${code}\``,
    name.zh,
    name.en,
    dimension,
    String(Number(factor.toPrecision(6))),
    cellText(written.join("、")),
  ]);
  return [
    "## Stages",
    "",
    "`StageCode`, after ISCED 2011; `covers` are the programmes a stage consists of, by which overlaps are known.",
    "",
    ...table(["code", "中文", "English", "covers", "also written"], stages),
    "",
    "## Themes",
    "",
    "`Theme`: what a record is about, apart from its stage.",
    "",
    ...table(["code", "中文", "English"], names(THEMES)),
    "",
    "## Units",
    "",
    "`UnitId`. Units of one dimension convert: value times factor is the value in the dimension's base.",
    "",
    ...table(["code", "中文", "English", "dimension", "factor", "written"], units),
    "",
    "## Instruments",
    "",
    "The typologies of policy instruments that the library can name. A typology of your own needs no entry.",
    "",
    ...Object.entries(INSTRUMENT_SCHEMES).flatMap(([scheme, { name, source, codes }]) => [
      `\`${scheme}\`: ${name.zh}, ${name.en}. ${source}`,
      "",
      ...table(
        ["code", "中文", "English", "what it is", "meaning"],
        Object.entries(codes).map(([code, each]) => [
          `\`${code}\``,
          each.name.zh,
          each.name.en,
          each.definition.zh,
          each.definition.en,
        ]),
      ),
      "",
    ]),
  ];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
}

const cellText = (text: string): string => text.replaceAll("|", "\\|");
