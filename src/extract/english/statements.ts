import type { NumericKind, Per } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { LeftOutReason } from "../notFigures.ts";
import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { contextOf, type FigureContext } from "./context.ts";
import type { EnglishFigure } from "./figures.ts";
import { kindOf } from "./kindOf.ts";
import { type EnglishLabel, labelOf } from "./labelOf.ts";
import { isCondition, roleOf } from "./roles.ts";
import type { EnglishSentence } from "./sentence.ts";
import { isCase, reasonAgainst } from "./setAside.ts";
import { ownTime, timeFor } from "./timeNear.ts";
import { unitOf } from "./unitOf.ts";
import type { EnglishTense, EnglishVerb } from "./verbs.ts";

/** A figure where something starts, with its year. */
export interface EnglishStart {
  readonly figure: EnglishFigure;
  readonly time?: Time;
}

/** One figure of an English sentence with what is said of it. */
export interface EnglishStatement extends EnglishLabel {
  readonly figure: EnglishFigure;
  readonly kind: NumericKind;
  readonly unit: UnitId;
  readonly per: readonly Per[];
  /** Absent where there is no verb. */
  readonly tense?: EnglishTense;
  readonly verb?: EnglishVerb;
  readonly time?: Time;
  readonly from?: EnglishStart;
}

/** What carries over from the part of a sentence before a semicolon, and from the heading above. */
export interface Carried {
  readonly last?: EnglishStatement;
  readonly time?: Time;
  readonly heading?: string;
}

/** A figure that states nothing of its own, and why. */
export interface LeftFigure extends Span {
  readonly reason: LeftOutReason;
}

/** What a sentence states, and which of its figures state nothing. */
export function statementsOf(
  whole: EnglishSentence,
  carried: Carried,
): { readonly stated: readonly EnglishStatement[]; readonly left: readonly LeftFigure[] } {
  const reason = reasonAgainst(whole);
  if (reason) return { stated: [], left: whole.figures.map(({ start, end }) => ({ start, end, reason })) };
  const conditions = whole.figures.filter((figure, index) => isCondition(whole, index) || isCase(whole, figure));
  const sentence = { ...whole, conditions, figures: whole.figures.filter((figure) => !conditions.includes(figure)) };
  const stated: EnglishStatement[] = [];
  const left: LeftFigure[] = conditions.map(({ start, end }) => ({ start, end, reason: "condition" }));
  let from: EnglishStart | undefined;
  for (const [index, figure] of sentence.figures.entries()) {
    const { start, end } = figure;
    const last = stated.at(-1);
    const role = roleOf(sentence, index, last !== undefined);
    if (role !== "statement") {
      const time = ownTime(sentence, index);
      const begins = { figure, ...(time && { time }) };
      if (role === "baseline" && last) stated[stated.length - 1] = { ...last, from: begins };
      else from = begins;
      continue;
    }
    const statement = stateOf(sentence, index, { ...carried, ...(last && { last }) }, from);
    if (statement) {
      stated.push(statement);
      from = undefined;
    } else left.push({ start, end, reason: figure.unit === "year" ? "duration" : "no-subject" });
  }
  if (from) left.push({ start: from.figure.start, end: from.figure.end, reason: "no-subject" });
  return { stated, left };
}

/** Years that are no length of schooling are how long something takes. */
const LENGTH = /schooling|education|years|length|expectancy|life/i;

function stateOf(
  sentence: EnglishSentence,
  index: number,
  carried: Carried,
  from: EnglishStart | undefined,
): EnglishStatement | undefined {
  const { last, heading } = carried;
  const before = sentence.figures.findLast((figure, each) => each < index && figure.number === last?.figure.number);
  const context = contextOf(sentence, index, before);
  const { figure, verb } = context;
  const label = labelOf(sentence, context, {
    ...(last && { measure: last.measure }),
    ...(from && { until: from.figure.start }),
    ...(heading !== undefined && { heading }),
  });
  const isDuration = figure.unit === "year" && !sentence.text.slice(figure.start, figure.end).includes(" of ");
  if (!label || (isDuration && !LENGTH.test(label.label))) return undefined;
  const isCarried = label.rule === "carried" && last !== undefined;
  const unit = unitOf(figure, label.label, isCarried ? last.unit : undefined);
  const near = timeFor(sentence, index) ?? carried.time;
  const time =
    near ?? ((context.follows && isCarried) || (verb?.bare && verb.main.endsWith("ing")) ? last?.time : undefined);
  const tense = tenseOf(sentence, verb);
  return {
    ...label,
    figure: isCarried && context.follows ? withBound(figure, last.figure) : figure,
    kind: isCarried && figure.unit === undefined ? last.kind : kindOf(sentence, context, unit, label),
    unit,
    per: persOf(sentence, index, context),
    ...(tense && { tense }),
    ...(verb && { verb }),
    ...(time && { time }),
    ...(from && { from }),
  };
}

/** `shall exceed 60% by 2025 and 65% by 2030`: the bound holds for both. */
function withBound(figure: EnglishFigure, last: EnglishFigure): EnglishFigure {
  if (figure.bound !== "exactly" || last.bound === "between" || last.unit !== figure.unit) return figure;
  return { ...figure, bound: last.bound, ...(last.boundWord && { boundWord: last.boundWord }) };
}

/** The tense of a verb; an infinitive has that of the verb before it. */
function tenseOf({ verbs, text }: EnglishSentence, verb: EnglishVerb | undefined): EnglishTense | undefined {
  if (!verb) return undefined;
  if (verb.tense === "present" && /\b(?:ensur|guarantee|so that)/i.test(text.slice(0, verb.start))) return "future";
  if (verb.tense !== "open") return verb.tense;
  return verbs.findLast(({ start, tense }) => start < verb.start && tense !== "open")?.tense ?? "future";
}

/** What a figure is counted per: what stands in its own clause, or opens the clause. */
function persOf(sentence: EnglishSentence, index: number, { verb, isSubject }: FigureContext): readonly Per[] {
  const { pers, figures, text, body, verbs } = sentence;
  const figure = figures[index] as EnglishFigure;
  const before = figures[index - 1]?.end ?? body;
  const next = figures[index + 1]?.start ?? text.length;
  const from = Math.max(
    before,
    lastCut(text, isSubject ? figure.start : Math.min(verb?.start ?? figure.start, figure.start), before),
  );
  const here = pers.filter(({ start, end }) => {
    if (end <= figure.start) return start >= from;
    return start >= figure.end && start < next && !/[,;(]|\band\b/.test(text.slice(figure.end, start));
  });
  // Each year 200 teachers will be recruited and 150 sent out: what opens the sentence holds for the list.
  const first = figures[0]?.start ?? 0;
  const isOneClause = !verbs.some(
    (each) => !each.bare && each.start > first && each.start < figure.start && each !== verb,
  );
  const shared =
    here.length === 0 && isOneClause ? pers.filter(({ start, end }) => end <= first && start <= body + 3) : [];
  return [...here, ...shared].flatMap(({ per }) => (per ? [per] : []));
}

/** The last comma before which another clause may stand. */
function lastCut(text: string, at: number, floor: number): number {
  const cut = /.*(?:, (?:and|while|but) |; )/s.exec(text.slice(floor, at));
  return cut ? floor + cut[0].length : floor;
}
