import type { DirectionGoal, RelativeGoal } from "../../model/goal.ts";
import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { nounPhrase } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";
import { subjectOf } from "./subjectOf.ts";
import { tenseOf } from "./tenseOf.ts";
import { clauseEnd, timeOf } from "./universals.ts";
import type { EnglishVerb } from "./verbs.ts";

/** A commitment without a number: which way something is to go, or what it is held against. Positions are those of the sentence. */
export interface EnglishNumberless extends Span {
  readonly label: string;
  readonly goal: Pick<DirectionGoal, "kind" | "toward"> | Pick<RelativeGoal, "kind" | "bound" | "reference">;
  readonly time?: Time;
}

/** What a value is held against: the national average, that of local civil servants. */
const AGAINST =
  /^(?<lead>(?: (?:be|kept|held|remain|maintained))?(?: at)?(?: (?<least>(?:no|not) (?:less|lower|fewer|smaller) than|at least)| (?<most>(?:no|not) (?:more|higher|greater) than)| (?<over>above|higher than|more than)| (?<under>below|lower than|less than)| (?<same>equal to|on a par with|in line with|comparable (?:to|with)))?(?: equal to)?) (?<reference>(?:the |its )?(?:[a-z-]+ ){0,4}?(?:average|standards?|norms?|requirements?|benchmarks?|mean)(?: (?:for|of) [a-z][^,;:()]{2,50})?|(?:that|those) (?:of|in|for) [a-z][^,;:()]{2,50})(?=\s*[,;:()]|\s*$|\s*\.| {3,})/i;
const REACHES = /^(?:reach|meet|attain|match)$/;
const PASSES = /^(?:exceed|surpass)$/;
const FALLS = /^(?:fall|drop|go|decline|rise)$/;

/** What is measured, and so can go up or down. */
const MEASURABLE =
  /\b(?:rates?|ratios?|shares?|proportions?|percentages?|numbers? of|coverage|enroll?ment|spending|expenditure|funding|salar(?:y|ies)|allowances?|drop-?out|repetition|absenteeism|scores?|results|outcomes|class sizes?|places|gaps?|attendance|access|retention|completion|literacy|investment|suppl(?:y|ies)|capacity|participation)\b/i;
const UP = /^(?:(?:go|move) up|rise|grow|increase|climb|raise|lift|boost|improve|expand)$/;
const DOWN = /^(?:(?:go|come) down|diminish|dwindle|fall|decrease|decline|drop|shrink|narrow|reduce|lower|cut)$/;
const WHOLE_MOVE =
  /^(?: (?:annually|year by year|steadily|gradually|further|continuously|significantly|substantially|markedly|considerably|year (?:by|on|after) year|over time))*(?=\s*[,;:()]|\s*\.?\s*$| {3,}| (?:and|in|for|among|across|through|so as to|to|by the (?:end|start|beginning) of|as measured by|when|by [a-z]+ing|while|until)\b)/i;

/** Efforts for what is measured, and ways to it: a funding mechanism. */
const NOT_MEASURED =
  /\b(?:efforts|support)\b|\b(?:mechanisms?|systems?|schemes?|polic(?:y|ies)|structures?|process(?:es)?|methods?)$/i;
const AND = /(?:\band|,) $/;

/** What a sentence commits to without a number. */
export function numberlessIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  taken: readonly Span[],
  opening: Time | undefined,
): readonly EnglishNumberless[] {
  const { bare, verbs, body } = sentence;
  return verbs.flatMap((verb) => {
    const isTaken =
      stated.some((each) => each.verb === verb) || taken.some(({ start, end }) => verb.start < end && verb.end > start);
    // Improve the fabric of schools and expand their supply of books: what is joined to an order is one.
    const isOrder =
      verb.tense === "future" ||
      (AND.test(bare.slice(0, verb.start)) && !verb.main.endsWith("ing") && tenseOf(sentence, verb) === "future");
    if (!isOrder || verb.start < body || isTaken) return [];
    const end = clauseEnd(bare, verb.end);
    if (/\d/.test(withoutNames(sentence, verb.end, end))) return [];
    const found = heldAgainst(sentence, verb, end) ?? directed(sentence, verb, end);
    if (found === undefined || found.label.length < 4 || /^(?:all|every|each|no)\b/i.test(found.label)) return [];
    const start = bare.lastIndexOf(found.label, verb.start);
    const time = timeOf(sentence, verb.start, end) ?? opening;
    return [{ ...found, start: start < 0 ? verb.start : start, end, ...(time && { time }) }];
  });
}

/** A stretch without the numbers that only name something: as measured by Check 2.0. */
function withoutNames({ bare, names }: EnglishSentence, from: number, to: number): string {
  let out = bare.slice(from, to);
  for (const { start, end } of names)
    if (start >= from && end <= to) out = out.slice(0, start - from) + " ".repeat(end - start) + out.slice(end - from);
  return out;
}

type Goal = Pick<EnglishNumberless, "label" | "goal">;

/** Salaries shall be no lower than those of civil servants; the rate shall exceed the national average. */
function heldAgainst(sentence: EnglishSentence, verb: EnglishVerb, end: number): Goal | undefined {
  const { bare } = sentence;
  const groups = AGAINST.exec(bare.slice(verb.end, end + 1))?.groups;
  const base = verb.base ?? "";
  const { least, most, over, under, same, reference = "" } = groups ?? {};
  if (groups === undefined || verb.bare) return undefined;
  const isNot = /\b(?:not|never)\b/i.test(bare.slice(verb.start, verb.end));
  const said = least ?? most ?? over ?? under ?? same;
  const isTold =
    said !== undefined && (verb.role === "be" || verb.passive || FALLS.test(base) || /^(?:remain|stay)$/.test(base));
  if (!isTold && !(said === undefined && (REACHES.test(base) || PASSES.test(base)))) return undefined;
  const above = over !== undefined || PASSES.test(base);
  const bound =
    least !== undefined || (under !== undefined && isNot)
      ? "atLeast"
      : most !== undefined || (above && isNot)
        ? "atMost"
        : above
          ? "moreThan"
          : under !== undefined
            ? "lessThan"
            : "exactly";
  const { label, refersBack } = subjectOf(sentence, verb);
  return refersBack
    ? undefined
    : { label, goal: { kind: "relative", bound, reference: reference.replace(/^(?:the|its) /i, "").trim() } };
}

/** The dropout rate will be further reduced; increase the share of women among principals. */
function directed(sentence: EnglishSentence, verb: EnglishVerb, end: number): Goal | undefined {
  const particle = /^(?:go|come|move)$/.test(verb.base ?? "")
    ? (/^ (?:up|down)\b/.exec(sentence.bare.slice(verb.end, verb.end + 6))?.[0] ?? "")
    : "";
  const from = verb.end + particle.length;
  const base = `${verb.base ?? ""}${particle}`;
  const toward = UP.test(base) ? "raise" : DOWN.test(base) ? "lower" : undefined;
  if (toward === undefined) return undefined;
  const goal = { kind: "direction" as const, toward } as const;
  const isWholeMove = WHOLE_MOVE.test(sentence.bare.slice(from, end + 1));
  if (verb.passive || (isWholeMove && !verb.bare)) {
    if (!isWholeMove) return undefined;
    const { label, refersBack } = subjectOf(sentence, verb);
    return refersBack || !MEASURABLE.test(label) ? undefined : { label, goal };
  }
  const label = nounPhrase(sentence, verb.end);
  const isWhole = WHOLE_MOVE.test(sentence.bare.slice(sentence.bare.indexOf(label, verb.end) + label.length, end + 1));
  return MEASURABLE.test(label) && isWhole && !NOT_MEASURED.test(label) ? { label, goal } : undefined;
}
