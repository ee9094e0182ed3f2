import { distance } from "fastest-levenshtein";
import type { Catalog } from "../catalog/catalog.ts";
import { liesWithin } from "../catalog/resolve/liesWithin.ts";
import { readingOf } from "../catalog/resolve/readingOf.ts";
import type { LabelReading } from "../catalog/resolve/readLabel.ts";
import type { Concept } from "../catalog/resolve/vocabulary.ts";
import { deadlineDate } from "../model/deadline.ts";
import { isNumeric } from "../model/goal.ts";
import { type StageCode, stagesOverlap } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import { UNITS } from "../model/units.ts";
import { sameJson } from "./sameJson.ts";

/** A target as it is compared with others for likeness, read once. */
export interface Sketch {
  readonly target: Target;
  readonly reading: LabelReading;
  readonly stage: StageCode | undefined;
  /** How many on its side have its very goal among those that are left over. */
  readonly ofGoal: number;
  /** Behind which pair it stands in the texts of two versions; absent between regions. */
  readonly gap: string | undefined;
  /** Pairs of neighbouring characters of the label, each as one number. */
  readonly pairs: ReadonlySet<number>;
}

/** Reads a target for comparisons. */
export function sketchOf(target: Target, catalog: Catalog, gap: string | undefined, ofGoal: number): Sketch {
  const reading = readingOf(target.label, catalog);
  // A heading is surer than a word of the label.
  return { target, reading, stage: target.stage ?? reading.stage, gap, ofGoal, pairs: pairsOf(reading.text) };
}

function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1));
  return pairs;
}

/** What speaks for two targets being the same one, each part's share of the whole. */
const WEIGHTS = { label: 0.46, goal: 0.28, deadline: 0.04, evidence: 0.08, place: 0.14 };

/**
 * How alike two targets are that nothing else joins, from 0 to 1: by label (its parts as they are understood, and its
 * characters) and, where both are versions of one text, goal, deadline, clause and place. 0 where they cannot be the same: other stages,
 * units that do not convert, or labels that contradict each other (gross, net). The same whichever comes first.
 */
export function likeness(a: Sketch, b: Sketch, versions: boolean): number {
  if (a.stage !== undefined && b.stage !== undefined && !stagesOverlap(a.stage, b.stage)) return 0;
  if (!unitsMayAgree(a.target, b.target)) return 0;
  const label = labelLikeness(a, b);
  if (!versions) return label;
  const { goal, deadline, evidence, place } = WEIGHTS;
  const dates = [deadlineDate(a.target.deadline), deadlineDate(b.target.deadline)];
  return (
    WEIGHTS.label * label +
    goal * goalLikeness(a, b) +
    deadline * Number(dates[0] === dates[1]) +
    evidence * textLikeness(a.target.evidence.exact, b.target.evidence.exact) +
    place * Number(a.gap === b.gap)
  );
}

function unitsMayAgree({ goal: a }: Target, { goal: b }: Target): boolean {
  if (!isNumeric(a) || !isNumeric(b)) return true;
  return UNITS[a.unit].dimension === UNITS[b.unit].dimension;
}

/** A figure that only one on either side has tells more than 100 %, which many have. */
function goalLikeness(
  { target: { goal: a }, ofGoal: own }: Sketch,
  { target: { goal: b }, ofGoal: other }: Sketch,
): number {
  if (sameJson(a, b)) return own === 1 && other === 1 ? 1 : 0.65;
  if (!isNumeric(a) || !isNumeric(b) || a.kind !== b.kind) return 0;
  return a.bound === b.bound && a.unit === b.unit ? 0.3 : 0.15;
}

/** How alike two labels are: by what they say where it is understood, and by how they are written. */
export function labelLikeness({ reading: a, pairs: p }: Sketch, { reading: b, pairs: q }: Sketch): number {
  if (a.text === b.text) return 1;
  const written = Math.max(dice(p, q), textLikeness(a.text, b.text));
  const { common, apart, contradicted } = meanings(a, b);
  const said = common + apart === 0 ? written : common / (common + apart);
  const alike = Math.max(written, (written + said) / 2);
  return contradicted ? alike / 2 : alike;
}

const COUNTS: Readonly<Record<Concept["weight"], number>> = {
  absorbing: 1.5,
  decisive: 1.5,
  heavy: 1,
  medium: 0.6,
  light: 0.25,
};

/** What two labels say in common and apart; they contradict each other where both say something else of one facet. */
function meanings(a: LabelReading, b: LabelReading): { common: number; apart: number; contradicted: boolean } {
  let [common, apart] = [0, 0];
  let contradicted = a.form !== undefined && b.form !== undefined && a.form !== b.form;
  for (const each of a.concepts) {
    if (b.concepts.includes(each)) {
      common += COUNTS[each.weight];
      continue;
    }
    apart += COUNTS[each.weight];
    contradicted ||= each.facet !== "thing" && !each.literal && saysOther(each, b, a);
  }
  for (const each of b.concepts) if (!a.concepts.includes(each)) apart += COUNTS[each.weight];
  const [left, right] = [a.unknown.join(""), b.unknown.join("")];
  const longest = Math.max(left.length, right.length);
  if (longest > 0) {
    const alike = textLikeness(left, right);
    common += alike * Math.min(longest / 2, 1.5);
    apart += (1 - alike) * Math.min(longest / 2, 1.5);
  }
  return { common, apart, contradicted };
}

/** Whether a reading says something else of a concept's facet that its own reading does not say; 教师 and 专任教师 may be the same. */
const saysOther = ({ facet, value }: Concept, other: LabelReading, own: LabelReading): boolean =>
  other.concepts.some(
    (each) =>
      each.facet === facet &&
      !own.concepts.includes(each) &&
      !liesWithin(facet, value, each.value) &&
      !liesWithin(facet, each.value, value),
  );

function dice(p: ReadonlySet<number>, q: ReadonlySet<number>): number {
  if (p.size + q.size === 0) return 0;
  let common = 0;
  for (const each of p) if (q.has(each)) common += 1;
  return (2 * common) / (p.size + q.size);
}

/** One less the edit distance, as a share of the longer text. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}
