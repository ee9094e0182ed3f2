import { compiled } from "../compiled.ts";
import { matchesIn } from "../matches.ts";
import type { LeftOutReason, NotFigure } from "../notFigures.ts";
import { MONTH } from "./englishTimes.ts";
import { WORD_NUMBER } from "./words.ts";

/** Numbers that name something. What stands first is tried first where two begin at one place; every pattern is bounded. */
const PATTERNS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  address: "(?:https?://|www\\.)[\\w./:?=&%#~-]{1,120}|[\\w.-]{1,40}@[\\w.-]{1,40}",
  contact:
    "\\b(?:[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Mm]obile|[Hh]otline|[Pp]ost(?:al)? ?code|ZIP)(?: (?:no|number))?\\.?:? ?\\+?[\\d() -]{4,24}\\d|(?<![\\d.,])0\\d{2,3}-\\d{7,8}(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)",
  "document-number":
    "\\b(?:Act|Law|Bill|Ordinance|Proclamation|Regulation|Directive)(?: No\\.?)? ?\\d{1,4}(?: of (?:19|20)\\d\\d)?|\\b(?:[Dd]ocument|[Dd]ecree|[Cc]ircular|[Nn]otice|[Oo]rder|[Dd]ecision|[Rr]esolution)(?: No\\.?)? ?\\d{1,5}|\\[\\d{4}\\] ?(?:No\\.? ?)?\\d{1,5}",
  "table-header": "\\b(?:[Tt]able|[Ff]igure|[Ff]ig\\.|[Cc]hart) ?\\d{1,3}(?:[.-]\\d{1,3})?",
  "section-number":
    "\\b(?:[Aa]nnex|[Aa]ppendix|[Bb]ox|[Ss]ections?|[Cc]hapters?|[Aa]rticles?|[Pp]aragraphs?|[Pp]art|[Cc]olumn|[Ll]ine|[Ii]tem|[Cc]lause|[Ss]tep|[Pp]hase|[Pp]riority|[Oo]bjective|[Pp]illar|[Ii]ndicator|[Oo]utput|[Oo]utcome|[Aa]ctivity) ?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:(?: and |-| to )\\d{1,3}(?:\\.\\d{1,3}){0,3})?|^\\d{1,2}(?:\\.\\d{1,2}){1,3}(?= [A-Z])",
  "page-mark": "\\b[Pp](?:age|ages|p?\\.) ?\\d{1,4}(?:-\\d{1,4})?(?: of \\d{1,4})?",
  schooling:
    "\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine|[Tt]welve|[Tt]en|[Ee]leven|[Ff]ifteen|\\d{1,2}) years of (?:(?:free|kindergarten|quality|early childhood|compulsory|basic|pre-?primary|pre-?school|primary|secondary|formal|public)(?:,? and|,)? ?){1,4}(?:education|schooling|(?:junior |senior |lower |upper )?(?:high |middle |secondary )?school)\\b|\\b(?:[Cc]ompulsory|[Ff]irst) (?:nine|six|three|twelve|ten|\\d{1,2}) years\\b(?= of)|\\b[Gg]rades? ?\\d{1,2}(?:(?:, \\d{1,2}){0,5}(?: ?- ?| to |,? and | or )\\d{1,2}(?! ?(?:%|per ?cent|[\\d.,]*\\d)))?|\\b(?:[Yy]ears? (?=\\d{1,2}(?:(?: ?- ?| to | and )\\d{1,2})? (?:pupils|students|classes|of))|Years? |(?<=\\b(?:in|to|of|attain|attained|attaining|complete|completed|completing|finish|finished|finishing|reach|reached|reaching|from|through|until) )years? )\\d{1,2}(?:(?: ?- ?|, ?| to | and | or )\\d{1,2})*(?![\\d%]|[.,]\\d| ?per ?cent| (?:new |primary |secondary |public )?(?:schools|teachers|kindergartens|classrooms|places)\\b)|\\b\\d{1,2}- ?[Yy]ear(?!-old)(?:s)?\\b|\\bK-?\\d{1,2}\\b|\\b(?:Primary|Form|Standard|Grade|Class|Year|Basic|Secondary|Senior|Junior) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine)\\b|\\b(?:Primary|Form|Standard|Basic|Secondary) \\d{1,2}\\b(?!%)",
  age: `\\b(?:up to|below|under|over|from|between) \\d{1,2}(?:(?: ?- ?| to | and )\\d{1,2})? years of age\\b|\\b\\d{1,2}(?:(?: ?- ?| to | and )\\d{1,2})? years of age\\b|\\b\\d{1,2}(?: ?- ?| to )\\d{1,2} year olds\\b|\\b(?:${WORD_NUMBER})(?:-? to |-to-)(?:${WORD_NUMBER})-years?-olds?|\\b(?:${WORD_NUMBER})-years?-olds?|\\b(?:aged|ages?)(?: of| at| between| from)? (?:\\d{1,2}|${WORD_NUMBER})(?:(?: ?- ?| to | and )(?:\\d{1,2}|${WORD_NUMBER}))?\\b(?: (?:and|or) (?:above|over|under|below|older))?|\\b(?:under|over|below|above) (?:the )?age(?: of)? \\d{1,2}|\\b\\d{1,2}(?:(?: ?- ?|-to-| to )\\d{1,2})?[ -]years?[ -]olds?|\\b\\d{1,2} ?- ?\\d{1,2}(?= age[ -](?:group|cohort|range|band|bracket)s?\\b)|(?:under|over)-\\d{1,2}s\\b|(?<=\\bturn(?:s|ed|ing)? )\\d{1,2}(?![\\d%]|[.,]\\d)|(?<=\\b(?:children|infants|toddlers|pupils|girls|boys|youth|women|men|adults|people|persons|females|males) )(?:under|below|over|above) (?:\\d{1,2}|${WORD_NUMBER})\\b(?! ?%)`,
  "five-year-plan":
    "\\b(?:\\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]{3,10}(?:th|st|nd|rd)|[XVI]{1,5}) Five[- ]Year Plan(?: period)?",
  clock:
    "\\b\\d{1,2}(?::\\d\\d(?!\\d)(?= ?[ap]\\.?m\\b)| ?(?:[ap]\\.?m|[AP]\\.?M)\\b|:\\d\\d ?[AP]\\.?M\\b)|\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?= (?:to|and|every|each|in the)\\b)|(?<=:[0-5]\\d (?:to|and) )(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)",
  name: "\\b[Cc]lass(?:es)? of (?:19|20)\\d\\d\\b|\\bNos?\\.? ?\\d{1,4}(?:(?:, ?|-| and | to )\\d{1,4}){0,4}(?![\\d,.]*\\d)|\\b(?:Project|Programme|Program|Component|Theme|Area|Result|Initiative|Lot|Goal|Target(?! (?:19|20)\\d\\d\\b)|Level|Tier|Stage|Category|Class|Type|Strategy|Vision|Agenda|Action|Band|Form|Schedule|Option|SDG|KPI|COVID|Index|Domain|Measure|Benchmark|Quintile|Cluster|Group|Unit|Module|Term|Semester|Cohort|Round|Cycle|Wave|Batch|Key Stage|Standard|Metric|Focus|Grade Band)[ -]\\d{1,4}(?:\\.\\d{1,3})*(?! ?(?:%|per ?cent|percentage)|[\\d,.]*\\d)|(?:\\bNo\\. ?|#)\\d{1,3}\\b|\\[\\d{1,3}(?:(?:, ?| ?- ?)\\d{1,3})*\\]|\\b[Ll]evels? [1-9](?:(?:, ?| ?- ?| to | and | or )[1-9])*(?![\\d%]|[.,]\\d| ?(?:per ?cent|percentage|points))|(?:\\([A-Z]{2,6}\\)|\\b(?!GDP)[A-Z]{3,8}) \\d{1,2}\\.\\d{1,2}(?=[:)]|\\s*$|[.,;]?\\s+[A-Za-z])(?! ?(?:%|per ?cent|percentage|million|billion|points?\\b|[a-z]{3,}s\\b))|\\bmargin of error[^)\\d]{0,12}\\d[\\d.]{0,5} ?(?:%|per ?cent)?|\\b[A-Z]{3,8} [1-9](?![\\w%,.:/-]*\\d)(?! ?(?:%|per ?cent|points?\\b|[a-z]{3,}s\\b))|(?<=[a-z] )[A-Z][a-z]{3,} [1-9](?= \\([A-Z])",
  ordinal: `\\b\\d{1,4}(?:st|nd|rd|th)\\b(?! (?:${MONTH})\\b)|(?<!\\b(?:will|shall|should|must) )\\b[Tt]op \\d{1,3}(?: ?%| per ?cent)?`,
  code: "\\b(?!RMB|CNY|USD|[AFS]Y ?\\d|m[23]\\b|(?:end|mid)-)[A-Za-z]{1,12}-?\\d[\\w.-]{0,12}\\b|\\b(?:ISO|IEC|GB|GB/T|WS|JY/T|IEEE|RFC) ?\\d{1,6}(?:[.-]\\d{1,6}){0,2}|\\b\\d{1,4}[A-Z](?![\\w%])|\\b(?:Industry|Web|Education|Version|version) \\d\\.\\d|\\b\\d\\+\\d(?:\\+\\d)?\\b",
  condition:
    "\\b\\d{1,3}-(?:class|classroom|room|unit|hour|day|week|month|pupil|place|seat|bed|track|metre|minute|storey|lesson|credit)\\b",
  per: "\\bper \\d{1,3}(?:,\\d{3}){1,3}|\\b(?:one|\\d) (?:[a-z]+ )?(?:for|per|to|in) every \\d{1,4}|\\b[Ff]or every \\d{1,4}|\\bout of (?:every )?\\d{1,4}",
  "no-unit":
    "(?:\\b(?:[A-Z]{2})?[$€£]|[$€£]|\\b(?!RMB|CNY)(?:USD|EUR|GBP|HKD|JPY)) ?\\d[\\d,.]{0,16}(?: (?:thousand|million|billion))?|\\b\\d[\\d,.]{0,16}(?: (?:thousand|million|billion))? ?(?:(?:US |Hong Kong )?dollars?|euros?|pounds?|shillings?|rupees?|[MGmg]bps|km|kilomet(?:re|er)s?|tonnes?|[GMT]B|°C)\\b",
  date: `(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)(?![\\d/])|(?<![\\d/])\\d\\d/\\d\\d(?= (?:cohort|(?:school |academic |financial )?year|season)\\b)|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?!,? \\d{4})|\\b(?:${MONTH}) \\d{1,2}(?!\\d|,? \\d{4})`,
  duration: `\\b(?:\\d{1,2}|${WORD_NUMBER}) (?:years?|months?|weeks?|days?) (?:ago|in advance|earlier|later|beforehand)\\b|\\b(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or|[Aa]cross|[Tt]hroughout) the (?:(?:past|last|previous|preceding) )?(?:\\d{1,2}|${WORD_NUMBER}) years?\\b|\\b[Ff]or (?:\\d{1,2}|${WORD_NUMBER}) (?:consecutive|straight|successive) years\\b`,
  // What is left of the cells of a table: 3 3 3 2 3.
  "outside-prose":
    "(?<![\\d.,:%/-])(?<!\\d )\\d{1,2}(?: \\d{1,2}){3,60}(?![\\d.,:%/-]|\\w| ?per ?cent| (?!By |In )[A-Za-z])",
  enumeration:
    "\\b\\d{1,2} (?:areas|aspects|measures|tasks|pillars|priorities|principles|objectives|chapters|sections|steps|phases|goals|respects|articles|provisions|indicators|paragraphs)\\b",
};

const REASONS = Object.keys(PATTERNS) as LeftOutReason[];
const any = compiled(new RegExp(REASONS.map((reason, index) => `(?<r${index}>${PATTERNS[reason]})`).join("|"), "g"));

/** Every stretch of an English sentence whose numbers are no figures, with the reason. */
export function englishNames(text: string): readonly NotFigure[] {
  return matchesIn(any(text), text).flatMap((match) => {
    const index = REASONS.findIndex((_, each) => match.groups?.[`r${each}`] !== undefined);
    const reason = REASONS[index];
    return reason ? [{ start: match.index, end: match.index + match[0].length, reason }] : [];
  });
}
