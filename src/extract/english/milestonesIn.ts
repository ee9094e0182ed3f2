import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { nounPhrase } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import { reasonAgainst } from "./setAside.ts";
import type { EnglishStatement } from "./statements.ts";
import { subjectOf } from "./subjectOf.ts";
import { clauseEnd, GUIDED, timeOf } from "./universals.ts";
import type { EnglishVerb } from "./verbs.ts";

/** Something that either happens by a date or does not: a platform that will be built by 2025. Positions are those of the sentence. */
export interface EnglishMilestone extends Span {
  readonly label: string;
  readonly time?: Time;
}

/** What is done once. */
const DONE =
  /^(?:establish|set|open|complete|launch|build|construct|create|adopt|enact|approve|publish|issue|release|finali[sz]e|introduce|merge|found|inaugurate|commission|ratify|promulgate|revise|update|upgrade|develop|formulate|draft|prepare|conclude|finish|pass)(?:e?d)?$/;
const DONE_PASSIVE =
  /^(?:established|set|opened|completed|launched|built|constructed|created|adopted|enacted|approved|published|issued|released|finali[sz]ed|introduced|merged|founded|inaugurated|commissioned|ratified|promulgated|revised|updated|upgraded|developed|formulated|drafted|prepared|concluded|passed)$/;
/** Put into use, rolled out. */
const PUT = /^(?:(?:put|brought) into (?:use|operation|service|force|effect|place)|rolled out)\b/;
/** What happens of itself: it will open, go online, take effect, be in place. */
const HAPPENS =
  /^(?:(?:be|go|come|take|enter) (?:fully )?(?:online|live|into (?:force|effect|operation|service|use)|effect|in (?:place|force|operation|use)|operational|ready)\b|open(?: its doors)?(?=\s*$| {2}| (?:in|at|on|for|to|as|with)\b))/i;
const TITLE = /^(?:certified|accredited|designated|recogni[sz]ed|named|verified)$/;
/** What goes on being developed or prepared, unless it is written. */
const WRITTEN =
  /\b(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|frameworks?|curricul(?:um|a)|standards?|guidelines?|regulations?|criteria|rules|laws?|acts?|bills?|legislation|catalogues?|codes?|syllabus(?:es)?|handbooks?|manuals?|roadmaps?|textbooks?|white paper|report)$/i;
const WRITES = /^(?:develop|formulate|draft|prepare|revise|update|upgrade|pass)(?:e?d)?$/;
/** What there is more or less of. */
const GRADUAL =
  /\b(?:societ(?:y|ies)|environment|pattern|culture|nation|country|powerhouse|ecosystem|atmosphere|climate|landscape|foundation|layout|level|progress|improvement|development|situation|condition|sense|team|workforce|link|balance|momentum)$|\b(?:modern|modernised|modernized|high-quality|strong|sound|well-\w+|world-class|comprehensive|diversified|balanced|flexible|favou?rable|effective|efficient|robust)\b.*\b(?:system|mechanism|network|structure)$/i;

/** The events that a sentence sets a date for. */
export function milestonesIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  taken: readonly Span[],
  governing: Time | undefined,
): readonly EnglishMilestone[] {
  const { bare, body, figures, times, verbs } = sentence;
  if (governing === undefined && times.length === 0) return [];
  if (reasonAgainst(sentence)) return [];
  const opening = times.find(({ end, kind }) => end <= (verbs[0]?.start ?? 0) && !/^(?:than|since)$/.test(kind));
  return verbs.flatMap((verb) => {
    const end = clauseEnd(bare, verb.end);
    const own = timeOf({ ...sentence, times: times.filter(({ start }) => start >= verb.start) }, verb.start, end);
    const isTaken =
      stated.some((each) => each.verb === verb) ||
      taken.some(({ start, end: until }) => verb.start < until && verb.end > start) ||
      figures.some(({ start }) => start >= verb.start && start < (own?.start ?? end));
    if (isTaken || verb.start < body || !isPromised(sentence, verb)) return [];
    const label = eventOf(sentence, verb);
    if (label === undefined) return [];
    const time = own ?? opening ?? governing;
    const start = bare.lastIndexOf(label, verb.start);
    return time ? [{ label, start: start < 0 ? verb.start : start, end, time }] : [];
  });
}

function isPromised({ bare, verbs }: EnglishSentence, verb: EnglishVerb): boolean {
  const before = bare.slice(Math.max(0, verb.start - 40), verb.start);
  if (GUIDED.test(before)) return false;
  if (verb.tense !== "open") return verb.tense === "future";
  const told = verbs.findLast(({ start, tense }) => start < verb.start && tense !== "open");
  return told?.tense === "future" && /(?:\band|,|\bthen) $/.test(before);
}

function eventOf(sentence: EnglishSentence, verb: EnglishVerb): string | undefined {
  const { bare } = sentence;
  if (verb.passive) {
    const found = subjectOf(sentence, verb);
    // A network set to be established.
    const subject = { ...found, label: found.label.replace(/ (?:set|due|expected|planned|scheduled)$/, "") };
    if (TITLE.test(verb.main) && /^ as /.test(bare.slice(verb.end, verb.end + 4)))
      return titled(sentence, verb, subject.label);
    const isDone = DONE_PASSIVE.test(verb.main) || PUT.test(`${verb.main}${bare.slice(verb.end, verb.end + 16)}`);
    if (!isDone || subject.refersBack) return undefined;
    const begins = bare.lastIndexOf(subject.label, verb.start);
    return begins >= 0 && isOnce(subject.label, bare.slice(0, begins), verb) ? subject.label : undefined;
  }
  const does = `${verb.base ?? verb.main} ${bare.slice(verb.end + 1, verb.end + 30)}`;
  if (!HAPPENS.test(does)) {
    if (!DONE.test(verb.base ?? verb.main)) return undefined;
    // Finish rebuilding the hall.
    const object = nounPhrase(sentence, verb.end).replace(/^[a-z]+ing (?:the |an? )?/, "");
    if (object === "") return undefined;
    const begins = bare.indexOf(object, verb.end);
    return isOnce(object, bare.slice(verb.end, begins), verb) ? object : undefined;
  }
  if (verb.bare) return undefined;
  const { label, refersBack } = subjectOf(sentence, verb);
  const begins = bare.lastIndexOf(label, verb.start);
  return !refersBack && begins >= 0 && isOnce(label, bare.slice(0, begins), verb) ? label : undefined;
}

/** The county will be certified as balanced: the county is what the plan is about. */
function titled(sentence: EnglishSentence, verb: EnglishVerb, subject: string): string | undefined {
  const as = nounPhrase(sentence, verb.end + 4);
  if (as === "" || /s$/.test(headOf(subject))) return undefined;
  return `${subject} ${verb.main} as ${as}`.trim();
}

const headOf = (label: string): string =>
  label.split(/ (?:of|for|in|on|to|at|with|under|by|among|between|across|within) /)[0] ?? "";

/** One thing: of several, half may be there. */
function isOnce(label: string, before: string, { main, base = main }: EnglishVerb): boolean {
  const head = headOf(label);
  if (label.length < 4 || /\d/.test(head) || GRADUAL.test(head)) return false;
  if (WRITTEN.test(head)) return true;
  if (WRITES.test(base) || / and /.test(head)) return false;
  const isOne = /\b(?:an?|the|its|this|our) (?:new |newly )?$/i.test(before) || /^[A-Z][a-z]/.test(label);
  return isOne && !/(?:[^su]s|people|children)$/.test(head);
}
