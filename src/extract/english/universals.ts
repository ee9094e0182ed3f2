import type { Span } from "../passage.ts";
import type { Time } from "../times.ts";
import { tidy } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";
import { objectBefore, subjectOf, withPredicate } from "./subjectOf.ts";
import type { EnglishVerb } from "./verbs.ts";

/** A commitment for all or none, without a number. Positions are those of the sentence. */
export interface EnglishUniversal extends Span {
  readonly label: string;
  readonly value: 0 | 100;
  /** The word that says all or none. */
  readonly word: Span;
  readonly time?: Time;
}

const ALL =
  /(?:^|[,;:()]\s*|\b(?:and|that|while|so|where|whereby)\s)\s*(?<word>all(?: of)?(?: the)?|every|each) (?<who>(?:(?!(?:will|shall|should|must|would|to|of|including)\b)[\w'’-]+,? ){0,7}?(?:schools?|kindergartens?|colleges?|universities|preschools?|institutions?|cent(?:re|er)s?|teachers?|pupils?|students?|children|child|learners?|principals?|headteachers?|staff|lecturers|instructors?|count(?:y|ies)|districts?|townships?|towns?|villages?|provinces?|classes|class|classrooms?|dormitories|canteens?|graduates?|families|programmes?|courses?|trainees?|recruits?|candidates?|entrants?|buildings?|facilities|campuses|providers?|workers?|adults?|girls|boys|parents|olds)\b)/gi;
/** What can be told to be reached or not. */
const CHECKABLE =
  /^(?:have|hold|possess|meet|pass|complete|receive|attend|offer|provide|feature|teach|use|adopt|establish|set|open|obtain|undergo|participate|take|join|be|enrol|enroll|include|employ|own|get|undertake|attain|reach|achieve|equip|connect|train|certify|supply|cover|renovate|rebuild|build|complete|register|introduce|appoint|implement|pilot|publish|install|accredit|host|upgrade|serve)$/;
const CHECKABLE_PASSIVE =
  /^(?:equipped|connected|trained|retrained|certified|licensed|registered|covered|provided|supplied|renovated|rebuilt|built|enrolled|included|exempted|accredited|linked|assessed|evaluated|inspected|screened|vaccinated|fitted|installed|staffed|offered|given|granted|furnished|brought|upgraded|completed|tested|taught|electrified|appointed|insured|funded|financed|admitted|placed)$/;
export const VAGUE: RegExp =
  /\b(?:opportunit|potential|quality education|high-quality|good education|better|values|talents|dream|awareness|attention|efforts?|importance|responsib|strengthen|improv|access to (?:education|quality|good|better|high)|fair|happ|equal chance|need to|role|fully develop)/i;
/** What others are only asked or helped to do. */
export const GUIDED: RegExp =
  /\b(?:encourag\w+|support\w*|guid\w+|urg\w+|help\w*|allow\w*|enabl\w+|promot\w+|advocat\w+|invit\w+|recommend\w*)\b[^,;]{0,20}$/i;
const NONE = /^(?:eliminated|abolished|eradicated|ended|removed|closed|demolished|discontinued)$|^phased$/;
const ENDS_WELL = /^(?:gaps?|disparit\w+|shortages?|shortfalls?|vacanc\w+|deficits?)$/i;

/** What a sentence commits to for all or none of something, where no figure says it: all schools will have a library, large classes will be eliminated. */
export function universalsIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  opening?: Time,
): readonly EnglishUniversal[] {
  return [...allIn(sentence, stated, opening), ...forAllIn(sentence, stated, opening), ...nonesIn(sentence, opening)];
}

function allIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  opening: Time | undefined,
): readonly EnglishUniversal[] {
  const { bare, verbs, body } = sentence;
  return [...bare.matchAll(ALL)].flatMap((match) => {
    const { word = "", who = "" } = match.groups ?? {};
    const wordAt = match.index + match[0].lastIndexOf(`${word} ${who}`);
    const whoAt = wordAt + word.length + 1;
    if (wordAt < body || GUIDED.test(bare.slice(Math.max(0, wordAt - 30), wordAt))) return [];
    const verb = verbs.find(({ start, bare: weak }) => start >= whoAt && !weak);
    if (!verb || !isPromise(sentence, verb) || !isCheckable(verb)) return [];
    const subject = bare.slice(whoAt, verb.start);
    if (/[;:()]|,.*,.*,/.test(subject) || subject.length > 120) return [];
    // What has a figure of its own is read by it.
    if (stated.some((each) => each.verb === verb || (each.figure.start > wordAt && each.figure.start < verb.end)))
      return [];
    const end = clauseEnd(bare, verb.end);
    const predicate = bare.slice(verb.end, end);
    if (VAGUE.test(predicate) || (!verb.passive && tidy(predicate).length < 4)) return [];
    const noun = tidy(subject).replace(/ (?:both|all|each|also)$/i, "");
    const label = withPredicate(noun, sentence, verb, predicate.replace(/\s+/g, " ").trim());
    const time = timeOf(sentence, wordAt, end) ?? opening;
    return [
      {
        start: whoAt,
        end,
        label,
        value: 100,
        word: { start: wordAt, end: wordAt + word.length },
        ...(time && { time }),
      },
    ];
  });
}

function isPromise({ text }: EnglishSentence, verb: EnglishVerb): boolean {
  if (verb.tense === "future") return true;
  // Targets tell in the present what shall be: all teachers hold a qualification by 2030.
  return verb.tense === "present" && /\b(?:ensur\w+|by (?:the end of )?(?:19|20)\d\d)\b/i.test(text);
}

const isCheckable = ({ passive, main, base = main }: EnglishVerb): boolean =>
  passive ? CHECKABLE_PASSIVE.test(main) : CHECKABLE.test(base);

const FOR_ALL =
  /\b(?:(?:provided|extended|offered|available|introduced|installed|established|rolled out|distributed|delivered|given|granted|set up|opened|taught|implemented|supplied|appointed|present|adopted|used) (?:free of charge )?(?:to|in|for|at|across|throughout) (?<all>all|every|each) |(?<full>full|universal|100 per ?cent|complete) (?:coverage|access) )/gi;
const FULL_OF = /^(?:of|to|in|for)\s/i;

/** Free textbooks will be provided to all pupils; full coverage of rural schools by broadband. */
function forAllIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  opening: Time | undefined,
): readonly EnglishUniversal[] {
  const { bare, verbs, body } = sentence;
  return [...bare.matchAll(FOR_ALL)].flatMap((match) => {
    const { all, full } = match.groups ?? {};
    const verb = verbs.findLast(
      ({ start, end }) => start < match.index + match[0].length && end <= match.index + match[0].length,
    );
    if (verb?.tense !== "future" || match.index < body) return [];
    const end = clauseEnd(bare, match.index + match[0].length);
    if (stated.some((each) => each.verb === verb || (each.figure.start >= verb.start && each.figure.start < end)))
      return [];
    const behind = bare.slice(match.index + match[0].length, end);
    const label =
      full === undefined
        ? verb.passive || verb.role === "be"
          ? subjectOf(sentence, verb).label
          : objectBefore(sentence, verb, match.index)
        : FULL_OF.test(behind)
          ? tidy(behind.replace(FULL_OF, ""))
          : "";
    if (label.length < 4 || VAGUE.test(label) || (full === undefined && VAGUE.test(behind))) return [];
    const wordAt = match.index + match[0].toLowerCase().lastIndexOf((all ?? full ?? "").toLowerCase());
    const start = Math.max(0, bare.indexOf(label.split(" ")[0] ?? ""));
    const time = timeOf(sentence, match.index, end) ?? opening;
    const word = { start: wordAt, end: wordAt + (all ?? full ?? "").length };
    return [{ start: Math.min(start, wordAt), end, label, value: 100, word, ...(time && { time }) }];
  });
}

/** Large classes will be eliminated, eliminate large classes. */
function nonesIn(sentence: EnglishSentence, opening: Time | undefined): readonly EnglishUniversal[] {
  const { bare, body, verbs } = sentence;
  const found: EnglishUniversal[] = [];
  for (const verb of verbs) {
    if (!verb.passive || verb.tense !== "future" || !NONE.test(verb.main)) continue;
    const from = Math.max(body, verbs.findLast(({ end }) => end <= verb.start)?.end ?? 0);
    const label = tidy(
      bare
        .slice(from, verb.start)
        .split(/[,;:]|\b(?:and|while) /)
        .at(-1) ?? "",
    );
    const head = label.split(/ (?:in|of|between|among|for|with) /)[0] ?? "";
    const closes = verb.main === "closed" && !ENDS_WELL.test(head.split(" ").at(-1) ?? "");
    if (label.length < 4 || closes || /^(?:it|they|this|these|those)$/i.test(label)) continue;
    const time = timeOf(sentence, from, verb.end) ?? opening;
    const start = bare.lastIndexOf(label, verb.start);
    if (start < 0) continue;
    found.push({
      start,
      end: verb.end,
      label,
      value: 0,
      word: { start: verb.start, end: verb.end },
      ...(time && { time }),
    });
  }
  for (const { index, 0: written } of bare.matchAll(
    /\b(?:[Ee]liminat(?:ed?|ing)|[Ee]radicat(?:e|ing)|[Aa]bolish(?:ing)?) (?:all |the )?(?=[a-z])/g,
  )) {
    const at = index + written.length;
    const label = tidy(thingsAt(bare, at));
    if (
      label.length < 4 ||
      /^(?:gender|urban|regional)\b/i.test(label) ||
      !/(?:^|\bto |[;:,] |\band |\bwill (?:have )?)$/i.test(bare.slice(0, index))
    )
      continue;
    const time = timeOf(sentence, index, clauseEnd(bare, at)) ?? opening;
    found.push({
      start: at,
      end: at + label.length,
      label,
      value: 0,
      word: { start: index, end: index + written.trimEnd().length },
      ...(time && { time }),
    });
  }
  return found;
}

/** What is ended, with the numbers that describe it: classes of more than 56 pupils. */
function thingsAt(bare: string, from: number): string {
  const rest = bare.slice(from, from + 120);
  const stop = rest.search(
    /[,;:()]|\.(?=\s|$)| {3,}|\s(?:and|by|in order|before|within|to|as|through|from|among|across)\s/,
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** Where a clause ends: at a sign. */
export const clauseEnd = (bare: string, from: number): number => {
  const stop = bare.slice(from).search(/[,;:()]|\.(?=\s|$)/);
  return stop < 0 ? bare.trimEnd().length : from + stop;
};

/** The time behind a clause, else the last that stands before it. */
export function timeOf({ times, text }: EnglishSentence, start: number, end: number): Time | undefined {
  const usable = times.filter(({ kind }) => kind !== "than" && kind !== "since");
  const behind = usable.find(
    (time) => time.start >= start && (time.end <= end + 1 || /^[\s,]*$/.test(text.slice(end, time.start))),
  );
  return behind ?? usable.findLast((time) => time.end <= start);
}
