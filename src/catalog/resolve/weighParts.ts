import { isOtherForm, isOtherUnit, isUnmarkedShare } from "./figuresAgree.ts";
import { liesWithin } from "./liesWithin.ts";
import type { Asked } from "./matchWording.ts";
import { has, haveCommon, isDecisive, speaksOf } from "./someConcepts.ts";
import type { Concept } from "./vocabulary.ts";
import type { Wording } from "./wordings.ts";

/** What speaks for and against a wording, and the balance while it is being weighed. */
export interface Balance {
  /** What the wording says and the label does not. */
  missing: readonly Concept[];
  /** What the label says and neither the wording nor the indicator does. */
  extra: readonly Concept[];
  /** Two values of one facet: the label's, the indicator's. */
  conflict: readonly [Concept, string] | undefined;
  /** How much is said by both, by the wording alone, by the label alone. */
  both: number;
  wordingAlone: number;
  labelAlone: number;
  /** What contradictions and other measures leave. */
  left: number;
  otherForm: boolean;
  otherUnit: boolean;
}

const NONE: readonly Concept[] = [];

/** A list and one more; most lists stay empty or get one. */
const withOne = (list: readonly Concept[], one: Concept): readonly Concept[] =>
  list.length === 0 ? [one] : [...list, one];

/** A balance on which nothing lies. */
export const emptyBalance = (): Balance => ({
  missing: NONE,
  extra: NONE,
  conflict: undefined,
  both: 0,
  wordingAlone: 0,
  labelAlone: 0,
  left: 1,
  otherForm: false,
  otherUnit: false,
});

/** Takes everything from a balance, for the next. */
function clear(balance: Balance): void {
  balance.missing = NONE;
  balance.extra = NONE;
  balance.conflict = undefined;
  balance.both = 0;
  balance.wordingAlone = 0;
  balance.labelAlone = 0;
  balance.left = 1;
}

/** Facets of which a label can say only one value. */
const isExclusive = (facet: string): boolean => facet !== "thing" && facet !== "stage";

/** What counts against a wording whose value of a facet lies within the label's. */
const NARROWER = 0.25;
/** What remains of the confidence when all that is compared stands on one side only. */
const MISSING = 0.9;
const EXTRA = 1.1;
/** What remains when one side says something that makes another measure of it: a growth, a gap, a share of a share. */
const DECISIVE = 0.2;
/** What remains when the label speaks of a group of people and the indicator of none in particular. */
const OTHERS = 0.6;
/** What remains when the label has another figure in its name than the wording: from 25 years on, not from 15. */
const OTHER_FIGURE = 0.5;

/** What remains when all they share is what the wording's share is a share of: 专任教师占比 of 骨干教师占专任教师比例. */
const ONLY_BASE = 0.5;

/** What remains of the confidence when label and indicator contradict each other. */
const CONFLICT = 0.25;
/** What remains where only the wording says that it is a share. */
const UNMARKED = 0.92;

/**
 * How well a wording's parts fit those of a label, from 0 to 1, without regard to the stage; what was found stays on the balance,
 * which need not be empty before.
 */
export function weighParts(asked: Asked, wording: Wording, balance: Balance): number {
  clear(balance);
  const { concepts, text } = asked.reading;
  const { reading, implied, population, absorbing } = wording;
  const absorbed = haveCommon(absorbing, concepts);
  const own = reading.concepts;
  for (let index = 0; index < concepts.length; index += 1) {
    const each = concepts[index] as Concept;
    if (has(own, each)) balance.both += each.counts;
    else if (!has(implied, each)) weighSaid(each, asked, wording, absorbed, balance);
  }
  for (let index = 0; index < own.length; index += 1) {
    const each = own[index] as Concept;
    if (!has(concepts, each)) weighUnsaid(each, asked, wording, balance);
  }
  if (population && !has(concepts, population)) {
    // The very wording of the indicator may leave its population to the heading.
    balance.wordingAlone += population.counts / (text === reading.text ? 3 : 1);
  }
  weighUnknown(asked, wording, balance);
  if (sharesOnlyBase(asked, wording)) balance.left *= ONLY_BASE;
  balance.otherForm = isOtherForm(asked, wording);
  if (balance.otherForm) balance.left *= CONFLICT;
  else if (isUnmarkedShare(asked, wording)) balance.left *= UNMARKED;
  balance.otherUnit = isOtherUnit(asked, wording);
  if (balance.otherUnit) balance.left *= CONFLICT;
  const { both, wordingAlone, labelAlone, left } = balance;
  const all = both + wordingAlone + labelAlone;
  return all > 0 ? left * Math.max(0, 1 - (MISSING * wordingAlone + EXTRA * labelAlone) / all) : left;
}

/** What only the label says. */
function weighSaid(each: Concept, asked: Asked, wording: Wording, absorbed: boolean, balance: Balance): void {
  const other = isExclusive(each.facet) ? otherValue(each.facet, asked.reading.concepts, wording) : undefined;
  if (other === undefined || liesWithin(each.facet, each.value, other)) {
    const beside = isBeside(each, asked, wording);
    // By schools or by classes says nothing more of a share that is counted in no other way.
    if (!beside || each.facet !== "basis" || wording.open.has(each.facet)) balance.extra = withOne(balance.extra, each);
    const apart = each.counts * (each.literal ? 1 - partWritten(each.word, wording.reading.text) : 1);
    balance.labelAlone += absorbed || beside ? apart / 4 : apart;
    if (isDecisive(each) && !absorbed) balance.left *= DECISIVE;
    else if (isOfOthers(each, wording) && !absorbed) balance.left *= OTHERS;
  } else if (isNarrower(each, other, asked)) balance.wordingAlone += NARROWER;
  else {
    balance.conflict ??= [each, other];
    balance.left *= CONFLICT;
  }
}

/** Whether the indicator's value of a facet lies within the label's. 人均 is for each pupil only where a stage is spoken of. */
const isNarrower = ({ facet, value, weight }: Concept, other: string, { stage }: Asked): boolean =>
  liesWithin(facet, other, value) && (weight !== "decisive" || stage !== undefined);

/** What only the wording says. */
function weighUnsaid(
  each: Concept,
  { reading: { concepts, text, unknown } }: Asked,
  wording: Wording,
  balance: Balance,
): void {
  const { reading } = wording;
  // What the label says instead of the same facet has been weighed with it; 新招教师 says more than 教师 does.
  if (isExclusive(each.facet) && saysInstead(each.facet, concepts, reading.concepts)) return;
  balance.missing = withOne(balance.missing, each);
  const written = each.literal ? Math.max(partWritten(each.word, text), shortOf(each.word, unknown)) : 0;
  balance.both += each.counts * written;
  balance.wordingAlone += each.counts * (1 - written);
  if (isDecisive(each)) balance.left *= DECISIVE;
}

/** Whether a label says of a facet what the wording does not. */
function saysInstead(facet: string, concepts: readonly Concept[], own: readonly Concept[]): boolean {
  for (const each of concepts) if (each.facet === facet && !has(own, each)) return true;
  return false;
}

/** What of the label no word covers. */
function weighUnknown({ reading, figures }: Asked, { reading: { text }, hasFigure }: Wording, balance: Balance): void {
  const { unknown } = reading;
  for (let index = 0; index < unknown.length; index += 1) {
    const stretch = unknown[index] as string;
    const { length } = stretch;
    const figure = figures[index];
    if (figure !== undefined && hasFigure && !text.includes(figure)) balance.left *= OTHER_FIGURE;
    balance.labelAlone += (length === 1 ? 0.4 : length === 2 ? 0.9 : 1.3) * (1 - partWritten(stretch, text));
  }
}

/** Whether label and wording have nothing in common but what the wording's share is a share of. */
function sharesOnlyBase({ reading: { concepts } }: Asked, { reading }: Wording): boolean {
  const { base } = reading;
  if (base.length === 0) return false;
  let shares = false;
  for (const each of concepts) {
    if (each.weight === "light" || !has(reading.concepts, each)) continue;
    if (!has(base, each)) return false;
    shares = true;
  }
  return shares;
}

/**
 * Whether what only the label says is said beside what is measured: a facet that the indicator leaves open; what a share is
 * counted by, where the indicator has no choice of it (大班额班级占比); what the share is a share of.
 */
function isBeside(each: Concept, { reading }: Asked, { indicator, ofAll, open }: Wording): boolean {
  if (open.has(each.facet)) return true;
  if (has(reading.base, each)) return each.weight !== "heavy" || each.facet === "population";
  if (each.facet !== "basis" || indicator.facets.qualifiers.basis !== undefined) return false;
  return !ofPeople.has(each.value) || ofAll;
}

/** What people a share is counted by: of teachers' degrees no share is one of pupils. */
const ofPeople = new Set(["pupils", "children"]);

/** Whether a label's group of people has no part in a wording: teachers, where all that is said is the opening of online spaces. */
const isOfOthers = ({ facet, weight }: Concept, { reading }: Wording): boolean =>
  facet === "population" && weight !== "light" && !speaksOf(reading.concepts, facet);

/** What the wording, or else its indicator, says on a facet and the label does not: of 特教教师 beside 特教学生 the teachers. */
function otherValue(facet: string, concepts: readonly Concept[], { reading, stated }: Wording): string | undefined {
  let says = false;
  for (const each of reading.concepts) {
    if (each.facet !== facet) continue;
    if (!has(concepts, each)) return each.value;
    says = true;
  }
  const value = says ? undefined : stated.get(facet);
  if (value === undefined) return undefined;
  for (const each of concepts) if (each.facet === facet && each.value === value) return undefined;
  return value;
}

/** What part of a stretch stands in another text, by pairs of neighbouring characters: 挂牌督导 nearly in 责任督学挂牌. */
function partWritten(stretch: string, text: string): number {
  if (stretch.length === 1) return text.includes(stretch) ? 1 : 0;
  let found = 0;
  for (let at = 0; at + 1 < stretch.length; at += 1) if (hasPair(text, stretch, at)) found += 1;
  return found / (stretch.length - 1);
}

/** Whether two neighbouring characters of a stretch stand side by side in a text. */
function hasPair(text: string, stretch: string, at: number): boolean {
  const [first, second] = [stretch.charCodeAt(at), stretch.charCodeAt(at + 1)];
  for (let place = text.length - 2; place >= 0; place -= 1) {
    if (text.charCodeAt(place) === first && text.charCodeAt(place + 1) === second) return true;
  }
  return false;
}

/** What a word counts of which the label has a short form that no word covers: 危房 for 危房面积. */
const SHORT = 0.6;
const shortOf = (word: string, unknown: readonly string[]): number =>
  unknown.some((stretch) => stretch.length > 1 && word.includes(stretch)) ? SHORT : 0;
