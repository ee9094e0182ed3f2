import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";

/** Whether a figure only tells how far something is from another time or thing: 3 points more than in 2020. */
export function isDifference(
  { text, times }: EnglishSentence,
  { figure, kind, rule, unit, tense }: EnglishStatement,
): boolean {
  if (rule !== "carried" || (unit !== "percent" && unit !== "percentagePoint" && unit !== "item") || tense === "past")
    return false;
  const behind = text.slice(figure.end, figure.end + 40);
  if (/, or (?:about |nearly |over )?$/.test(text.slice(0, figure.start)) && /^ more,/.test(behind)) return true;
  if (
    /^ (?:percentage )?(?:points )?(?:(?:more|higher|lower|less|fewer) than|from the (?:current|present|previous|existing))\b/i.test(
      behind,
    )
  )
    return true;
  return (
    kind === "change" &&
    times.some(({ kind: than, start }) => than === "than" && start >= figure.end && start < figure.end + 24)
  );
}
