import type { LeftOutReason } from "../notFigures.ts";
import type { EnglishFigure } from "./figures.ts";
import type { EnglishSentence } from "./sentence.ts";

const ABOVE =
  "(?:national|state|central|ministry|State Council|UNESCO|UNICEF|OECD|SDG|international|global|United Nations|World Bank)(?:['’]s)?";
const PAPER =
  "(?:plan|outline|programme|strategy|guidelines?|opinions?|policy|law|regulations?|standards?|requirements?|targets?|goals?|benchmark|average|norm)";
/** What somebody else aims at: according to the national plan; the Ministry requires. */
const OTHERS = [
  new RegExp(
    `^\\W*(?:(?:according to|as (?:set out|stated|required|stipulated|proposed) (?:in|by)) (?:the )?(?:[\\w'’-]+ ){0,3}?${ABOVE}\\b|nationally\\b|nationwide\\b)`,
    "i",
  ),
  new RegExp(
    `\\b${ABOVE} (?:[\\w-]+ ){0,4}?${PAPER}s? (?:for [^,]{3,40} )?(?:is|are|was|were|(?:has |have )?(?:requires?d?|sets?|stipulates?d?|calls?(?:ed)? for|recommend(?:s|ed)?|aims?|specif(?:y|ies|ied)|states?|prescribes?|envisages?|proposes?d?|provides?|foresees?))\\b`,
    "i",
  ),
  // Under Sustainable Development Goal 4 countries have agreed; the Incheon Declaration urges governments.
  /\b(?:countries|member states|governments|parties|signatories) (?:have |had |are |were )?(?:agreed|pledged|committed|urged|encouraged|expected|called (?:up)?on)\b/i,
  /\b(?:[Dd]eclaration|Framework for Action|Convention|Covenant|Charter|Commission|Agenda(?: \d{4})?) (?:urges?|calls?|recommends?|asks?|requires?|commits|invites?)\b/,
  // Act 14 of 2018 sets the school-leaving age at 16.
  /^\W*(?:[Tt]he )?(?:[A-Z][a-z]+ ){0,4}(?:Act|Law|Constitution|Ordinance)\b[^.;]{0,100}?\b(?:sets|requires|provides|prescribes|fixes|guarantees|stipulates|makes|establishes|entitles|obliges)\b/,
  /^\W*(?:the )?(?:State Council|Ministry of Education|central government|central authorities|UNESCO|UNICEF|United Nations|OECD|World Bank|Sustainable Development Goals?)\b[^,]{0,40}?\b(?:sets?|requires?d?|aims?|plans?|calls?|called|recommend\w*|stipulat\w+|propos\w+|pledg\w+|announc\w+|estimat\w+|urges?)\b/i,
];
/** What a word means or how it is reckoned. */
const DEFINES =
  /^\W*for (?:the )?purposes? of (?:this|the)\b|(?<=^|[;,:(] ?|\ban? )“[a-z][^”]{2,40},?” (?:has|have|is|are|covers?|includes?|comprises?)\b|\b(?:rate|ratio|share|index|size) is the (?:number|ratio|share|proportion|percentage|sum|total|enroll?ment)\b|\bdivided by the\b|\b(?:is|are) deemed\b|\b(?:is|are) (?:defined|calculated|computed|expressed|measured|understood|regarded|considered|deemed|classed|classified|counted|treated|known) as\b|\brefers? to (?:the|an?|those|all|schools|children|students|pupils|classes|any)\b|\bmeans (?:the|an?|that|those|any)\b|\bdenotes?\b|^\W*(?:note|notes|definition|definitions|formula|source|sources|glossary|example)\b[^:]{0,12}:/i;

/** The Education Sector Plan 2015-2020 aimed for 70%; the previous strategy had planned 600 classrooms. */
const EARLIER =
  /\b(?:[Pp]lan|[Ss]trategy|[Pp]rogramme|[Pp]rogram|[Pp]olicy|[Ff]ramework|[Rr]oadmap)\b[^.;,]{0,40} (?:(?:had )?(?:aimed|sought|envisaged|targeted|intended|promised)|foresaw|had (?:planned|set|called|projected))\b|\b(?:[Pp]revious|[Ee]arlier|[Ff]ormer|[Pp]receding|[Ll]ast|[Ff]irst|[12]\d{3}) (?:[a-z]+ ){0,4}(?:plan|strategy|programme|program|policy|framework) set\b/;
/** Applicants must hold at least 60 credits: what somebody must bring. */
const APPLIES =
  /^\W*(?:(?:all |eligible |successful )?(?:applicants?|candidates?|nominees?|entrants|bidders|proposals|applications)\b[^.;]{0,40}\b(?:must|should|shall|need to|are required|have to)\b|to (?:be eligible|qualify|apply)\b|eligibility\b)/i;

/** The committee shall consist of 9 members; the budget assumes 4%; the weights are 40% and 60%. */
const NO_AIM =
  /^\W*(?:the|an?|this|each|every) (?:[\w-]+ ){0,4}(?:committee|council|board|panel|task force|(?:working|steering) group|secretariat)\b[^.;,]{0,24} (?:consists?|comprises?|composed|made up|meets?)\b|\b(?:budget|projections?|model|scenarios?|costing|forecasts?) (?:assumes?|presupposes?|(?:is|are) based on)\b|\bweight(?:ing)?s? (?:is|are) \d|^\W*(?:this|the) (?:document|report|paper|policy|plan) (?:has|contains|comprises|consists of|is divided into) \d/i;

/** Why nothing in a sentence is what the plan commits itself to, or tells of itself. */
export function reasonAgainst({ text }: EnglishSentence): LeftOutReason | undefined {
  if (EARLIER.test(text) || NO_AIM.test(text)) return "no-commitment";
  if (APPLIES.test(text)) return "condition";
  if (OTHERS.some((pattern) => pattern.test(text))) return "other-authority";
  return DEFINES.test(text) ? "no-commitment" : undefined;
}

const IN_CASE =
  /(?:^|[,;:(] ?)(?:and |or |but )?(?:if|when|whenever|unless|in case|once|should (?:the|a|an|any|its|their|enroll?ment|numbers|demand)|provided that|as soon as) [^,;:]*$/i;
const OF_WHOM =
  /[a-z] (?:(?:where|whose|in which|for which) [a-z]|(?:who|that|which) (?:has|have|is|are|exceeds?|reach(?:es)?|serves?|enrols?|falls?|scores?|meets?|employs?|holds?) )[^,;:]*$/i;

/** Whether a figure only tells in which case something is to be done: if the rate falls below 90%, counties whose rate exceeds 98%. */
export function isCase({ bare, body, verbs }: EnglishSentence, { start, end }: EnglishFigure): boolean {
  const before = bare.slice(Math.max(body, start - 160), start);
  const behind = bare.slice(end, end + 120);
  if (/\bas if [^,;:]*$/i.test(before)) return true;
  if (IN_CASE.test(before)) return /^[^;]{0,100},|^[^,;.]{0,60}\.?\s*$/.test(behind);
  if (!OF_WHOM.test(before)) return false;
  const next = verbs.find((verb) => verb.start >= end && !verb.bare);
  return next !== undefined && !/[,;:()]/.test(bare.slice(end, next.start));
}
