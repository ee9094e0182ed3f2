import { guangdongCity, jizhou, minle, shuozhou, xining } from "eduplan/data";
import type { Plan } from "eduplan/model";
import { changed, type Edit, type Path, place, REMOVED } from "./changed.ts";

/** A real plan with one thing wrong. */
export interface BadPlan {
  readonly name: string;
  readonly input: unknown;
  /** The finding to be expected. */
  readonly code: string;
  readonly path: Path;
  /** What the English sentence must say: the record, what was expected, what was found. */
  readonly says: readonly string[];
  /** Whether JSON Schema, which tells structure only, refuses it too. */
  readonly structural: boolean;
}

const enrolment = place(shuozhou, "targets", "shuozhou-preschool-enrolment-2025");
const rise = place(shuozhou, "targets", "shuozhou-preschool-public-share-rise");
const empty = place(shuozhou, "targets", "shuozhou-special-home-teaching-2025");
const total = place(shuozhou, "targets", "shuozhou-compulsory-places-2025");
const part = place(shuozhou, "targets", "shuozhou-primary-places-urban-2025");
const observed = place(shuozhou, "observations", "shuozhou-obs-preschool-enrolment-2020");
const ratio = place(guangdongCity, "targets", "guangdong-city-pupil-teacher-ratio");
const studios = place(xining, "targets", "xining-teacher-studios");
const restated = place(jizhou, "targets", "jizhou-preschool-gross-enrolment-2025-restated");
const balance = place(minle, "milestones", "minle-milestone-quality-balance-2027");
const slogan = place(minle, "targets", "minle-public-satisfaction-all");

const ENROLMENT = "shuozhou-preschool-enrolment-2025";

/** [name, plan, what is put where, code and place of the finding, what its sentence says] */
type Row = readonly [name: string, plan: Plan, edit: Edit, code: string, path: Path, says: readonly string[]];

const structural: readonly Row[] = [
  // keys
  ["an unknown key at the root", shuozhou, [["author"], "me"], "schema.unknown-key", ["author"], ["“author”", "extra"]],
  [
    "an unknown key in a target",
    shuozhou,
    [[...enrolment, "weight"], 2],
    "schema.unknown-key",
    [...enrolment, "weight"],
    ["“weight”", ENROLMENT, "extra"],
  ],
  [
    "a key in another case",
    jizhou,
    [[...restated, "partof"], "jizhou-preschool-gross-enrolment-2025"],
    "schema.unknown-key",
    [...restated, "partof"],
    ["“partof”", "spelling"],
  ],
  [
    "a key of another kind of goal",
    minle,
    [[...slogan, "goal", "value"], 95],
    "schema.unknown-key",
    [...slogan, "goal", "value"],
    ["“value”", "minle-public-satisfaction-all"],
  ],
  [
    "a missing title",
    xining,
    [["title"], REMOVED],
    "schema.missing-key",
    ["title"],
    ["missing", "xining", "an object"],
  ],
  [
    "a missing English title",
    xining,
    [["title", "en"], REMOVED],
    "schema.missing-key",
    ["title", "en"],
    ["missing", "xining", "text"],
  ],
  [
    "a target without evidence",
    xining,
    [[...studios, "evidence"], REMOVED],
    "schema.missing-key",
    [...studios, "evidence"],
    ["missing", "xining-teacher-studios"],
  ],
  [
    "a goal without a kind",
    xining,
    [[...studios, "goal", "kind"], REMOVED],
    "schema.missing-key",
    [...studios, "goal", "kind"],
    ["missing", "level", "change", "flow", "direction", "relative"],
  ],
  // words from a list
  [
    "an unknown unit",
    shuozhou,
    [[...enrolment, "goal", "unit"], "percents"],
    "schema.not-one-of",
    [...enrolment, "goal", "unit"],
    ["percentagePoint", '"percents"', "did you mean “percent”", ENROLMENT],
  ],
  [
    "a unit as a sign",
    shuozhou,
    [[...observed, "unit"], "%"],
    "schema.not-one-of",
    [...observed, "unit"],
    ['"%"', "percent", "shuozhou-obs-preschool-enrolment-2020"],
  ],
  [
    "an unknown stage",
    shuozhou,
    [[...enrolment, "stage"], "ED34-"],
    "schema.not-one-of",
    [...enrolment, "stage"],
    ["ED02-3", '"ED34-"', "did you mean “ED34”"],
  ],
  [
    "an unknown kind of deadline",
    minle,
    [[...balance, "deadline", "kind"], "until"],
    "schema.not-one-of",
    [...balance, "deadline", "kind"],
    ["within", "ongoing", '"until"', "minle-milestone-quality-balance-2027"],
  ],
  [
    "an unknown bound",
    shuozhou,
    [[...enrolment, "goal", "bound"], "atleast"],
    "schema.not-one-of",
    [...enrolment, "goal", "bound"],
    ["did you mean “atLeast”"],
  ],
  [
    "an unknown predicate",
    shuozhou,
    [[...enrolment, "coding", "predicate"], "exactMatch"],
    "schema.not-one-of",
    [...enrolment, "coding", "predicate"],
    ["did you mean “skos:exactMatch”"],
  ],
  [
    "a relative goal about its reference",
    guangdongCity,
    [[...ratio, "goal", "bound"], "between"],
    "schema.not-one-of",
    [...ratio, "goal", "bound"],
    ["atLeast", '"between"'],
  ],
  [
    "a rule that does not stand",
    guangdongCity,
    [[...ratio, "goal", "standing"], false],
    "schema.invalid",
    [...ratio, "goal", "standing"],
    ["expected true", "found false"],
  ],
  // numbers
  [
    "a value as text",
    shuozhou,
    [[...enrolment, "goal", "value"], "99"],
    "schema.invalid",
    [...enrolment, "goal", "value"],
    ["a number or [low, high]", '"99"', ENROLMENT],
  ],
  [
    "three values",
    shuozhou,
    [
      [...rise, "goal", "value"],
      [3, 4, 5],
    ],
    "schema.invalid",
    [...rise, "goal", "value"],
    ["a number or [low, high]", "[3,4,5]"],
  ],
  [
    "a baseline of null",
    shuozhou,
    [[...enrolment, "baseline", "value"], null],
    "schema.invalid",
    [...enrolment, "baseline", "value"],
    ["a number", "found null"],
  ],
  [
    "a scale of zero",
    shuozhou,
    [[...total, "goal", "scale"], 0],
    "schema.invalid",
    [...total, "goal", "scale"],
    ["more than 0", "found 0", "shuozhou-compulsory-places-2025"],
  ],
  [
    "a certainty above one",
    shuozhou,
    [[...enrolment, "coding", "confidence"], 95],
    "schema.invalid",
    [...enrolment, "coding", "confidence"],
    ["at most 1", "found 95"],
  ],
  [
    "an offset before the text",
    shuozhou,
    [[...enrolment, "evidence", "start"], -1],
    "schema.invalid",
    [...enrolment, "evidence", "start"],
    ["at least 0", "found -1"],
  ],
  [
    "an offset within a character",
    shuozhou,
    [[...enrolment, "evidence", "start"], 1.5],
    "schema.invalid",
    [...enrolment, "evidence", "start"],
    ["a whole number", "found 1.5"],
  ],
  [
    "a horizon of five digits",
    shuozhou,
    [["horizons", 0, "year"], 20255],
    "schema.invalid",
    ["horizons", 0, "year"],
    ["at most 2200", "found 20255", "shuozhou"],
  ],
  // forms of texts
  [
    "a date the calendar does not have",
    shuozhou,
    [[...enrolment, "deadline", "date"], "2025-02-30"],
    "schema.invalid",
    [...enrolment, "deadline", "date"],
    ["a date of the calendar (YYYY-MM-DD)", '"2025-02-30"', ENROLMENT],
  ],
  [
    "an observation on such a date",
    shuozhou,
    [[...observed, "date"], "2025-02-30"],
    "schema.invalid",
    [...observed, "date"],
    ["a date (YYYY-MM-DD) or a year", '"2025-02-30"'],
  ],
  [
    "a date as a reader writes it",
    shuozhou,
    [[...enrolment, "deadline", "date"], "2025年底"],
    "schema.invalid",
    [...enrolment, "deadline", "date"],
    ["YYYY-MM-DD", '"2025年底"'],
  ],
  [
    "a leap day of a common year",
    xining,
    [["source", "retrievedOn"], "2026-02-29"],
    "schema.invalid",
    ["source", "retrievedOn"],
    ["YYYY-MM-DD", '"2026-02-29"', "xining"],
  ],
  [
    "an id with a space",
    xining,
    [[...studios, "id"], "Teacher studios"],
    "schema.invalid",
    [...studios, "id"],
    ["lower-case", '"Teacher studios"'],
  ],
  ["a region by name", xining, [["region"], "西宁"], "schema.invalid", ["region"], ["a region code", '"西宁"']],
  [
    "a hash cut short",
    xining,
    [["source", "sha256"], "abc"],
    "schema.invalid",
    ["source", "sha256"],
    ["SHA-256", '"abc"'],
  ],
  [
    "an address that is none",
    xining,
    [["source", "url"], "damishu"],
    "schema.invalid",
    ["source", "url"],
    ["a URL", '"damishu"'],
  ],
  ["an empty note", xining, [["note"], ""], "schema.invalid", ["note"], ["not empty", '""', "xining"]],
  // lists and objects
  ["targets by id", xining, [["targets"], {}], "schema.invalid", ["targets"], ["a list", "found {}"]],
  [
    "a target of null",
    xining,
    [["targets", 2], null],
    "schema.invalid",
    ["targets", 2],
    ["an object", "found null", "xining"],
  ],
  [
    "extra that is no object",
    xining,
    [["extra"], "mine"],
    "schema.invalid",
    ["extra"],
    ["an object", '"mine"', "xining"],
  ],
];

const within: readonly Row[] = [
  // a value and what is said of it
  [
    "no value and no reason",
    shuozhou,
    [[...empty, "goal", "missing"], REMOVED],
    "schema.missing-reason",
    [...empty, "goal", "missing"],
    ["noValue", "unreadable", "shuozhou-special-home-teaching-2025"],
  ],
  [
    "a value and a reason why there is none",
    shuozhou,
    [[...enrolment, "goal", "missing"], "noValue"],
    "schema.missing-with-value",
    [...enrolment, "goal", "missing"],
    [ENROLMENT, "remove one"],
  ],
  [
    "an observation with a value and a reason why there is none",
    shuozhou,
    [[...observed, "missing"], "unreadable"],
    "schema.missing-with-value",
    [...observed, "missing"],
    ["shuozhou-obs-preschool-enrolment-2020"],
  ],
  [
    "a range without between",
    shuozhou,
    [[...rise, "goal", "bound"], "exactly"],
    "schema.range-without-between",
    [...rise, "goal", "value"],
    ["[3,5]", "exactly", "shuozhou-preschool-public-share-rise"],
  ],
  [
    "between with one number",
    shuozhou,
    [[...enrolment, "goal", "bound"], "between"],
    "schema.range-needs-two",
    [...enrolment, "goal", "value"],
    ["[low, high]", "found 99", ENROLMENT],
  ],
  [
    "a range from high to low",
    shuozhou,
    [
      [...rise, "goal", "value"],
      [5, 3],
    ],
    "schema.range-order",
    [...rise, "goal", "value"],
    ["from low to high", "5 to 3", "shuozhou-preschool-public-share-rise"],
  ],
  [
    "a range of no width",
    shuozhou,
    [
      [...rise, "goal", "value"],
      [3, 3],
    ],
    "schema.range-order",
    [...rise, "goal", "value"],
    ["3 to 3"],
  ],
  [
    "a value that is not a number",
    shuozhou,
    [[...enrolment, "goal", "value"], Number.NaN],
    "schema.invalid",
    [...enrolment, "goal", "value"],
    ["a number or [low, high]", "found NaN", ENROLMENT],
  ],
  [
    "a value without end",
    shuozhou,
    [[...enrolment, "goal", "value"], Number.POSITIVE_INFINITY],
    "schema.invalid",
    [...enrolment, "goal", "value"],
    ["a number or [low, high]", "found Infinity"],
  ],
  [
    "a range with an open end",
    shuozhou,
    [
      [...rise, "goal", "value"],
      [3, Number.POSITIVE_INFINITY],
    ],
    "schema.invalid",
    [...rise, "goal", "value"],
    ["Infinity"],
  ],
  // an indicator and its coding
  [
    "a coding without an indicator",
    shuozhou,
    [[...enrolment, "indicator"], REMOVED],
    "schema.coding-idle",
    [...enrolment, "indicator"],
    [ENROLMENT],
  ],
  [
    "an indicator without a coding",
    shuozhou,
    [[...enrolment, "coding"], REMOVED],
    "schema.coding-missing",
    [...enrolment, "coding"],
    [ENROLMENT, "by whom"],
  ],
  // ids and references
  [
    "an id used twice",
    shuozhou,
    [[...part, "id"], "shuozhou-primary-places-town-2025"],
    "schema.duplicate-id",
    place(shuozhou, "targets", "shuozhou-primary-places-town-2025").concat("id"),
    ["shuozhou-primary-places-town-2025", `targets[${part[1]}]`],
  ],
  [
    "a milestone with the id of a target",
    minle,
    [[...balance, "id"], "minle-public-satisfaction-all"],
    "schema.duplicate-id",
    [...balance, "id"],
    ["minle-public-satisfaction-all", `targets[${slogan[1]}]`],
  ],
  [
    "a baseline on an unknown observation",
    shuozhou,
    [[...enrolment, "baseline", "observation"], "shuozhou-obs-2019"],
    "schema.unknown-reference",
    [...enrolment, "baseline", "observation"],
    [ENROLMENT, "“shuozhou-obs-2019”"],
  ],
  [
    "a baseline on a target",
    shuozhou,
    [[...enrolment, "baseline", "observation"], "shuozhou-compulsory-places-2025"],
    "schema.unknown-reference",
    [...enrolment, "baseline", "observation"],
    [ENROLMENT, "“shuozhou-compulsory-places-2025”"],
  ],
  [
    "a baseline that differs from its observation",
    shuozhou,
    [[...enrolment, "baseline", "value"], 93.65],
    "schema.baseline-differs",
    [...enrolment, "baseline"],
    [ENROLMENT, "93.56 %", "93.65 %"],
  ],
  [
    "a baseline in another scale than its observation",
    shuozhou,
    [[...enrolment, "baseline", "scale"], 100],
    "schema.baseline-differs",
    [...enrolment, "baseline"],
    ["93.56 %", "93.56 × 100 %"],
  ],
  [
    "part of an unknown target",
    shuozhou,
    [[...part, "partOf"], "shuozhou-places"],
    "schema.unknown-reference",
    [...part, "partOf"],
    ["shuozhou-primary-places-urban-2025", "“shuozhou-places”"],
  ],
  [
    "part of an observation",
    shuozhou,
    [[...part, "partOf"], "shuozhou-obs-preschool-enrolment-2020"],
    "schema.unknown-reference",
    [...part, "partOf"],
    ["shuozhou-primary-places-urban-2025"],
  ],
  [
    "the restatement of an unknown target",
    jizhou,
    [[...restated, "restates"], "jizhou-2024"],
    "schema.unknown-reference",
    [...restated, "restates"],
    ["“jizhou-2024”"],
  ],
  [
    "the restatement of itself",
    jizhou,
    [[...restated, "restates"], "jizhou-preschool-gross-enrolment-2025-restated"],
    "schema.circular-reference",
    [...restated, "restates"],
    ["leads back to itself"],
  ],
  // offsets
  [
    "a quote longer than its place",
    shuozhou,
    [[...enrolment, "evidence", "exact"], "入园率(%)及其他"],
    "evidence.length",
    [...enrolment, "evidence"],
    ["“入园率(%)及其他”", "9 characters"],
  ],
  [
    "a trace longer than its place",
    xining,
    [["attribution", "evidence", 0, "exact"], "省党委"],
    "evidence.length",
    ["attribution", "evidence", 0],
    ["“省党委”", "3 characters", "span 11"],
  ],
  // another version
  [
    "a plan of a later schema",
    shuozhou,
    [["schemaVersion"], "2"],
    "schema.version",
    ["schemaVersion"],
    ['version "1"', 'found "2"', "changelog"],
  ],
  [
    "a version as a number",
    shuozhou,
    [["schemaVersion"], 1],
    "schema.version",
    ["schemaVersion"],
    ['version "1"', "found 1;"],
  ],
];

const toBad =
  (isStructural: boolean) =>
  ([name, plan, edit, code, path, says]: Row): BadPlan => ({
    name,
    input: changed(plan, edit),
    code,
    path,
    says,
    structural: isStructural,
  });

export const badPlans: readonly BadPlan[] = [...structural.map(toBad(true)), ...within.map(toBad(false))];
