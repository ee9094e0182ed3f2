import type { NumericKind } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { FigureContext } from "./context.ts";
import type { EnglishLabel } from "./englishLabel.ts";
import type { EnglishSentence } from "./sentence.ts";
import { MADE_OF } from "./words.ts";

const BY =
  /(?:\bby|\b(?:grow|increase|rise|fall|decline|decrease)\w* (?:steadily )?at an? (?:(?:average|annual|mean|year-on-year) )*(?:growth )?(?:rate of|of)?|,\s*(?:up|down)(?: by)?|\b(?:increase|decrease|rise|reduction|growth|fall|drop|gain|cut) of)\s(?:an? (?:average|total|annual average) of\s)?$/i;
const COUNTED: readonly UnitId[] =
  "person place school class course book occurrence item county yuan squareMetre mu hectare studyHour lesson hour day".split(
    " ",
  ) as UnitId[];
const MAKES =
  /\b(?:new|newly|additional|added|built|trained|recruited|established|constructed|created|opened|construction of|investment|training)\b/i;

/** A 30% reduction. */
const IS_MOVE = /^ (?:reduction|increase|decrease|growth|rise|drop|fall|decline|cut)\b/;

/** Of whom so many do something there are so many. */
const STAYS =
  /^(?:run|operate|house|benefit|attend|study|live|participate|work|teach|learn|remain|like|continue|depend)/;
const MADE = new RegExp(`^ [a-z][^,;:.()]{2,60} ${MADE_OF}\\b`, "i");

/** Whether a figure is a level, a change or a flow, told by its verb, what leads to it and its unit. */
export function kindOf(
  { bare }: EnglishSentence,
  { figure, verb, isSubject, follows }: FigureContext,
  unit: UnitId,
  { label, rule }: EnglishLabel,
): NumericKind {
  const before = bare.slice(Math.max(0, figure.start - 48), figure.start);
  if (unit === "percentagePoint" && !/\b(?:gap|difference|disparity)\b.*$/i.test(label)) return "change";
  if (unit === "percentagePoint") return BY.test(before) ? "change" : "level";
  if (BY.test(before) && !/\baccompanied by\s$/i.test(before)) return "change";
  const isPassed = /^(?:below|above|under|beyond)\b/i.test(bare.slice(figure.start, figure.number));
  if (unit === "percent" && IS_MOVE.test(bare.slice(figure.end, figure.end + 14))) return "change";
  const moves = verb?.role === "move" && !isSubject && !follows && !isPassed;
  if (moves && /^\s*(?:up|down)?\s*$/.test(bare.slice(verb.end, figure.start)) && verb.end <= figure.start)
    return "change";
  if (!COUNTED.includes(unit)) return "level";
  // Enrolment will expand to 360,000.
  const isReached = /\bto $/.test(before) && /^(?:expand|extend|develop|upgrade|increase)$/.test(verb?.base ?? "");
  if (isReached && !isSubject) return "level";
  if (unit === "yuan" && isSubject && rule === "subject" && label.startsWith("investment")) return "flow";
  const isTraining = /hour|lesson/i.test(unit) && /\btraining\b/i.test(label);
  if (isTraining || verb?.role === "flow" || (verb?.role === "spend" && unit !== "hour")) return "flow";
  if (verb) return verb.role === "other" && rule === "counted" && !STAYS.test(verb.base ?? "") ? "flow" : "level";
  const behind = bare.slice(figure.end, figure.end + 80);
  return MAKES.test(label) || MAKES.test(before) || MADE.test(behind) ? "flow" : "level";
}
