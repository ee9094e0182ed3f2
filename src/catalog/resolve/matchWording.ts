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
        found.extra.push(each);
        // Of a facet that the indicator expressly leaves open the label only says more, as it does beside what is measured.
        const apart = each.literal ? counts * (1 - partWritten(each.word, reading.text)) : counts;
        extra += absorbed || wording.open.has(each.facet) ? apart / 4 : apart;
        if (isDecisive(each) && !absorbed) confidence *= DECISIVE;
      } else if (liesWithin(each.facet, other, each.value)) missing += COUNTS.medium / 2;
      else {
        found.conflict ??= [each, other];
        confidence *= CONFLICT;
      }
    }
  }
  for (const each of reading.concepts) {
    if (concepts.includes(each)) continue;
    // What the label says of the same facet has been weighed above.
    if (isExclusive(each.facet) && concepts.some(({ facet }) => facet === each.facet)) continue;
    found.missing.push(each);
    const written = each.literal ? partWritten(each.word, text) : 0;
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
    extra += (length === 1 ? 0.4 : length === 2 ? 0.9 : 1.3) * (1 - partWritten(stretch, reading.text));
  }
  const all = common + missing + extra;
  if (all > 0) confidence *= Math.max(0, 1 - (MISSING * missing + EXTRA * extra) / all);
  if (isOtherForm(asked, wording)) confidence *= CONFLICT;
  if (isOtherUnit(asked, wording)) confidence *= CONFLICT;
  return confidence;
}

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

const isDecisive = ({ weight }: Concept): boolean => weight === "decisive" || weight === "absorbing";

/** What remains of the confidence when label and indicator contradict each other. */
const CONFLICT = 0.25;

/** A share is nothing but a share; what is called a number may be one of hours or yuan, but no ratio. */
function isOtherForm({ reading: { form } }: Asked, { form: own, reading }: Wording): boolean {
  if (form === undefined || own === undefined || form === own || form === reading.form) return false;
  return form !== "count" || own !== "amount";
}

const isOtherUnit = ({ units }: Asked, { indicator }: Wording): boolean =>
  units.length > 0 && !units.some((each) => unitsAgree(each, indicator.unit));

/** Whether one value of a facet is a part of another. */
function liesWithin(facet: string, inner: string, outer: string): boolean {
  const above = lexicon.broader[facet];
  for (let at = above?.[inner]; at !== undefined; at = above?.[at]) if (at === outer) return true;
  return false;
}
