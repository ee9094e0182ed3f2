import { closest } from "fastest-levenshtein";
import { type Catalog, defaultCatalog } from "../../catalog/catalog.ts";
import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Extraction } from "../extraction.ts";
import { applyRow, type GivenRow } from "./applyRow.ts";
import { asWritten } from "./asWritten.ts";
import { cellText } from "./cellReader.ts";
import { checkExtraction } from "./checkExtraction.ts";
import { finish } from "./finish.ts";
import { REVIEW_COLUMNS } from "./reviewColumns.ts";
import { findingOf, openSession, type ReviewChange, rowFinding } from "./session.ts";
import { sourceText } from "./sourceText.ts";

/** Who reviews, and by what. */
export interface ReviewOptions {
  /** The reviewer's name: the codings so confirmed are theirs. */
  readonly by: string;
  /** The text given to `extractPlan`: needed when the sheet was made with it and a left-out number becomes a record. */
  readonly text?: string;
  /** The catalogue that indicators are looked up in; the bundled one when absent. */
  readonly catalog?: Catalog;
}

/** The outcome of a review: all of it, or what is wrong with the rows. */
export type ReviewResult =
  | {
      readonly success: true;
      readonly extraction: Extraction;
      /** Every cell that changed, and every record kept or dropped; baselines that followed their observation included. */
      readonly changes: readonly ReviewChange[];
    }
  | { readonly success: false; readonly findings: readonly Finding[] };

/**
 * Reads a corrected review sheet back into the draft plan. Rows may come in any order, may be only some of the sheet's, may hold numbers
 * as text ("93") and may lack columns; what is missing counts as unchanged, an empty cell as emptied. Nothing is applied unless all
 * rows are right.
 *
 * A record with a changed cell, or the verdict `keep` or `changed`, counts as reviewed: its draft coding becomes the reviewer's, with the
 * status `single` and confidence 1, and its fields need no further look. `drop` removes it, and its figures are set aside as dropped in review; a
 * number on which another record rests goes to that record. A left-out number with a `type` and its cells filled becomes a record. A
 * changed indicator is taken as given: labels are not resolved anew.
 *
 * @param rows Objects by the names of `reviewSheet(…).columns`.
 * @returns The extraction with its plan, ledger and readings as corrected; or findings by row and column.
 * @throws EduplanError `unknown-option` without a reviewer's name, `invalid-rows` when `rows` is no list, `other-text`, `not-an-extraction`.
 * @example
 * const result = applyReview(extraction, rows, { by: "Li Na", text });
 * if (!result.success) for (const finding of result.findings) console.log(describe(finding, "en"));
 */
export function applyReview(extraction: Extraction, rows: readonly GivenRow[], options: ReviewOptions): ReviewResult {
  checkExtraction(extraction, "applyReview");
  const { by, text, catalog = defaultCatalog } = options;
  if (typeof by !== "string" || by.trim() === "") {
    throw new EduplanError(
      "unknown-option",
      "applyReview: by must be the reviewer’s name; the corrections are recorded as theirs",
    );
  }
  if (!Array.isArray(rows)) {
    throw new EduplanError(
      "invalid-rows",
      "applyReview: rows must be a list of objects, one for each row of the sheet",
    );
  }
  const source = text === undefined ? undefined : sourceText(text, extraction.plan, "applyReview");
  const reviewer = { by: by.trim(), status: "single", confidence: 1, rule: "review" } as const;
  const session = openSession(extraction, reviewer, catalog, source);
  const findings = [...columnFindings(rows)];
  const seen = new Map<string, number>();
  rows.forEach((row: unknown, index) => {
    if (!isRow(row)) {
      findings.push(rowFinding("extract.review-not-a-row", ["rows", index]));
      return;
    }
    const id = cellText(row.record);
    const first = seen.get(id);
    if (id !== "" && first !== undefined) {
      findings.push(
        findingOf({ column: "record", code: "extract.review-row-twice", params: { first } }, ["rows", index], row),
      );
      return;
    }
    seen.set(id, index);
    findings.push(...applyRow(session, row, ["rows", index]));
  });
  if (findings.length > 0) return { success: false, findings };
  return { success: true, extraction: finish(session), changes: session.changes };
}

const isRow = (row: unknown): row is GivenRow => typeof row === "object" && row !== null && !Array.isArray(row);

/** A misspelt column would lose its corrections in silence. Each is told once, at the first row that fills it. */
function columnFindings(rows: readonly unknown[]): readonly Finding[] {
  const names: string[] = REVIEW_COLUMNS.map(({ name }) => name);
  const known = new Set(names);
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    if (!isRow(row)) return;
    for (const [name, cell] of Object.entries(row)) {
      if (known.has(name) || cell === undefined || cell === null || cell === "") continue;
      known.add(name);
      const params = { found: asWritten(name), nearest: asWritten(closest(name.slice(0, 60), names)) };
      findings.push(rowFinding("extract.review-unknown-column", ["rows", index, name], params));
    }
  });
  return findings;
}
