import { EduplanError } from "../../model/error.ts";
import type { Extraction } from "../extraction.ts";
import { checkExtraction } from "./checkExtraction.ts";
import { REVIEW_COLUMNS, type ReviewColumn, type ReviewRow } from "./reviewColumns.ts";
import { reviewRows } from "./reviewRows.ts";
import { sourceText } from "./sourceText.ts";

/** What a review sheet is to hold. */
export interface ReviewSheetOptions {
  /** `unsure`: records with a field to look at, and numbers left out for a reason that does not settle it. `all` when absent. */
  readonly only?: "unsure" | "all";
  /** The text given to `extractPlan`; with it a left-out number is shown in its sentence. */
  readonly text?: string;
}

/** A draft plan as rows for a person to correct. */
export interface ReviewSheet {
  readonly columns: readonly ReviewColumn[];
  /** In the order of the text. */
  readonly rows: readonly ReviewRow[];
}

/**
 * Lays a draft plan out as a sheet: a row for each record and for each number that was left out, with the same columns in every row,
 * so that it can be written as CSV or XLSX, corrected by a person, and read back by `applyReview`.
 *
 * In `verdict` the reviewer writes `keep`, `drop` or `changed`; a row without verdict and without a changed cell counts as not yet
 * read. A left-out number becomes a record when `type` is set to `target`, `observation` or `milestone` and its cells are filled:
 * `label`, `value` and `unit` at least; an empty `kind` is `level`, an empty `bound` `exactly`, an empty `deadline_kind` `unstated`.
 *
 * @throws EduplanError `other-text` when `options.text` is not the text the plan was read from, `unknown-option`, `not-an-extraction`.
 * @example
 * const { columns, rows } = reviewSheet(extraction, { only: "unsure", text });
 */
export function reviewSheet(extraction: Extraction, options: ReviewSheetOptions = {}): ReviewSheet {
  checkExtraction(extraction, "reviewSheet");
  const { only = "all", text } = options;
  if (only !== "all" && only !== "unsure") {
    throw new EduplanError(
      "unknown-option",
      `reviewSheet: only must be "unsure" or "all", not ${JSON.stringify(only)}`,
    );
  }
  const source = text === undefined ? undefined : sourceText(text, extraction.plan, "reviewSheet");
  return { columns: REVIEW_COLUMNS, rows: reviewRows(extraction, only, source) };
}
