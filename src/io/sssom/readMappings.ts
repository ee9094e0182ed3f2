import type { Finding } from "../../model/finding.ts";
import { faultAt, quoted, verbatim } from "../faults.ts";
import { unescapeFormula } from "../formulas.ts";
import { numberOf, splitValues } from "./cells.ts";
import type { Mapping, MappingSet } from "./mappingSet.ts";
import { placeAt } from "./readMetadata.ts";
import type { Row } from "./readTable.ts";
import { unknownSlot } from "./setOf.ts";
import { MAPPING_SLOTS, type Slot } from "./slots.ts";

/** The columns of a file. */
export interface Columns {
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
  /** How the cells of each are read. */
  readonly readers: readonly ((cell: string) => unknown)[];
}

/** Reads the line of column names. Names twice are errors; those that SSSOM does not know are told unless the set defines them. */
export function readColumns(head: Row, { set, exact }: { readonly set: MappingSet; readonly exact: boolean }): Columns {
  const names = head.cells.map((cell) => (exact ? cell : unescapeFormula(cell))).map((name) => asSlot(name));
  const defined = new Set(set.extension_definitions?.map(({ slot_name }) => slot_name));
  const seen = new Set<string>();
  const findings = names.flatMap((name, index) => {
    if (name === "") return [];
    const place = placeAt(head.line, index + 1);
    if (seen.has(name)) return [faultAt(place, "sssom.duplicate-slot", [name], { slot: verbatim(name) })];
    seen.add(name);
    return MAPPING_SLOTS.has(name) || defined.has(name) ? [] : [unknownSlot(name, place, [name], MAPPING_SLOTS)];
  });
  return { names, findings, readers: names.map((name) => readerOf(MAPPING_SLOTS.get(name), exact)) };
}

/** A name with white space around it is that slot all the same; other names stay as they are. */
const asSlot = (name: string): string => (MAPPING_SLOTS.has(name.trim()) || name.trim() === "" ? name.trim() : name);

function readerOf(slot: Slot | undefined, exact: boolean): (cell: string) => unknown {
  const text = exact ? (cell: string) => cell : unescapeFormula;
  if (!slot) return text;
  const { kind, many } = slot;
  if (kind === "text") return many ? (cell) => splitValues(text(cell)) : text;
  if (kind === "number") return (cell) => numberOf(cell.trim());
  return many ? (cell) => splitValues(cell).map((each) => each.trim()) : (cell) => cell.trim();
}

/** Values that stand under no name. */
export function unnamedCells({ cells, line }: Row, { names }: Columns): readonly Finding[] {
  return cells.flatMap((cell, index) => {
    if (cell.trim() === "" || (names[index] ?? "") !== "") return [];
    return [faultAt(placeAt(line, index + 1), "sssom.unnamed-column", [], { found: quoted(cell) })];
  });
}

/** A row as a mapping; empty cells are left out. What a value must be is left to `checkMappingSet`. */
export function mappingOf({ cells }: Row, { names, readers }: Columns): Mapping {
  const mapping: Record<string, unknown> = {};
  const extra: [string, unknown][] = [];
  cells.forEach((cell, index) => {
    const name = names[index] ?? "";
    if (cell === "" || name === "") return;
    const value = readers[index]?.(cell);
    if (!MAPPING_SLOTS.has(name)) extra.push([name, value]);
    else if (value !== "" && !(Array.isArray(value) && value.length === 0)) mapping[name] = value;
  });
  if (extra.length > 0) mapping.extra = Object.fromEntries(extra);
  return mapping as unknown as Mapping;
}
