import type { UnitId } from "../../model/units.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const eitherCase = (words: readonly string[]) =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|");

/** A number in words up to ninety-nine, as part of a pattern. */
export const WORD_NUMBER: string = `(?:${eitherCase(TENS)})-(?:${ONES.slice(1, 10).join("|")})|${eitherCase([...ONES, ...TENS].reverse())}`;

/** What a number stands for, in digits (with thousands) or in one word; `undefined` for what is none. */
export function wordNumber(written: string): number | undefined {
  const word = written.toLowerCase();
  if (word.endsWith(" hundred")) return (wordNumber(word.slice(0, -8)) ?? 1) * 100;
  if (/^an? dozen$/.test(word)) return 12;
  const [tens = "", ones] = word.split("-");
  if (ones !== undefined && TENS.includes(tens)) return (TENS.indexOf(tens) + 2) * 10 + ONES.indexOf(ones);
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const ten = TENS.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  const value = Number(written.replace(/[ ,]/g, ""));
  return Number.isFinite(value) ? value : undefined;
}

/** Nouns in the plural or singular, and the unit in which they are counted. */
const COUNTED: Readonly<Partial<Record<UnitId, string>>> = {
  place: "places? seats? spots? slots?",
  school:
    "schools? kindergartens? nursery nurseries preschools? pre-schools? colleges? university universities academy academies",
  person:
    "teachers? students? pupils? children child kids? people persons? principals? headteachers? headmasters? staff participants? trainees? learners? graduates? undergraduates? postgraduates? educators? lecturers? professors? researchers? inspectors? nurses? doctors? counsellors? counselors? coaches instructors? workers? adults? residents? experts? leaders? talents? candidates? infants? boys girls youths? youngsters apprentices? members? specialists? psychologists? therapists? librarians? directors? officers? assistants? tutors? mentors? academics? scientists? trainers? technicians? supervisors? personnel guards? women men mothers? fathers? parents? caregivers? volunteers? facilitators? carers? administrators? managers? officials? scholars? practitioners? beneficiaries advis[eo]rs? cooks? drivers? citizens? farmers? artisans? technologists? recipients? heads? interns? enrolments? enrollments?",
  class: "class classes",
  course: "courses?",
  book: "books? volumes?",
  county: "county counties districts",
  lesson: "lessons?",
  item: "classrooms? centres? centers? laboratory laboratories library libraries scholarships? textbooks? posts? dormitory dormitories canteens? branch branches campus campuses playgrounds? workshops? hostels? tablets? laptops?",
  occurrence: "sessions? times competitions? lectures? contests? person-times",
};
const UNIT_OF = new Map<string, UnitId>();
/** Any noun that is counted in a unit of its own, as part of a pattern. */
export const COUNTED_NOUN: string = (Object.keys(COUNTED) as UnitId[])
  .flatMap((unit) => {
    const words = (COUNTED[unit] ?? "").split(" ");
    for (const word of words) {
      if (word.endsWith("?")) UNIT_OF.set(word.slice(0, -2), unit);
      UNIT_OF.set(word.replace("?", ""), unit);
    }
    return words;
  })
  .join("|");

/** What says which kind of school or pupil is meant, as part of a pattern. */
export const KIND_OF =
  "primary|secondary|preschool|pre-school|pre-primary|vocational|higher|junior|senior|urban|rural|compulsory|lower|upper|tertiary|public|private|general|special|middle|female|male";
/** What leaves its noun to the next of a list: 300 primary and 200 secondary teachers. */
export const NEEDS_NOUN: RegExp = new RegExp(`\\b(?:${KIND_OF})$`, "i");
/** Such words before a noun. */
export const KINDS_BEFORE: RegExp = new RegExp(`^(?:(?:${KIND_OF}) )+`, "i");

/** What stands before a colon where it is a measure. */
export const NAMES_MEASURE: RegExp =
  /\b(?:enroll?ments?|rates?|ratios?|coverage|completion|retention|shares?|sizes?|attendance|space|areas?|funding|spending|expenditure|allowances?|grants?|hours|targets?)\b[^.]{0,40}$/i;
/** What was done with the things counted: 12 colleges rehabilitated. */
export const MADE_OF: string =
  "(?:(?:newly |re)?built|trained|recruited|completed|created|added|established|constructed|renovated|rehabilitated|refurbished|provided|upgraded|equipped|opened|developed|installed|distributed|procured|supplied|deployed|hired)";

/** What ends the head of a noun phrase: places *in* public schools. */
const BEHIND_HEAD =
  /\s(?:in|of|for|at|with|from|on|to|under|by|among|per|across|within|into|onto|over|under|aged|above|below|who|that|which|where|having|studying|attending|living|working|learning|taking|receiving|completing|trained|recruited|completed|built|enrolled|employed|established|appointed|served|(?<=s )[a-z]{2,}(?:ed|ing)|(?<=\b(?:children|people|women|men) )[a-z]{3,}(?:ed|ing))(?:\s.*)?$/i;

/** The unit in which what a noun phrase names is counted, told by its head; `undefined` when it has none of its own. */
export function countedIn(phrase: string): UnitId | undefined {
  const number =
    /^(?:(?:total|annual|current|average|overall) )?(?:number|intake|pool|corps|enroll?ments?(?: and [a-z]+)?) of (.*)$/i.exec(
      phrase,
    )?.[1];
  if (number !== undefined && /^(?:total |annual )?enroll?ment/i.test(phrase)) return "person";
  // Out of school children; dropout rate - senior high school.
  const named = (number ?? phrase).replace(/\bout[ -]of[ -]school /i, "").replace(/(?: \([^()]*\))? [–-] .*$/, "");
  const head = ` ${named}`.replace(BEHIND_HEAD, "").toLowerCase();
  const words =
    (head.trim() === "" && /^[a-z]+ed /i.test(named) ? named.toLowerCase() : head).match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  return UNIT_OF.get(words.at(-1) ?? "");
}
