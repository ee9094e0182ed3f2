import type { Finding } from "../../model/finding.ts";
import { faultAt, type Place } from "../faults.ts";
import { checkMappingSet } from "./checkMappingSet.ts";
import type { MappingSet } from "./mappingSet.ts";
import { mappingOf, readColumns, unnamedCells } from "./readMappings.ts";
import { metadataOf, placeAt, readMetadata } from "./readMetadata.ts";
import { readTable } from "./readTable.ts";
import { propagate, setOf } from "./setOf.ts";

/** How SSSOM is read. */
export interface FromSssomOptions {
  /** The metadata block where it is a file of its own (`.sssom.yml`): YAML without `#`. */
  readonly metadata?: string;
  /** Take a leading `'` before `=`, `+`, `-` or `@` as part of the value, as `toSssom` with the same option writes it. */
  readonly exact?: boolean;
}

/**
 * A mapping set, or what keeps a text from being one. On success the findings are warnings: columns kept under `extra`,
 * no licence given, definitions left out.
 */
export type SssomResult =
  | { readonly success: true; readonly data: MappingSet; readonly findings: readonly Finding[] }
  | { readonly success: false; readonly findings: readonly Finding[] };

/**
 * Reads SSSOM/TSV (1.0 or 1.1), the metadata embedded or apart. Required slots, enumerations, ranges and prefixes must be as
 * SSSOM says; each finding names line, column, what was expected and what was found. The order of columns is free; either
 * line ending, a byte order mark, commas for tabs, and what a spreadsheet adds to the metadata lines are read. What the set
 * states for all mappings is put on each. Nothing is left out: columns that SSSOM does not know are kept under `extra`.
 *
 * @example
 * const result = fromSssom(await readFile("mine.sssom.tsv", "utf8"));
 * if (!result.success) for (const finding of result.findings) console.log(describe(finding, "en"));
 */
export function fromSssom(text: string, options: FromSssomOptions = {}): SssomResult {
  const { lines, table, firstLine } = split(text.startsWith("\ufeff") ? text.slice(1) : text);
  const refuse = (...findings: Finding[]): SssomResult => ({ success: false, findings });
  if (table === "" && lines.length === 0) return refuse(faultAt(placeAt(1), "sssom.empty", []));
  const header = table.slice(0, lineEnd(table, 0));
  const delimiter = header.includes("\t") || !header.includes(",") ? "\t" : ",";
  const external = options.metadata !== undefined;
  if (!external && lines.length === 0) return refuse(faultAt(placeAt(1), "sssom.no-metadata", []));
  const yaml = external ? (options.metadata ?? "").replace(/^\ufeff/, "") : metadataOf(lines, delimiter);
  const metadata = readMetadata(yaml.replaceAll("\r\n", "\n"), external ? 0 : 1);
  if (metadata.findings.length > 0) return refuse(...metadata.findings);

  const { rows, unclosed } = readTable(table, delimiter, firstLine);
  if (unclosed !== undefined) return refuse(faultAt(placeAt(unclosed), "sssom.quote-not-closed", []));
  const [head, ...below] = rows;
  if (!head) return refuse(faultAt(placeAt(firstLine), "sssom.no-header", []));
  const body = below.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const { set, declared, findings: ofSet } = setOf(metadata.entries);
  const columns = readColumns(head, { set, exact: options.exact ?? false });
  const structure = [...ofSet, ...columns.findings, ...body.flatMap((row) => unnamedCells(row, columns))];
  const errors = structure.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refuse(...errors);

  const data = propagate({ ...set, mappings: body.map((row) => mappingOf(row, columns)) });
  const placeOf = ([first, index, key, name]: Finding["path"]): Place => {
    if (first !== "mappings") {
      const entry = metadata.entries.get(String(first === "extra" ? index : first));
      return (entry?.inside?.get(String(index)) ?? entry)?.place ?? placeAt(1);
    }
    const slot = String(key === "extra" ? name : key);
    const column = columns.names.indexOf(slot) + 1;
    return placeAt(body[Number(index)]?.line ?? firstLine, column > 0 ? column : undefined, slot);
  };
  const faults = checkMappingSet(data, { strict: declared !== "1.0", placeOf });
  return faults.length > 0 ? refuse(...faults) : { success: true, data, findings: structure };
}

/** The lines of the metadata block, and the table behind it. */
function split(text: string): { lines: string[]; table: string; firstLine: number } {
  const lines: string[] = [];
  let at = 0;
  while (text.startsWith("#", at) || text.startsWith('"#', at)) {
    const end = lineEnd(text, at);
    lines.push(text.slice(at, end).replace(/\r$/, ""));
    at = Math.min(end + 1, text.length);
  }
  return { lines, table: text.slice(at), firstLine: lines.length + 1 };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
