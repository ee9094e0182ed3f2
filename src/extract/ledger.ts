import { defined } from "./defined.ts";
import { matchesIn } from "./matches.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Span } from "./passage.ts";

/** Where one number of the text ended. Positions are Unicode code points of the source text. */
export interface LedgerEntry {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** `figure`, `baseline`, `deadline`: of the record named; `left-out`: of none, for the reason given. */
  readonly as: "figure" | "baseline" | "deadline" | "left-out";
  readonly record?: string;
  readonly reason?: LeftOutReason;
}

/** What a stretch of the source is, as UTF-16 positions. */
export interface Owned extends Span {
  readonly as: LedgerEntry["as"];
  readonly record?: string;
  readonly reason?: LeftOutReason;
}

/** A run of digits: with thousands parted by commas where they are thousands, else a comma ends it. */
const DIGITS = /(?=\d)(?:(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;

/** A run of digits; where it is of several cells of a table that commas part (`402,330`), each of them. */
function cellsOf(run: string, start: number, owner: Uint32Array): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = run.indexOf(","); at !== -1; at = run.indexOf(",", at + 1)) {
    const comma = start + at;
    if (owner[comma] === owner[comma - 1]) continue;
    cells.push({ start: from, end: comma });
    from = comma + 1;
  }
  cells.push({ start: from, end: start + run.length });
  return cells;
}

/**
 * Accounts for every number: each run of digits, and each number in characters that was read as a quantity, gets exactly one entry.
 * Where stretches overlap, the one named later in `owned` has it.
 */
export function ledgerOf(
  source: string,
  plain: string,
  spelled: readonly Span[],
  owned: readonly Owned[],
  pointAt: (unit: number) => number,
): readonly LedgerEntry[] {
  // 0 is nobody's.
  const owner = new Uint32Array(plain.length);
  for (const [index, { start, end }] of owned.entries()) {
    for (let at = start; at < end; at++) owner[at] = index + 1;
  }
  const numbers = matchesIn(DIGITS, plain).flatMap(({ index, 0: run }) => cellsOf(run, index, owner));
  const all = [...numbers, ...spelled].sort((a, b) => a.start - b.start || b.end - a.end);
  const entries: LedgerEntry[] = [];
  let last = 0;
  for (const { start, end } of all) {
    // A number in characters that holds digits (5万) is one number.
    if (start < last) continue;
    last = end;
    const found = owned[(owner[start] ?? 0) - 1];
    const as = found?.as ?? "left-out";
    entries.push(
      defined<LedgerEntry>({
        exact: source.slice(start, end),
        start: pointAt(start),
        end: pointAt(end),
        as,
        record: found?.record,
        reason: as === "left-out" ? (found?.reason ?? "outside-prose") : undefined,
      }),
    );
  }
  return entries;
}
