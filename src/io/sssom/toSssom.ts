import { CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarLayout } from "js-yaml";
import { EduplanError } from "../../model/error.ts";
import { escapeFormula } from "../formulas.ts";
import { joinValues, writeCell } from "./cells.ts";
import { checkMappingSet } from "./checkMappingSet.ts";
import type { Mapping, MappingSet } from "./mappingSet.ts";
import { NO_LICENCE } from "./setOf.ts";
import { MAPPING_SLOTS, SET_SLOTS, SHARED_SLOTS, type Slot } from "./slots.ts";

/** How SSSOM is written. */
export interface ToSssomOptions {
  /** Whether what all mappings have in common is stated once for the set. Default true. */
  readonly condense?: boolean;
  /**
   * Whether text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) is written as it is. By default it gets a
   * `'` in front, which `fromSssom` takes away; other programs see it.
   */
  readonly exact?: boolean;
}

/**
 * Writes a mapping set as SSSOM/TSV with its metadata in front: slots and columns in SSSOM's order, lists as block sequences,
 * quotes only where needed, line feeds, only columns that are used. Mappings keep their order and numbers all their digits.
 * `sssom_version: "1.1"` is written when something is used that 1.0 lacks. `fromSssom` gives the same set again.
 *
 * @throws EduplanError `invalid-mapping-set` with findings when the set does not keep to SSSOM: a slot missing, a prefix not
 * declared, a word that is none of an enumeration.
 */
export function toSssom(set: MappingSet, options: ToSssomOptions = {}): string {
  const { condense = true, exact = false } = options;
  const isNew = needsVersion11(set);
  const findings = checkMappingSet(set, { strict: isNew });
  if (findings.length > 0) {
    throw new EduplanError("invalid-mapping-set", "toSssom: the set does not keep to SSSOM", findings);
  }
  const common = condense ? commonSlots(set) : new Map<string, unknown>();
  const used = new Set(set.mappings.flatMap((mapping) => Object.keys(mapping)));
  const slots = [...MAPPING_SLOTS].filter(([name, { required }]) => required || (used.has(name) && !common.has(name)));
  const extra = [...new Set(set.mappings.flatMap((mapping) => Object.keys(mapping.extra ?? {})))];
  const text = exact ? (value: string) => value : escapeFormula;

  const header = [...slots.map(([name]) => name), ...extra].map((name) => writeCell(text(name))).join("\t");
  const rows = set.mappings.map((mapping) => {
    const own = mapping.extra ?? {};
    const written = slots.map(([name, slot]) => slotCell(mapping[name as keyof Mapping], slot, text));
    const more = extra.map((name) => (Object.hasOwn(own, name) ? text(own[name] ?? "") : ""));
    return [...written, ...more].map(writeCell).join("\t");
  });
  return `${metadata(set, common, isNew)}${[header, ...rows].join("\n")}\n`;
}

function slotCell(value: unknown, { kind }: Slot, text: (value: string) => string): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const written = Array.isArray(value) ? joinValues(value) : String(value);
  return kind === "text" ? text(written) : written;
}

/** Slots in which all mappings agree and of which the set says nothing itself. */
function commonSlots(set: MappingSet): ReadonlyMap<string, unknown> {
  const [first, ...others] = set.mappings;
  if (!first) return new Map();
  const same = (name: string, value: unknown): boolean => {
    const written = JSON.stringify(value);
    return others.every((mapping) => JSON.stringify(mapping[name as keyof Mapping]) === written);
  };
  return new Map(
    Object.entries(first).filter(
      ([name, value]) =>
        SHARED_SLOTS.has(name) && value !== undefined && !Object.hasOwn(set, name) && same(name, value),
    ),
  );
}

/** The metadata block, every line behind a `#`. */
function metadata(set: MappingSet, common: ReadonlyMap<string, unknown>, isNew: boolean): string {
  const values = new Map<string, unknown>([...Object.entries(set), ...common]);
  values.set("license", set.license ?? NO_LICENCE);
  const prefixes = Object.entries(set.curie_map).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: [string, unknown][] = [
    ...(isNew ? [["sssom_version", "1.1"] as [string, unknown]] : []),
    ["curie_map", Object.fromEntries(prefixes)],
    ...[...SET_SLOTS.keys()].map((name): [string, unknown] => [name, values.get(name)]),
    ["extension_definitions", set.extension_definitions],
    ...Object.entries(set.extra ?? {}),
  ];
  const stated = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const yaml = dump(stated, {
    schema: CORE_SCHEMA,
    quoteStyle: "double",
    noRefs: true,
    lineWidth: -1,
    scalarStyleRules,
  });
  return yaml
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `#${line}\n`)
    .join("");
}

/** Whether a set uses slots or words that SSSOM 1.0 does not have. */
function needsVersion11(set: MappingSet): boolean {
  const uses = (record: object, slots: ReadonlyMap<string, Slot>): boolean =>
    Object.entries(record).some(([name, value]) => {
      const slot = slots.get(name);
      return slot && value !== undefined && (slot.new || (slot.kind === "word" && NEW_WORDS.includes(value)));
    });
  return uses(set, SET_SLOTS) || set.mappings.some((mapping) => uses(mapping, MAPPING_SLOTS));
}

const NEW_WORDS: readonly unknown[] = ["0:0", "composed entity expression"];

/** Text stands plain where it can, else in double quotes, always on one line. */
const scalarStyleRules: readonly ((layout: ScalarLayout) => void)[] = [
  (layout) => {
    if (layout.node.value.includes("\n")) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
  },
  DEFAULT_SCALAR_STYLE_RULES.doubleQuoteForInvisibles,
  DEFAULT_SCALAR_STYLE_RULES.doubleQuoteWhitespaceOnly,
  DEFAULT_SCALAR_STYLE_RULES.quoteInvalidPlain,
  DEFAULT_SCALAR_STYLE_RULES.fallbackToDoubleQuoted,
];
