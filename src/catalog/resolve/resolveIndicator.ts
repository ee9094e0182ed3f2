import type { Predicate } from "../../model/coding.ts";
import { EduplanError } from "../../model/error.ts";
import type { Coded } from "../../model/finding.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { type Catalog, defaultCatalog } from "../catalog.ts";
import { askLabel, type LabelContext } from "./askLabel.ts";
import { confidencesOf } from "./confidenceOf.ts";
import { findMatches } from "./findMatches.ts";
import { hasTie, putBroaderFirst } from "./hasTie.ts";
import { type LabelIndex, labelIndexOf } from "./labelIndex.ts";
import type { Asked, Match } from "./matchWording.ts";
import { plainLabel, type ReadName, readName } from "./readName.ts";
import { Recent } from "./recent.ts";
import { reasonsFor, refusalsFor } from "./resolveReasons.ts";

/** How labels are resolved. */
export interface ResolveOptions {
  readonly catalog?: Catalog;
  /** Below this confidence nothing is returned: `DEFAULT_CUT_OFF`, unless `CAREFUL_CUT_OFF` or another is asked for. */
  readonly cutOff?: number;
}

/** An indicator that came near and was not taken. */
export interface RefusedIndicator {
  readonly indicator: IndicatorId;
  readonly confidence: number;
  /** Why not: another stage, a share instead of a count, a word too many. */
  readonly reasons: readonly Coded[];
}

/** What a label means. */
export interface Resolution {
  /** `null` when nothing in the catalogue is meant. */
  readonly indicator: IndicatorId | null;
  /** `skos:broadMatch`: the indicator is broader than what the label says. Absent when nothing was found. */
  readonly predicate?: Predicate;
  /** 0 to 1: how often such a match is right. Of the nearest refused one when nothing was found. */
  readonly confidence: number;
  readonly reasons: readonly Coded[];
  /** The nearest that were not taken, the nearest first; at most three. */
  readonly refused: readonly RefusedIndicator[];
}

/** The cut-off at which most decisions are right on the labelled names, none-of-these included. */
export const DEFAULT_CUT_OFF = 0.5;
/** The cut-off at which at least 98 % of what is taken is right on the labelled names; `npm run accuracy` prints the curve. */
export const CAREFUL_CUT_OFF = 0.9;

/** How many are asked whether they come as near as the best. */
const LOOKED_AT = 6;

/**
 * What indicator of a catalogue a plan's name for one means, by its parts: stage, population, area, measure, qualifiers,
 * unit. Words the lexicon knows as equal count as equal, in whatever order; half width, traditional characters and single
 * misprints are read. A facet the label leaves open is never filled in: the indicator that leaves it open too is taken where there
 * is one, else the match is weaker. Stage and unit of the context decide where the label alone does not.
 *
 * `indicator` is `null` when nothing reaches the cut-off or two come equally near; `refused` then tells the nearest and
 * what stood against each. Reasons are codes with parameters: `describe(reason, locale)` makes the sentence. Cost is linear in the label.
 *
 * A stage or unit of the context that is not known is left out, and a reason says so.
 *
 * @throws EduplanError `unknown-option` for a cut-off outside 0 to 1.
 * @example
 * resolveIndicator("学前教育三年毛入园率").indicator; // => "preschool.gross-enrolment-rate.three-year"
 * resolveIndicator("毕业率", { stage: "高中阶段" }).indicator; // => "upper-secondary.graduation-rate"
 */
export function resolveIndicator(label: string, context: LabelContext = {}, options: ResolveOptions = {}): Resolution {
  const { catalog = defaultCatalog, cutOff = DEFAULT_CUT_OFF } = options;
  if (!(cutOff >= 0 && cutOff <= 1)) {
    throw new EduplanError("unknown-option", `resolveIndicator: cutOff must lie between 0 and 1, not ${cutOff}`);
  }
  const index = labelIndexOf(catalog);
  const [stage, unit] = [context.stage ?? "", context.unit ?? ""];
  if (label.length + stage.length + unit.length > LONG) {
    return resolve(readName(plainLabel(label, index), index), label, context, index, cutOff);
  }
  let known = recent.get(catalog);
  if (!known) {
    known = { labels: new Recent(), names: new Recent(), resolutions: new Recent() };
    recent.set(catalog, known);
  }
  const entry = known.labels.find(label) ?? readNew(label, known, index);
  if (entry.last && isFor(entry.last, stage, unit, cutOff)) return entry.last.resolution;
  const { name } = entry;
  if (!name.last || !isFor(name.last, stage, unit, cutOff)) {
    const key = `${stage}${APART}${unit}${APART}${cutOff}${APART}${name.key}`;
    let resolution = known.resolutions.find(key);
    if (!resolution) {
      resolution = frozen(resolve(name.name, label, context, index, cutOff));
      known.resolutions.offer(key, resolution);
    }
    name.last = { stage, unit, cutOff, resolution };
  }
  const resolution = withLabel(name.last.resolution, label);
  entry.last = resolution === name.last.resolution ? name.last : { stage, unit, cutOff, resolution };
  return resolution;
}

/** Reads a label that is not known. */
function readNew(label: string, { labels, names }: Known, index: LabelIndex): KnownLabel {
  const plain = plainLabel(label, index);
  const key = plain.unit === "" ? plain.text : `${plain.text}${APART}${plain.unit}`;
  let name = names.find(key);
  if (!name) {
    name = { name: readName(plain, index), key, last: undefined };
    names.offer(key, name);
  }
  const made = { name, last: undefined };
  labels.offer(label, made);
  return made;
}

/** Between the parts of a key: stands in no label that was written plainly, and hardly in another. */
const APART = "\u0000";
/** What is longer, label and context together, is not kept. */
const LONG = 200;

/** What something was resolved to the last time, and under which context: tables repeat both. */
interface LastAsked {
  readonly stage: string;
  readonly unit: string;
  readonly cutOff: number;
  readonly resolution: Resolution;
}

const isFor = (last: LastAsked, stage: string, unit: string, cutOff: number): boolean =>
  last.stage === stage && last.unit === unit && last.cutOff === cutOff;

/** A name that was read: labels that differ in nothing but places in front share it. */
interface KnownName {
  readonly name: ReadName;
  /** Its plain text and printed unit. */
  readonly key: string;
  last: LastAsked | undefined;
}

/** A label that was asked for. */
interface KnownLabel {
  readonly name: KnownName;
  last: LastAsked | undefined;
}

/** What was asked for of a catalogue. */
interface Known {
  readonly labels: Recent<KnownLabel>;
  readonly names: Recent<KnownName>;
  readonly resolutions: Recent<Resolution>;
}

/** Tables repeat their names: what was read and resolved last is kept, frozen, as it may be handed out again. */
const recent = new WeakMap<Catalog, Known>();

/** A resolution that another label with the same words was given, for this one: only the reason for none quotes the label. */
function withLabel(resolution: Resolution, label: string): Resolution {
  const { indicator, confidence, reasons, refused } = resolution;
  const first = reasons[0];
  if (indicator !== null || first === undefined || first.params.label === label) return resolution;
  const quoted = { code: first.code, params: Object.freeze({ label }) };
  return Object.freeze({ indicator, confidence, reasons: Object.freeze([quoted, ...reasons.slice(1)]), refused });
}

/**
 * Freezes what was made here; names of indicators and units in it belong to the catalogue and stay as they are. Lists come last, as frozen
 * ones are slow to go through.
 */
function frozen(resolution: Resolution): Resolution {
  const { reasons, refused } = resolution;
  freezeReasons(reasons);
  for (let index = 0; index < refused.length; index += 1) {
    const each = refused[index] as RefusedIndicator;
    freezeReasons(each.reasons);
    Object.freeze(each);
  }
  Object.freeze(refused);
  return Object.freeze(resolution);
}

function freezeReasons(reasons: readonly Coded[]): void {
  for (let index = 0; index < reasons.length; index += 1) Object.freeze((reasons[index] as Coded).params);
  Object.freeze(reasons);
}

function resolve(name: ReadName, label: string, context: LabelContext, index: LabelIndex, cutOff: number): Resolution {
  const { asked, remarks } = askLabel(name, context, index);
  const matches = findMatches(asked, index, LOOKED_AT);
  putBroaderFirst(matches, asked);
  const best = matches[0];
  if (!best || saysNothing(asked)) {
    const code = best ? "resolve.empty" : "resolve.nothing-near";
    return { indicator: null, confidence: 0, reasons: [{ code, params: { label } }, ...remarks], refused: [] };
  }
  const confidences = confidencesOf(matches, asked);
  const confidence = confidences[0] as number;
  const near = confidence >= cutOff;
  if (!near || hasTie(matches, asked)) {
    const code = near ? "resolve.ambiguous" : "resolve.none";
    const refused = refusalsFor(matches, confidences, 0, asked);
    return { indicator: null, confidence, reasons: [{ code, params: { label } }, ...remarks], refused };
  }
  return {
    indicator: best.wording.indicator.id,
    predicate: predicateOf(best, asked),
    confidence,
    reasons: [...reasonsFor(best, asked), ...remarks],
    refused: refusalsFor(matches, confidences, 1, asked),
  };
}

/** Whether a label has no word that says what is measured: 全市, 高中阶段. A stage alone does with a unit: 普通高中, in 所. */
function saysNothing({ reading, form }: Asked): boolean {
  if (reading.concepts.length > 0 || reading.unknown.length > 0 || reading.form !== undefined) return false;
  return reading.stage === undefined || form === undefined;
}

function predicateOf(match: Match, { reading }: Asked): Predicate {
  const { wording, missing, extra, stage, conflict, otherForm, otherUnit } = match;
  if (conflict || otherForm || otherUnit || stage === "other") return "skos:relatedMatch";
  const says = (concepts: Match["missing"]): boolean => concepts.some(({ weight }) => weight !== "light");
  const narrower = says(missing) || stage === "wider";
  // 中职在校生占高中阶段比例 names a stage within the indicator's, as its own wording does.
  const partly = stage === "narrower" && (reading.stage === undefined || wording.reading.stage !== reading.stage);
  const broader = says(extra) || partly || reading.unknown.length > 0;
  if (narrower && broader) return "skos:closeMatch";
  if (narrower) return "skos:narrowMatch";
  return broader ? "skos:broadMatch" : "skos:exactMatch";
}
