import type { AlignmentRow, CellTarget } from "../../align/alignment.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Locale } from "../../model/text.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { cell, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

/**
 * One target in a cell: `≥93% 2025 [89.48%]`, with `~` where it is not quite the row's indicator and `!` where its reading is
 * doubtful; behind `→` its value at a common year where it was interpolated.
 */
export function writeTarget(target: CellTarget, locale: Locale): string {
  const { signs, goal, when, baseline, atYear } = targetParts(target, locale);
  return [`${signs}${goal}`, when, baseline === "" ? "" : `[${baseline}]`, atYear]
    .filter((part) => part !== "")
    .join(" ");
}

/** What a cell says of a target, part by part; what there is none of is an empty text. */
export interface TargetParts {
  readonly signs: string;
  readonly goal: string;
  /** The year it is due, or what stands in its place. */
  readonly when: string;
  readonly baseline: string;
  /** Its value at a common year, where it was interpolated. */
  readonly atYear: string;
}

export function targetParts(target: CellTarget, locale: Locale): TargetParts {
  const texts = TEXTS[locale];
  const task = target.taskYear === undefined ? "" : `(${texts.task} ${target.taskYear})`;
  return {
    signs: signsOf(target),
    goal: writeGoal(target.goal)[locale],
    when: String(target.year ?? (target.goal.standing ? texts.standing : task)),
    baseline: target.baseline ? writeQuantity(target.baseline)[locale] : "",
    atYear:
      target.atYear && "between" in target.atYear ? `→ ${target.atYear.year}: ${writeAtYear(target, locale)}` : "",
  };
}

/** The value at a common year, to two decimals; nothing where there is none. */
export function writeAtYear({ goal, atYear }: CellTarget, locale: Locale): string {
  if (!atYear || !("value" in atYear) || !isNumeric(goal)) return "";
  const short = (value: number): number => Number(value.toFixed(2));
  const { value } = atYear;
  return writeGoal({ ...goal, value: typeof value === "number" ? short(value) : [short(value[0]), short(value[1])] })[
    locale
  ];
}

/** `~` for what is not quite the row's indicator, `!` for a doubtful reading. */
export function signsOf({ predicate, coding, doubt }: CellTarget): string {
  const exact = predicate === "skos:exactMatch" && (coding?.predicate ?? "skos:exactMatch") === "skos:exactMatch";
  return `${exact ? "" : "~"}${doubt ? "!" : ""}`;
}

/** A row's name; one that the catalogue does not have is muted, and one whose labels differ in words is marked. */
export function rowName(row: AlignmentRow, locale: Locale): TextCell {
  if (row.indicator !== undefined) return cell(row.name[locale], { title: row.indicator });
  if (row.joined !== "facets") return cell(row.name[locale], { tone: "muted" });
  const labels = new Set(row.cells.flatMap(({ targets }) => targets.map(({ label }) => label)));
  return cell(`≡${row.name[locale]}`, { tone: "muted", title: [...labels].sort().join(" / ") });
}
