import type { StageCode } from "../../model/stages.ts";
import type { UnitId } from "../../model/units.ts";
import type { Wording } from "./labelIndex.ts";
import type { LabelReading } from "./readLabel.ts";
import { type StageFit, stageFit, stageKept } from "./stageFit.ts";
import { lexicon } from "./terms.ts";
import { unitsAgree } from "./unitsAgree.ts";
import type { Concept } from "./vocabulary.ts";

/** What is asked for: a label by its parts, and what the context says. */
export interface Asked {
  readonly reading: LabelReading;
  /** The stage of the context. */
  readonly heading: StageCode | undefined;
  /** The stage of the label's own words, else that of the context. */
  readonly stage: StageCode | undefined;
  readonly form: string | undefined;
  /** Units the figure may be in; none when the context names none. */
  readonly units: readonly UnitId[];
}

/** How well a wording fits what is asked for. */
export interface Match {
  readonly wording: Wording;
  readonly confidence: number;
  /** The confidence without regard to the stage. */
  readonly apart: number;
  readonly stage: StageFit;
  /** What the wording says and the label does not. */
  readonly missing: readonly Concept[];
  /** What the label says and neither the wording nor the indicator does. */
  readonly extra: readonly Concept[];
  /** Two values of one facet: the label's, the indicator's. */
  readonly conflict?: readonly [Concept, string];
  readonly otherForm: boolean;
  readonly otherUnit: boolean;
}

/** Facets of which a label can say only one value. */
const isExclusive = (facet: string): boolean => facet !== "thing" && facet !== "stage";

/** How much a concept counts in the comparison of two names. */
const COUNTS: Readonly<Record<Concept["weight"], number>> = {
  absorbing: 1,
  decisive: 1,
  heavy: 1,
  medium: 0.5,
  light: 0.1,
};
/** What remains of the confidence when all that is compared stands on one side only. */
const MISSING = 0.9;
const EXTRA = 1.1;
/** What remains when one side says something that makes another measure of it: a growth, a gap, a share of a share. */
const DECISIVE = 0.2;
/** What remains when the label speaks of a group of people and the indicator of none in particular. */
const OTHERS = 0.6;
/** What remains when the label has another figure in its name than the wording: from 25 years on, not from 15. */
const OTHER_FIGURE = 0.5;

/** What speaks for and against a wording, while it is being weighed. */
interface Differences {
  readonly missing: Concept[];
  readonly extra: Concept[];
  conflict: readonly [Concept, string] | undefined;
}

const scratch: Differences = { missing: [], extra: [], conflict: undefined };

/** How well a wording fits what is asked for, from 0 to 1, stage included. */
export function weigh(asked: Asked, wording: Wording): number {
  scratch.missing.length = 0;
  scratch.extra.length = 0;
  scratch.conflict = undefined;
  return weighInto(asked, wording, scratch) * stageKept(asked, wording);
}

/** The same with its reasons. */
export function matchWording(asked: Asked, wording: Wording): Match {
  const found: Differences = { missing: [], extra: [], conflict: undefined };
  const apart = weighInto(asked, wording, found);
  return {
    wording,
    confidence: apart * stageKept(asked, wording),
    apart,
    stage: stageFit(asked, wording),
    missing: found.missing,
    extra: found.extra,
    ...(found.conflict && { conflict: found.conflict }),
    otherForm: isOtherForm(asked, wording),
    otherUnit: isOtherUnit(asked, wording),
  };
}

function weighInto(asked: Asked, wording: Wording, found: Differences): number {
  const { concepts, text, unknown } = asked.reading;
  const { reading, implied, population } = wording;
  let confidence = 1;
  let [common, missing, extra] = [0, 0, 0];
  const absorbed = reading.concepts.some((each) => each.weight === "absorbing" && concepts.includes(each));
  for (const each of concepts) {
    const counts = COUNTS[each.weight];
    if (reading.concepts.includes(each)) common += counts;
    else if (implied.includes(each)) continue;
    else {
      const other = isExclusive(each.facet) ? otherValue(each.facet, concepts, wording) : undefined;
      if (other === undefined || liesWithin(each.facet, each.value, other)) {
        const beside = isBeside(each, asked, wording);
        // By schools or by classes says nothing more of a share that is counted in no other way.
        if (!beside || each.facet !== "basis" || wording.open.has(each.facet)) found.extra.push(each);
        // Of a facet that the indicator expressly leaves open the label only says more, as it does beside what is measured.
        const apart = each.literal ? counts * (1 - partWritten(each.word, reading.text)) : counts;
        extra += absorbed || beside ? apart / 4 : apart;
        if (isDecisive(each) && !absorbed) confidence *= DECISIVE;
        else if (isOfOthers(each, wording) && !absorbed) confidence *= OTHERS;
      } else if (liesWithin(each.facet, other, each.value)) missing += COUNTS.medium / 2;
      else {
        found.conflict ??= [each, other];
        confidence *= CONFLICT;
      }
    }
  }
  for (const each of reading.concepts) {
    if (concepts.includes(each)) continue;
    // What the label says instead of the same facet has been weighed above; 新招教师 says more than 教师 does.
    if (
      isExclusive(each.facet) &&
      concepts.some((other) => other.facet === each.facet && !reading.concepts.includes(other))
    )
      continue;
    found.missing.push(each);
    const written = each.literal ? Math.max(partWritten(each.word, text), shortOf(each.word, unknown)) : 0;
    common += COUNTS[each.weight] * written;
    missing += COUNTS[each.weight] * (1 - written);
    if (isDecisive(each)) confidence *= DECISIVE;
  }
  if (population && !concepts.includes(population)) {
    // The very wording of the indicator may leave its population to the heading.
    missing += COUNTS[population.weight] / (text === reading.text ? 3 : 1);
  }
  for (const stretch of unknown) {
    const { length } = stretch;
    const figure = FIGURE.exec(stretch)?.[0];
    if (figure !== undefined && FIGURE.test(reading.text) && !reading.text.includes(figure)) confidence *= OTHER_FIGURE;
    extra += (length === 1 ? 0.4 : length === 2 ? 0.9 : 1.3) * (1 - partWritten(stretch, reading.text));
  }
  const all = common + missing + extra;
  if (all > 0) confidence *= Math.max(0, 1 - (MISSING * missing + EXTRA * extra) / all);
  if (isOtherForm(asked, wording)) confidence *= CONFLICT;
  else if (isUnmarkedShare(asked, wording)) confidence *= UNMARKED;
  if (isOtherUnit(asked, wording)) confidence *= CONFLICT;
  return confidence;
}

const FIGURE = /\d+/;

/**
 * Whether what only the label says is said beside what is measured: a facet that the indicator leaves open; what a share is
 * counted by, where the indicator has no choice of it (大班额班级占比); what the share is a share of.
 */
function isBeside(each: Concept, { reading }: Asked, { indicator, open }: Wording): boolean {
  if (open.has(each.facet)) return true;
  if (reading.base.includes(each)) return each.weight !== "heavy" || each.facet === "population";
  if (each.facet !== "basis" || indicator.facets.qualifiers.basis !== undefined) return false;
  return !ofPeople.has(each.value) || indicator.facets.population === "all";
}

/** What people a share is counted by: of teachers' degrees no share is one of pupils. */
const ofPeople = new Set(["pupils", "children"]);

/** Whether a label's group of people has no part in a wording: teachers, where all that is said is the opening of online spaces. */
const isOfOthers = ({ facet, weight }: Concept, { reading }: Wording): boolean =>
  facet === "population" && weight !== "light" && !reading.concepts.some((each) => each.facet === facet);

/** What the wording, or else its indicator, says on a facet and the label does not: of 特教教师 beside 特教学生 the teachers. */
function otherValue(facet: string, concepts: readonly Concept[], { reading, said }: Wording): string | undefined {
  const written = reading.concepts.find((each) => each.facet === facet && !concepts.includes(each));
  if (written) return written.value;
  const value = said.get(facet);
  return concepts.some((each) => each.facet === facet && each.value === value) ? undefined : value;
}

/** What part of a stretch stands in another text, by pairs of neighbouring characters: 挂牌督导 nearly in 责任督学挂牌. */
function partWritten(stretch: string, text: string): number {
  if (stretch.length === 1) return text.includes(stretch) ? 1 : 0;
  let found = 0;
  for (let at = 0; at + 1 < stretch.length; at += 1) if (text.includes(stretch.slice(at, at + 2))) found += 1;
  return found / (stretch.length - 1);
}

/** What a word counts of which the label has a short form that no word covers: 危房 for 危房面积. */
const SHORT = 0.6;
const shortOf = (word: string, unknown: readonly string[]): number =>
  unknown.some((stretch) => stretch.length > 1 && word.includes(stretch)) ? SHORT : 0;

const isDecisive = ({ weight }: Concept): boolean => weight === "decisive" || weight === "absorbing";

/** What remains of the confidence when label and indicator contradict each other. */
const CONFLICT = 0.25;

/** A share is nothing but a share; what is called a number may be one of hours or yuan, but no ratio. */
function isOtherForm({ reading: { form } }: Asked, { form: own, reading }: Wording): boolean {
  if (form === undefined || own === undefined || form === own || form === reading.form) return false;
  return form !== "count" || own !== "amount";
}

/** What remains where only the wording says that it is a share. */
const UNMARKED = 0.92;

/** Names of shares say so: 建设资源教室 without a unit is rather how many than in what part of the schools. */
const isUnmarkedShare = ({ form }: Asked, { form: own, reading }: Wording): boolean =>
  form === undefined && own === "share" && reading.form === "share";

const isOtherUnit = ({ units }: Asked, { indicator }: Wording): boolean =>
  units.length > 0 && !units.some((each) => unitsAgree(each, indicator.unit));

/** Whether one value of a facet is a part of another. */
function liesWithin(facet: string, inner: string, outer: string): boolean {
  const above = lexicon.broader[facet];
  for (let at = above?.[inner]; at !== undefined; at = above?.[at]) if (at === outer) return true;
  return false;
}
