import type { FigureContext } from "./context.ts";
import { type EnglishLabel, plain } from "./englishLabel.ts";
import type { EnglishFigure } from "./figures.ts";
import { isInWith, sharedDoing } from "./inWith.ts";
import { countedBehind, nounPhrase } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import { englishStage } from "./stageOf.ts";
import { subjectOf, withPredicate } from "./subjectOf.ts";
import { countedIn, KINDS_BEFORE, NAMES_MEASURE, NEEDS_NOUN } from "./words.ts";

/** What a figure counts: right behind it, behind the whole (18 of the 24 districts), or behind the next (build 45 and renovate 120 schools). */
export function countedOf(sentence: EnglishSentence, { end }: EnglishFigure, left: number = LONGEST_LIST): string {
  const { bare, figures } = sentence;
  // 60,000, or 60 percent more, places.
  const aside = OR_SO_MUCH.exec(bare.slice(end, end + 48))?.[0];
  if (aside !== undefined) return countedBehind(sentence, end + aside.length);
  const whole = /^ (?:out )?of (?:the |all |its )?\d[\d,]{0,9}(?= [a-z])/i.exec(bare.slice(end, end + 40))?.[0];
  if (whole !== undefined) return countedBehind(sentence, end + whole.length);
  // 6,000 of these places will be for infants.
  const these = /^ of (?:these|those) (?=[a-z]+(?: [a-z]+)? (?:will|shall|should|must|are|were|have)\b)/i.exec(
    bare.slice(end, end + 60),
  )?.[0];
  if (these !== undefined) return countedBehind(sentence, end + these.length - 1);
  const counted = countedBehind(sentence, end);
  if (counted !== "" && !NEEDS_NOUN.test(counted)) return counted;
  const next = figures.find(({ start }) => start >= end);
  if (next === undefined) return counted;
  const between = bare.slice(end + (counted === "" ? 0 : counted.length + 1), next.start);
  const isListed =
    LISTED.test(between) || (counted === "" && /^,? (?:and|or) [a-z]+ (?:another |a further )?$/i.test(between));
  if (!isListed || left === 0 || next.unit !== undefined) return counted;
  const shared = countedOf(sentence, next, left - 1);
  return counted === "" ? shared : `${counted} ${shared.replace(KINDS_BEFORE, "")}`.trim();
}

const OR_SO_MUCH =
  /^, or (?:about |nearly |over )?\d[\d.]{0,5} ?(?:%|per ?cent)(?: more| of (?:the|all) [a-z]+)?,(?= [a-z])/;

/** Between the figures of a list whose noun stands behind the last: 10,800, 9,600 and 6,000 places. */
const LISTED = /^(?:, | ?,? (?:and|or) )(?:another |a further )?$/;

/** `95% of rural schools will …`, `72 hours of training`: what stands behind `of`. */
export function partBehind(sentence: EnglishSentence, { figure, verb, isSubject }: FigureContext): string {
  // 100% coverage of broadband.
  const isMeasured = figure.unit === "percent" && MEASURE_BEHIND.test(sentence.bare.slice(figure.end, figure.end + 70));
  // 100% enrolment of girls will be ensured; but 90% enrolment classes will have a library.
  if (isMeasured && (!isSubject || (verb?.passive === true && BROUGHT_ABOUT.test(verb.main))))
    return nounPhrase(sentence, figure.end);
  const noun = groupBehind(sentence, figure);
  // Employ no more than 15% temporary teachers.
  const isOfKind =
    figure.unit === "percent" && !isSubject && /^(?:have|employ|recruit|hire|admit|appoint)$/.test(verb?.base ?? "");
  if (noun === "" && isOfKind) return countedBehind(sentence, figure.end);
  // 10% international students to be enrolled.
  if (noun === "" && figure.unit === "percent" && (verb === undefined || verb.start > figure.end)) {
    const people = peopleBehind(sentence, figure);
    if (people === "") return "";
    return isSubject && verb && !isMeasured && !sentence.bare.startsWith("be ", verb.start)
      ? withPredicate(people, sentence, verb)
      : people;
  }
  if (noun === "") return "";
  const isShare = figure.unit === "percent" || figure.unit === "perMille";
  const done = isShare ? doneBehind(sentence, figure, noun) : undefined;
  if (done) return withPredicate(noun, sentence, done);
  if (isShare && STRIVES.test(sentence.bare.slice(Math.max(0, figure.start - 12), figure.start))) return noun;
  if (isShare && HOLDS_FOR.test(sentence.bare.slice(Math.max(0, figure.start - 20), figure.start))) return noun;
  if (
    /^(?:them|these|those(?! (?:aged|with|in|from|enrolled|without|under|over)\b)|which|whom|it|this|that)\b/i.test(
      noun,
    )
  )
    return "";
  // The ratio will be brought down to 20, with 80% of children enrolled.
  if (isShare && isInWith(sentence, figure)) {
    const doing = sharedDoing(sentence, figure);
    const whom = noun.split(` ${doing.split(" ")[0]}`)[0] ?? noun;
    return doing === "" ? noun : `${whom} ${doing}`;
  }
  const isReached = verb?.role === "level" || /^(?:cover|serve)$/.test(verb?.base ?? "");
  if (isShare && !isSubject && verb && isReached && !verb.passive && !subjectOf(sentence, verb).refersBack) return "";
  if (
    isShare &&
    !isSubject &&
    (verb?.role === "share" || verb?.role === "be" || verb?.role === "move" || verb?.role === "set")
  )
    return "";
  // Secondary attendance to 80% of those of that age.
  if (isShare && !isSubject && MEASURE_TO.test(sentence.bare.slice(Math.max(0, figure.start - 40), figure.start)))
    return "";
  // Expand the share of vocational enrolment to 10% of all enrolment.
  if (isShare && !isSubject && verb && NAMES_SHARE.test(sentence.bare.slice(verb.end, figure.start))) return "";
  if (isShare && !isSubject && verb === undefined && NAMES_MEASURE.test(sentence.topic ?? "")) return "";
  return isShare && isSubject && verb && noun !== "" ? withPredicate(noun, sentence, verb) : noun;
}

/** 100% coverage of broadband, 50% gross enrolment ratio, 30% GER. */
const MEASURE_BEHIND =
  /^ (?:(?:gross|net|overall|adult|youth|universal|functional|female|male|primary|secondary|upper|lower|junior|senior|tertiary|school|preschool|pre-?primary|elementary|basic) ){0,4}(?:(?:coverage|access|attendance|provision|participation|enroll?ment|completion|retention|transition|survival|literacy|electrification|connectivity|compliance|utili[sz]ation|availability)(?:\s+(?:rates?|ratios?|of|to|by|in|at|for|among|across|with|as)\b|(?=\s*[.,;:()]|\s*$| {2,}| (?:and|or|is|are|will|shall|should|must|would|has|have|had|can|over|under|through|from|within|rather|than)\b))|(?:GER|NER|GIR|NIR)\b)|^ (?:(?!(?:of|in|to|by|for|from|and|or|at|on|the|an?|will|shall)\b)[a-z-]+ ){1,4}rates?\b/i;
const BROUGHT_ABOUT =
  /^(?:ensured|achieved|attained|reached|reali[sz]ed|maintained|guaranteed|provided|secured|targeted|reported|recorded|registered|observed)$/;
const NAMES_SHARE = /\b(?:shares?|proportions?|percentages?|ratios?) of [^,;:]*$/i;

/** 95 percent children: of whom a figure is a share without `of`. */
export function peopleBehind(sentence: EnglishSentence, { end, unit }: EnglishFigure): string {
  const behind = unit === "percent" ? countedBehind(sentence, end) : "";
  // 100% qualified teachers and a pupil teacher ratio of 30.
  const people = countedIn(behind) === "person" ? behind : (behind.split(" and ")[0] ?? "");
  return countedIn(people) === "person" && !OF_MOVE.test(sentence.bare.slice(end, end + 44)) ? people : "";
}

/** 20% more teachers, 70 percent eventually graduate. */
const OF_MOVE = /^ (?:more|fewer|less|additional|extra|higher|lower|[a-z]+ly [a-z]+ (?:from|in|at|to|the|a|an)\b)/i;

/** Strive for 100% of classrooms. */
const STRIVES = /\b(?:striv|aim)(?:e|es|s|ing)? for $/i;

const MEASURE_TO =
  /\b(?:attendance|enroll?ment|coverage|rates?|ratios?|shares?|participation|completion|retention|literacy|allocations?|spending|expenditure|budget|funding|investment) (?:(?:for|in|of|on) [^,;:]{3,24} )?to $/i;

/** The same shall be true of 75% of teachers. */
const HOLDS_FOR = /\b(?:true (?:of|for)|holds? (?:for|in|of)|appl(?:y|ies) to|case (?:in|for|with)) $/i;

/** The target is for 95% of children to complete primary school: what they are to do. */
function doneBehind({ bare, verbs }: EnglishSentence, { start, end }: EnglishFigure, noun: string) {
  if (
    !/\b(?:for|sees?|saw|have|enables?|allows?|wants?|gets?|requires?|expects?|helps?) $/i.test(
      bare.slice(Math.max(0, start - 10), start),
    )
  )
    return undefined;
  const at = end + bare.slice(end, end + 40 + noun.length).indexOf(noun) + noun.length;
  return verbs.find((verb) => verb.start >= at && /^ (?:to )?$/.test(bare.slice(at, verb.start)));
}

/** No list of figures is longer whose last tells of what they all are. */
const LONGEST_LIST = 8;

/** Of whom or what a figure is a part. */
export function groupBehind(sentence: EnglishSentence, figure: EnglishFigure, left: number = LONGEST_LIST): string {
  const of = /^ of (?:the |all |its |their )?(?:\d[\d,]{0,9} (?!years? old|to \d))?/i.exec(
    sentence.bare.slice(figure.end, figure.end + 40),
  )?.[0];
  const next = sentence.figures.find(({ start }) => start >= figure.end);
  if (
    of === undefined &&
    left > 0 &&
    next &&
    next.unit === figure.unit &&
    LISTED.test(sentence.bare.slice(figure.end, next.start))
  )
    return groupBehind(sentence, next, left - 1);
  if (of === undefined && figure.group === undefined) return "";
  return figure.group || nounPhrase(sentence, figure.end + (of?.length ?? 0));
}

/** An increase of 20% in the number of graduates. */
export function movedBehind(sentence: EnglishSentence, { start, end }: EnglishFigure): EnglishLabel | undefined {
  const isOf = /\b(?:increase|rise|growth|reduction|decrease|decline|cut|drop|fall) of $/i.test(
    sentence.bare.slice(Math.max(0, start - 16), start),
  );
  const lead = (
    isOf ? /^ in (?:the )?/ : /^ (?:increase|rise|growth|reduction|decrease|decline|cut|drop|fall) in (?:the )?/
  ).exec(sentence.bare.slice(end, end + 20))?.[0];
  return lead === undefined ? undefined : plain(nounPhrase(sentence, end + lead.length), "subject");
}

/** The level or group that stands in brackets behind a figure: 650 yuan (primary). */
export function bracketBehind({ bare }: EnglishSentence, end: number): string {
  const written = /^ ?(\([A-Za-z][A-Za-z -]{2,40}\))/.exec(bare.slice(end, end + 50))?.[1] ?? "";
  return englishStage(written) !== undefined ||
    /\((?:(?:upper |lower |all )?(?:secondary|tertiary)|urban|rural|girls|boys|women|men)\b/i.test(written)
    ? written
    : "";
}
