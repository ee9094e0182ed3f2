import type { FigureContext } from "./context.ts";
import { bracketBehind, countedOf, groupBehind, movedBehind, partBehind, peopleBehind } from "./countedOf.ts";
import { type EnglishLabel, type LabelSources, plain, scoped, scopedAnew, scopedInPlace } from "./englishLabel.ts";
import type { EnglishFigure } from "./figures.ts";
import { measureBefore, measureOf } from "./measureOf.ts";
import { headOf, nounPhrase, scopeBehind, tidy } from "./phrases.ts";
import { causedTo, risingTo } from "./risingTo.ts";
import { saidOf } from "./saidOf.ts";
import type { EnglishSentence } from "./sentence.ts";
import { englishStage } from "./stageOf.ts";
import { objectBefore, subjectOf, withPredicate } from "./subjectOf.ts";
import type { EnglishVerb } from "./verbs.ts";
import { NAMES_MEASURE } from "./words.ts";

/** What a figure is about: what it counts, the subject or object of its verb, or what the figure before was about. */
export function labelOf(
  sentence: EnglishSentence,
  context: FigureContext,
  sources: LabelSources,
): EnglishLabel | undefined {
  const { figure, verb, follows } = context;
  const moved = movedBehind(sentence, figure) ?? risingTo(sentence, context, sources);
  if (moved) return moved;
  const aimed = aimedBehind(sentence, context);
  if (aimed !== "") return plain(aimed, "object");
  const counted = figure.unit === undefined ? countedOf(sentence, figure) : partBehind(sentence, context);
  if (figure.unit === undefined && counted === "" && sources.measure !== undefined && isFurther(sentence, figure))
    return scoped(sources.measure, scopeBehind(sentence, figure.end), "carried");
  const said = saidOf(sentence, context, counted, sources);
  if (said) return said;
  const measure = measureOf(sentence, context, counted, sources) ?? measureBefore(sentence, context, sources);
  if (measure) return measure;
  if (isAllotted(context)) {
    const of =
      /^ of (?:the |its |their |all )?/i.exec(sentence.bare.slice(figure.end, figure.end + 16))?.[0].length ?? 0;
    const whole = counted.replace(/ (?:on|to|for|in) .*/, "");
    const purpose = purposeBehind(sentence, figure.end + of + whole.length);
    if (purpose !== "") return plain(purpose, "object");
  }
  if (counted.length > 1) {
    const label = named(sentence, context, counted, sources);
    if (figure.unit === undefined) {
      // Three lessons a week in primary schools.
      const end = sentence.bare.indexOf(counted, figure.end) + counted.length;
      return scoped(label, /^ {4}/.test(sentence.bare.slice(end)) ? scopeBehind(sentence, end) : "", "counted");
    }
    return {
      label,
      measure: label,
      rule: "share",
      group: groupBehind(sentence, figure) || peopleBehind(sentence, figure),
    };
  }
  if (context.isSubject && verb) return ofSubject(sentence, context, verb, sources);
  const fund =
    figure.unit === "yuan" && FUND_OF.exec(sentence.bare.slice(Math.max(0, figure.start - 60), figure.start))?.[1];
  if (fund) return scoped(fund, "", "subject");
  // 30 minutes on homework in the lower grades and 60 minutes in the upper grades.
  const goesOn = follows !== undefined && follows.unit === figure.unit && figure.unit !== "yuan";
  if ((verb?.role === "spend" && !goesOn) || (verb?.role === "flow" && figure.unit === "yuan" && !follows)) {
    const purpose = purposeBehind(sentence, figure.end);
    if (purpose !== "") return plain(verb.base === "invest" ? `investment in ${purpose}` : purpose, "object");
    if (figure.unit === "yuan") return plain("investment", "object");
  }
  if (follows) return ofList(sentence, context, follows.end, sources);
  if (verb && verb.start < figure.number) return ofVerb(sentence, context, verb, sources);
  return ofItem(sentence, context, sources);
}

/** A special fund of 500 million yuan. */
const FUND_OF =
  /\b(?:[Aa]n?|[Tt]he) ((?:[a-z-]+ ){0,4}(?:funds?|grants?|subsid(?:y|ies)|budgets?|scholarships?|allowances?|loans?)) of $/;

/** Renovate a further 120: what they are was told before. */
const isFurther = ({ bare }: EnglishSentence, { start, end }: EnglishFigure): boolean =>
  /\b(?:another|an? (?:further|additional|extra))\s$/i.test(bare.slice(Math.max(0, start - 16), start)) ||
  /^ more(?: (?:with|by|in|for|at)\b|[.,;]|$)/.test(bare.slice(end, end + 12));

/** Sets a target of 97% for the retention rate; 97% is the target for it. */
function aimedBehind({ bare, ...sentence }: EnglishSentence, { figure, verb, isSubject }: FigureContext): string {
  const isOf = /\b(?:targets?|goals?|objectives?) of $/i.test(bare.slice(Math.max(0, figure.start - 16), figure.start));
  const from = isSubject && verb?.role === "be" ? verb.end : figure.end;
  const lead = (isOf && from === figure.end ? /^ (?:for|in) (?:the )?/ : /^ the (?:target|goal)s? for (?:the )?/).exec(
    bare.slice(from, from + 24),
  )?.[0];
  if (lead === undefined || (!isOf && from === figure.end)) return "";
  return nounPhrase({ ...sentence, bare }, from + lead.length);
}

/** 4% of GDP will be spent on education: what a share of money is for. */
const isAllotted = ({ figure, verb, isSubject }: FigureContext): boolean =>
  figure.unit === "percent" && !isSubject && verb?.role === "spend";

/** Of a project that stands before a colon the name belongs to the label. */
function named(sentence: EnglishSentence, { verb }: FigureContext, label: string, { heading }: LabelSources): string {
  const name = verb ? undefined : [sentence.topic, heading].find((each) => each !== undefined && isName(each));
  // Gross enrolment: preschool 93%, senior secondary 95%.
  if (!verb && sentence.topic !== undefined && OF_STAGE.test(label) && NAMES_MEASURE.test(sentence.topic))
    return `${label} ${sentence.topic.replace(/^[A-Z](?=[a-z])/, (sign) => sign.toLowerCase())}`;
  return name === undefined || label.startsWith(name) ? label : `${name} ${label}`;
}

const OF_STAGE =
  /^(?:(?:junior|senior|lower|upper|secondary|primary|preschool|pre-?primary|higher|tertiary|vocational|special|compulsory|kindergartens?|education|schools?|colleges?|urban|rural)(?: |$))+$/i;

const isName = (text: string) =>
  /(?:[A-Z][\w.'-]*|\d) (?:School|Kindergarten|College|University|Academy|Institute|Campus|Centre|Center)\b/.test(
    text,
  ) && text.length <= 80;

function ofSubject(
  sentence: EnglishSentence,
  { figure }: FigureContext,
  verb: EnglishVerb,
  { measure, group: last }: LabelSources,
): EnglishLabel | undefined {
  const { unit } = figure;
  if (unit === "yuan" && measure === undefined) {
    const purpose = purposeBehind(sentence, verb.end);
    return plain(purpose === "" ? "investment" : `investment in ${purpose}`, "subject");
  }
  const group =
    last ??
    measure ??
    sentence.topic ??
    OF_GROUP.exec(sentence.bare.slice(Math.max(0, figure.start - 120), figure.start))?.[1];
  if (group === undefined) return undefined;
  const head = headOf(group);
  if (unit === "percent") {
    const label = withPredicate(head, sentence, verb);
    // 60% is for buildings and 25% for teachers: the next is for something else.
    return { label, measure: label.startsWith(`${head} for `) ? head : label, rule: "share", group: head };
  }
  const scope = scopeBehind(sentence, figure.end) || scopeBehind(sentence, verb.end);
  return { label: [head, scope].filter((part) => part !== "").join(" "), measure: head, rule: "carried" };
}

/** Of the 320 kindergartens, 60% …: what a share is one of. */
const OF_GROUP = /\bof (?:the |all |these )?(?:[\d,.]+ )?([a-z][^,]{2,60}), *$/i;

/** What money is for: in school construction, to train teachers. */
function purposeBehind(sentence: EnglishSentence, from: number): string {
  const lead = /^\s*(?:(?:available|aside|over)\s+)?(?:in|into|for|on|to|towards?)\s(?:the )?/i.exec(
    sentence.bare.slice(from, from + 48),
  )?.[0];
  const purpose = lead === undefined ? "" : nounPhrase(sentence, from + lead.length);
  // In building 24 schools: what stands behind is a figure of its own.
  return /^[a-z]+ing$/.test(purpose) ? "" : purpose;
}

const SEPARATOR = /\((?=[a-z])|(?:[,;:(]\s*(?:and|or|with|while|but)?|\b(?:and|or|while|with|but))\s/gi;
const WHO = /^(?:girls|boys|women|men|females|males)$/i;
const ANNUAL = /^(?:an? )?(?:(?:average|annual|mean|yearly) )+(?:growth|increase|rise)(?: rate)?(?: of)?$/i;
/** What only says that a figure is a target. */
const GENERIC =
  /^(?:the )?(?:baselines?|targets?|goals?|objectives?|results?|final|interim|overall|total|target value|baseline value|average|mean|level|rate|exactly|full|national average)$/i;
const NO_NOUN =
  /^(?:including|i\.?e\.?|e\.?g\.?|that is|namely|(?:an? )?(?:[a-z]+ly )?(?:lower|higher|smaller|larger|greater)|equal|equivalent|another|further|up|down|from|to|then|respectively|some|as|well|only|remaining|rest|others?|balance|(?:(?:average|annual|steady|mean|planned|growth) )*(?:rate|pace|speed|average)|be(?: [a-z]+)?|of|for|in|the|a|an increase|increase|rise|an|total|an? (?:overall |grand )?total|reach|reaching|was|is)?$/i;

/** A figure that goes on where another left off: its own noun before it, or the measure of that one with another scope. */
function ofList(
  sentence: EnglishSentence,
  context: FigureContext,
  from: number,
  sources: LabelSources,
): EnglishLabel | undefined {
  const { bare } = sentence;
  const { figure } = context;
  const between = ` ${bare.slice(from, sources.until ?? figure.start)}`;
  const separator = [...between.matchAll(SEPARATOR)].at(-1);
  const own =
    /\b(?:at|with|for|by|in) ((?:an? |the )?[a-z -]{3,40}? of)\s*$/i.exec(between)?.[1] ??
    (separator ? between.slice(separator.index + separator[0].length) : "");
  const noun = tidy(own.replace(/\b(?:including|of (?:which|whom))\s/i, "")).replace(BROUGHT, "");
  const { measure } = sources;
  // The rate among primary pupils, and that among junior secondary pupils.
  const that = /^[\s,;]*(?:and |while |but |with )?(?:that|those) ((?:in|for|at|among|of)\s.*)$/i.exec(between)?.[1];
  if (that !== undefined && measure !== undefined) return scopedAnew(measure, tidy(that));
  const isScope = /^\s*(?:in|for|at|among|across)\s/i.test(own);
  if (isScope && measure !== undefined) {
    // In primary schools 12,500 yuan, and in junior secondary schools 16,800.
    const isOther =
      englishStage(own) !== undefined && englishStage(/ in [^,]*$/i.exec(measure)?.[0] ?? "") !== undefined;
    return isOther ? scopedAnew(measure, tidy(own)) : scopedInPlace(measure, tidy(own));
  }
  if (measure !== undefined && ANNUAL.test(noun)) return scoped(measure, "", "carried");
  const women =
    figure.unit === "percent"
      ? /^ (?:of (?:them|whom|which|these) )?(?:(?:to|will|must|should|shall) be |being |are )?(women|men|girls|boys|female|male)\b/i.exec(
          bare.slice(figure.end, figure.end + 32),
        )?.[1]
      : undefined;
  if (women !== undefined && measure !== undefined)
    return {
      label: /^(?:fe)?male$/i.test(women) ? `${women} ${measure}` : `${women} among ${measure}`,
      measure,
      rule: "carried",
    };
  // Net enrolment 96% (girls 95%, boys 97%).
  if (measure !== undefined && WHO.test(noun)) return { label: `${measure} of ${noun}`, measure, rule: "carried" };
  if (!NO_NOUN.test(noun) && !/^(?:by|of|from|to|than)\b/i.test(noun))
    return scoped(named(sentence, context, noun, sources), scopeBehind(sentence, figure.end), "subject");
  if (measure === undefined) return undefined;
  const scope = scopeBehind(sentence, figure.end) || bracketBehind(sentence, figure.end);
  // Of the funds 85% will be used for construction and the rest for training.
  if (sources.group !== undefined && scope.startsWith("for ")) return scoped(sources.group, scope, "carried");
  const isPart = /\b(?:including|of (?:which|whom|them))\b/i.test(between);
  // 1.1 million students in compulsory and 380,000 in senior secondary education.
  const isOther = figure.unit === undefined && scope !== "" && new RegExp(`\\s${scope.split(" ")[0]}\\s`).test(measure);
  return scoped(isPart || isOther ? headOf(measure) : measure, scope, "carried");
}

function ofVerb(
  sentence: EnglishSentence,
  { figure }: FigureContext,
  verb: EnglishVerb,
  sources: LabelSources,
): EnglishLabel | undefined {
  const scope = scopeBehind(sentence, figure.end);
  const object = objectBefore(sentence, verb, sources.until ?? figure.start);
  // China aims to increase its coverage to 95%.
  const takesObject =
    /^(?:set|flow|have|spend|other)$/.test(verb.role) ||
    verb.bare ||
    /^ (?:the|its|their|our|all) /.test(sentence.bare.slice(verb.end, verb.end + 7));
  // Bringing their number to 4,200.
  const isThis = /^ (?:this|that|the current|the present) /.test(sentence.bare.slice(verb.end, verb.end + 14));
  const meant = sources.measure ?? (isThis ? sources.before : undefined);
  if (
    /^(?:(?:current|present|overall) )?(?:(?:total )?number|total|figure|rate|share|proportion|ratio)$/i.test(object) &&
    meant !== undefined
  )
    return scoped(meant, scope, "carried");
  if (object !== "" && takesObject && !verb.passive) return scoped(object, scope, "object");
  const caused = causedTo(sentence, verb);
  if (caused !== "") return scoped(caused, scope, "subject");
  const finite = verb.bare ? sentence.verbs.findLast(({ start, bare }) => start < verb.start && !bare) : verb;
  const subject = subjectOf(sentence, finite ?? verb);
  // No teacher shall teach more than 16 lessons.
  // …, for lower secondary schools reached 97%.
  if (!subject.refersBack && sources.measure !== undefined && /^(?:for|in|at|among) (?!all\b)/i.test(subject.label))
    return scopedInPlace(sources.measure, subject.label);
  if (!subject.refersBack)
    return scoped(subject.label.replace(/^no (?=[a-z])/i, ""), subject.scope ?? scope, "subject");
  const carried = sources.measure ?? (subject.isPronoun || subject.that !== undefined ? sources.before : undefined);
  if (carried !== undefined && subject.that !== undefined) return scopedAnew(carried, subject.that);
  if (carried !== undefined && subject.scope !== undefined) return scopedAnew(carried, subject.scope);
  if (carried !== undefined) return scoped(carried, scope, "carried");
  if (object !== "") return scoped(object, scope, "object");
  // The county will receive 36 million yuan in subsidies.
  const purpose = figure.unit === "yuan" ? purposeBehind(sentence, figure.end) : "";
  return purpose === "" ? ofItem(sentence, { figure, isSubject: false }, sources) : plain(purpose, "object");
}

/** Completion rate raised (to 88%). */
const BROUGHT =
  /\s(?:raised|increased|reduced|lowered|improved|expanded|brought|kept|maintained|cut|up|down|falling|rising)(?: (?:up|down))?$/i;

/** A list item without a verb: the noun right before the figure, what stands before the colon, or the heading. */
function ofItem(sentence: EnglishSentence, context: FigureContext, sources: LabelSources): EnglishLabel | undefined {
  const until = sources.until ?? context.figure.start;
  const own = tidy(sentence.bare.slice(sentence.body, until)).replace(BROUGHT, "");
  // A sentence whose subject is the county leaves no label before its verb.
  const hasVerb = sentence.verbs.some(({ start, bare }) => !bare && start >= sentence.body && start < until);
  if (
    !hasVerb &&
    own.length > 2 &&
    !/^(?:by|of|from|to|than|as)\b/i.test(own) &&
    !NO_NOUN.test(own) &&
    !GENERIC.test(own) &&
    own.length < 160
  )
    return plain(named(sentence, context, own, sources), "subject");
  const topic = [sentence.topic, sources.heading, sources.measure].find(
    // Baseline (2019): 71%.
    (each) => each !== undefined && !GENERIC.test(each.replace(/\s*\(\s*\)$/, "").trim()),
  );
  const { end } = context.figure;
  return topic === undefined
    ? undefined
    : scoped(topic, scopeBehind(sentence, end) || bracketBehind(sentence, end), "topic");
}
