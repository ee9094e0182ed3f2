import type { Extra } from "./json.ts";
import type { Bilingual } from "./text.ts";

/**
 * A stretch of the source text, after the W3C Web Annotation selectors (TextQuoteSelector `exact`, TextPositionSelector
 * `start`/`end`). Positions count Unicode code points of the source text, `start` included, `end` excluded.
 */
export interface Clause {
  /** The words, exactly as they stand, faults included. */
  readonly exact: string;
  /** Where they begin, in code points of the text. */
  readonly start: number;
  /** Where they end, exclusive. */
  readonly end: number;
}

/**
 * How a figure was read off the copy.
 * `verbatim`: it stands there in so many characters. `table-pairing`: label and figure stand in different cells of a table
 * and were paired by the reader. `ocr-corrected`: the copy is damaged here and the figure was read with a correction.
 * `inferred`: it follows from what is printed, but is not printed.
 */
export type Reading = "verbatim" | "table-pairing" | "ocr-corrected" | "inferred";

/** What a supporting clause states about the figure. */
export type SupportRole =
  | "label"
  | "group"
  | "baseline"
  | "deadline"
  | "formalType"
  | "scope"
  | "unit"
  | "responsible"
  | "context";

/** A further clause on which the reading of a figure rests. */
export interface Support extends Clause {
  /** What the clause states about the figure. */
  readonly role: SupportRole;
}

/** The clause that states a figure: the shortest that bears it, and where the figure stands. */
export interface Evidence extends Clause {
  /** The figure as printed, with its bound word and counter when they touch it: `93%以上`, `1-2所`. */
  readonly value?: string;
  /** Where `value` stands, in code points: inside the clause for prose, elsewhere for a cell of a table. */
  readonly valueStart?: number;
  /** Section of the plan, as the plan numbers it: `二(二)`. */
  readonly section?: string;
  /** How the figure was read off the copy. */
  readonly reading: Reading;
  /** Why the reading is not verbatim, or what is doubtful about it. Results print it, so it is in both languages. */
  readonly note?: Bilingual;
  /** Further clauses on which the reading rests. */
  readonly support?: readonly Support[];
  readonly extra?: Extra;
}

/** Points from a result back to the record of a plan and its clause. */
export interface EvidenceRef {
  readonly plan: string;
  readonly record: string;
  readonly exact: string;
  readonly start: number;
  readonly reading: Reading;
}

/** Points back to the clause of a plan's record. */
export function evidenceRef(plan: string, record: { readonly id: string; readonly evidence: Evidence }): EvidenceRef {
  const { exact, start, reading } = record.evidence;
  return { plan, record: record.id, exact, start, reading };
}
