import { fromSssom, type Mapping, type MappingSet } from "eduplan/io";
import { type Finding, VERSION } from "eduplan/model";

/** A made mapping of a label at a record to 九年义务教育巩固率, unless something else is said. */
export const madeMapping = (more: Partial<Mapping> = {}): Mapping => ({
  subject_id: "plan:jia/a",
  subject_label: "九年义务教育巩固率",
  predicate_id: "skos:exactMatch",
  object_id: "eduplan:compulsory.retention-rate",
  mapping_justification: "semapv:ManualMappingCuration",
  ...more,
});

/** A mapping without some of its slots. */
export function without(mapping: Mapping, ...slots: (keyof Mapping)[]): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).filter(([slot]) => !slots.includes(slot as keyof Mapping)),
  ) as unknown as Mapping;
}

export const madeSet = (mappings: readonly Mapping[], more: Partial<MappingSet> = {}): MappingSet => ({
  type: "mapping-set",
  version: VERSION,
  curie_map: { eduplan: "https://eduplan.invalid/indicator/", plan: "https://eduplan.invalid/plan/" },
  mapping_set_id: "https://example.org/sets/made",
  license: "https://creativecommons.org/publicdomain/zero/1.0/",
  mappings,
  ...more,
});

/** A small file: metadata lines, then a table of the given lines. */
export const madeFile = (table: readonly string[], metadata: readonly string[] = []): string =>
  [
    "#curie_map:",
    "#  EX: https://example.org/",
    "#mapping_set_id: https://example.org/sets/made",
    "#license: https://creativecommons.org/publicdomain/zero/1.0/",
    ...metadata.map((line) => `#${line}`),
    ...table,
    "",
  ].join("\n");

/** The set that a text holds; a text that holds none fails the test. */
export function readSet(text: string, options: Parameters<typeof fromSssom>[1] = {}): MappingSet {
  const result = fromSssom(text, options);
  if (!result.success) throw new Error(JSON.stringify(result.findings));
  return result.data;
}

/** Why a text is refused: code, line and column of each finding. */
export function refusals(text: string): readonly (readonly [string, unknown, unknown])[] {
  const result = fromSssom(text);
  return result.success ? [] : result.findings.map(({ code, params: { line, column } }) => [code, line, column]);
}

export const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);
