import { isNarrowing, isStageName, isStagePeople } from "./joinLabels.ts";
import { hasMeasure, type NameParts } from "./labels.ts";
import type { Stretch } from "./tableEntry.ts";

/** What stands over the row that is being read. */
export interface Over {
  /** The merged cells of the group columns. */
  columns: (Stretch | undefined)[];
  /** Rows without figures, by how far out they stand. */
  rows: { depth: number; at: Stretch; unit?: Stretch }[];
  /** The last row that is not itself a part of another. */
  head?: { label: Stretch; unit?: Stretch; isHeader?: true };
  /** The last row was printed as a part (其中), so one without number or measure may be its sibling. */
  inParts: boolean;
  /** The head is numbered as a heading is, though it has figures: 一、学校数(所). */
  isHeading?: boolean;
  /** The first of these parts is no more than a stage or the like, so its siblings are as well. */
  areNarrow?: boolean;
}

/** A part of the head: printed as 其中, or the next after such a row, neither numbered nor with a measure of its own. */
export function isPartOf(parts: NameParts, label: Stretch, over: Over): boolean {
  if (over.head === undefined) return false;
  return (
    parts.isPart ||
    over.head.isHeader ||
    (over.isHeading === true && parts.numbering === "none" && isStageName(label.text)) ||
    (over.inParts && isNextPart(parts, label, over.head.label, over.areNarrow))
  );
}

/** Whether a row after a part is one as well: neither numbered nor with a measure, and no sibling of the head by its own unit or noun: 特级教师 after the stages of 专任教师总数. */
function isNextPart(
  { numbering, unit }: NameParts,
  label: Stretch,
  head: Stretch,
  areNarrow: boolean | undefined,
): boolean {
  if (numbering !== "none" || hasMeasure(label.text) || isStagePeople(label.text)) return false;
  if (areNarrow && !isNarrowing(label.text) && head.text.includes(label.text.slice(-2))) return false;
  const isLike = label.text.slice(-2) === head.text.slice(-2) && !label.text.includes(head.text);
  return !isLike && (isNarrowing(label.text) || unit === undefined);
}
