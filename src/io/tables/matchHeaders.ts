import { closest } from "fastest-levenshtein";
import type { Finding } from "../../model/finding.ts";
import { faultAt, quoted, verbatim } from "../faults.ts";
import { headerKey } from "./headerKey.ts";
import { cellAddress, NOWHERE, placeOfCell } from "./places.ts";
import type { Column } from "./table.ts";

/** Which column each header names; without one where the header is empty. */
export interface HeaderMatch {
  readonly columns: readonly (Column | undefined)[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the columns that the headers of a sheet name: by their name, else by their Chinese or English title, case, width, blanks
 * and a star for what must be filled aside. A header that names none or two, a column named twice and a required column that no header names
 * are errors. Headers stand in row 1.
 */
export function matchHeaders(headers: readonly string[], columns: readonly Column[]): HeaderMatch {
  const findings: Finding[] = [];
  const first = new Map<Column, number>();
  const matched = headers.map((header, column) => {
    const place = placeOfCell({ row: 1, column });
    if (header.trim() === "") return undefined;
    const named = columnsNamed(header, columns);
    const found = named[0];
    if (found === undefined) {
      const known = columns.flatMap(({ name, title }) => [name, title.zh, title.en]);
      const nearest = verbatim(closest(header.trim().slice(0, 60), known));
      findings.push(faultAt(place, "io.unknown-header", [], { found: quoted(header), nearest }));
    } else if (named.length > 1) {
      const names = named.map(({ name }) => name).join(", ");
      findings.push(faultAt(place, "io.ambiguous-header", [], { found: quoted(header), expected: names }));
    } else if (first.has(found)) {
      const before = cellAddress({ row: 1, column: first.get(found) ?? 0 });
      findings.push(faultAt(place, "io.duplicate-header", [], { found: quoted(header), first: before }));
    } else first.set(found, column);
    return found;
  });
  for (const column of columns) {
    if (!column.required || first.has(column)) continue;
    const title = { zh: `${column.name}(${column.title.zh})`, en: `${column.name} (${column.title.en})` };
    findings.push(faultAt(NOWHERE, "io.missing-column", [], { column: title }));
  }
  return { columns: matched, findings };
}

/** The columns that a header can mean: the one of that name, else those of that title. */
export function columnsNamed(header: string, columns: readonly Column[]): readonly Column[] {
  const exact = columns.filter(({ name }) => name === header.trim());
  if (exact.length > 0) return exact;
  const wanted = headerKey(header);
  const named = columns.filter(({ name }) => headerKey(name) === wanted);
  return named.length > 0
    ? named
    : columns.filter(({ title }) => headerKey(title.zh) === wanted || headerKey(title.en) === wanted);
}
