import { type Catalog, defaultCatalog } from "../../catalog/catalog.ts";
import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Extraction } from "../extraction.ts";
import { applyRow } from "./applyRow.ts";
import { asWritten } from "./asWritten.ts";
import type { Problem } from "./cellReader.ts";
import { checkAnswer } from "./checkAnswer.ts";
import { checkExtraction } from "./checkExtraction.ts";
import { finish } from "./finish.ts";
import { questionOf, type ReaderQuestion } from "./readerQuestion.ts";
import type { ReviewCell, ReviewColumnName, ReviewRow } from "./reviewColumns.ts";
import { reviewRows } from "./reviewRows.ts";
import { leftOutStart } from "./rowOf.ts";
import { findingOf, openSession, type ReviewChange, type Session } from "./session.ts";
import { sourceText } from "./sourceText.ts";

/** What a reader says to a question. */
export interface ReaderAnswer {
  /** The words of a passage that say so, exactly as they stand. */
  readonly quote: string;
  /** The cells that should be otherwise; a left-out number needs `type`, `label` and `unit` at least. */
  readonly cells: Readonly<Partial<Record<ReviewColumnName, ReviewCell>>>;
  /** How sure the reader is, 0 to 1; never counted above 0.75. */
  readonly confidence?: number;
}

/** A user's own reader; `null` for no answer. */
export type Reader = (question: ReaderQuestion) => ReaderAnswer | null | Promise<ReaderAnswer | null>;

/** How the reader is called, and the catalogue its indicators are looked up in. */
export interface RefineOptions {
  /** The reader's name, recorded with what it answered. */
  readonly by: string;
  readonly catalog?: Catalog;
}

/** The extraction with the answers that passed, and what is wrong with the others. */
export interface Refinement {
  readonly extraction: Extraction;
  readonly changes: readonly ReviewChange[];
  /** Why answers were refused; paths begin with `answers` and the number of the question. */
  readonly findings: readonly Finding[];
}

/**
 * Puts what the program is unsure of to another reader, a language model say, and takes over what the text bears out. The reader is
 * asked one question after the other, in the order of the text: about each record with a field to look at, and each number left out for a
 * reason that does not settle it. It returns a Promise, because such a reader may take its time; all else is synchronous and depends on
 * the answers alone.
 *
 * An answer is taken as a whole or refused as a whole. Its quote must stand in the passages handed over, its numbers and years must be
 * printed in the quote (a universal such as 全覆盖 is 100, 清零 is 0), label, reference and deadline words must stand in the text, unit, bound and indicator must be known. What passes is marked with
 * the reader's name; its coding stays a `draft`, its confidence below what needs no further look, so that `reviewSheet` still shows it
 * to a person. A reader that throws leaves its question open, which a finding tells.
 *
 * @throws EduplanError (as a rejection) `unknown-option` without a reader or its name, `other-text` when `text` is another than the plan was read from.
 * @example
 * const { extraction, findings } = await refineExtraction(draft, text, (question) => askModel(question), { by: "my-model-2" });
 */
export async function refineExtraction(
  extraction: Extraction,
  text: string,
  reader: Reader,
  options: RefineOptions,
): Promise<Refinement> {
  checkExtraction(extraction, "refineExtraction");
  const { by, catalog = defaultCatalog } = options;
  if (typeof reader !== "function" || typeof by !== "string" || by.trim() === "") {
    throw new EduplanError(
      "unknown-option",
      "refineExtraction: needs a reader (a function) and its name as options.by",
    );
  }
  const source = sourceText(text, extraction.plan, "refineExtraction");
  const reviewer = { by: by.trim(), status: "draft", confidence: TRUST, rule: "reader" } as const;
  const session = openSession(extraction, reviewer, catalog, source);
  const findings: Finding[] = [];
  let index = 0;
  for (const row of reviewRows(extraction, "unsure", source)) {
    if (isTaken(session, row)) continue;
    const question = questionOf(row, session.records.get(String(row.record))?.record, source);
    const path = ["answers", index] as const;
    index += 1;
    const refuse = (problem: Problem) => void findings.push(findingOf(problem, path, row));
    const answer = await asked(reader, question, refuse);
    if (answer === null || answer === undefined) continue;
    const problems = checkAnswer(answer, question);
    if (problems.length > 0) for (const problem of problems) refuse(problem);
    else findings.push(...applyAnswer(session, row, answer, path));
  }
  return { extraction: finish(session), changes: session.changes, findings };
}

/** What an answer is trusted when it does not say, and at most: below what needs no further look. */
const TRUST = 0.7;
const MOST_TRUST = 0.75;

async function asked(
  reader: Reader,
  question: ReaderQuestion,
  refuse: (problem: Problem) => void,
): Promise<ReaderAnswer | null> {
  try {
    return await reader(question);
  } catch (error) {
    const reason = asWritten(error instanceof Error ? error.message : String(error));
    refuse({ column: "record", code: "extract.reader-failed", params: { reason } });
    return null;
  }
}

/** Whether an earlier answer made this number part of another record. */
const isTaken = ({ ledger }: Session, { type, record }: ReviewRow): boolean =>
  type === "left-out" && ledger.some(({ as, start }) => as !== "left-out" && start === leftOutStart(record));

function applyAnswer(
  session: Session,
  row: ReviewRow,
  { quote, cells, confidence = TRUST }: ReaderAnswer,
  path: readonly ["answers", number],
) {
  const reviewer = { ...session.reviewer, confidence: Math.min(MOST_TRUST, confidence) };
  const clause = row.type === "left-out" ? { clause: quote } : {};
  return applyRow({ ...session, reviewer }, { ...cells, ...clause, record: row.record }, path);
}
