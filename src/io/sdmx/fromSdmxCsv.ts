import { fromCsv } from "../csv/fromCsv.ts";
import type { ReadResult } from "../readResult.ts";
import type { Row, Table } from "../tables/table.ts";
import { MESSAGE_COLUMNS, SDMX_COLUMNS } from "./sdmxColumns.ts";
import { sdmxTable } from "./sdmxTable.ts";

/** How SDMX-CSV is read. */
export interface FromSdmxCsvOptions {
  /** Take a leading `'` before `=`, `+`, `-` or `@` as part of the text, as `toSdmxCsv` with the same option writes it. */
  readonly exact?: boolean;
}

/**
 * Reads SDMX-CSV as `toSdmxCsv` writes it into a table of the rows it carries, exactly: one column for each component, whatever
 * their order in the file. A file of another structure is refused, since its components mean something else; so is any action but
 * information, append, replace and merge. What else may be wrong is told as by `fromCsv`. Plans cannot be made from it: too much is left out.
 */
export function fromSdmxCsv(input: string | Uint8Array, options: FromSdmxCsvOptions = {}): ReadResult<Table> {
  const columns = [...MESSAGE_COLUMNS, ...SDMX_COLUMNS];
  const read = fromCsv(input, { ...options, columns });
  if (!read.success) return read;
  const rows = read.data.rows.map(
    (row): Row => Object.fromEntries(SDMX_COLUMNS.map(({ name }) => [name, row[name] ?? null])),
  );
  return { success: true, data: { ...sdmxTable([]), rows }, findings: read.findings };
}
