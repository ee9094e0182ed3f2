import type { Bilingual } from "./text.ts";

/** The id of a unit. */
export type UnitId =
  | "percent"
  | "perMille"
  | "fraction"
  | "percentagePoint"
  | "person"
  | "place"
  | "school"
  | "class"
  | "course"
  | "book"
  | "occurrence"
  | "item"
  | "county"
  | "year"
  | "day"
  | "hour"
  | "studyHour"
  | "lesson"
  | "yuan"
  | "squareMetre"
  | "mu"
  | "hectare"
  | "pupilPerTeacher"
  | "teacherPerPupil"
  | "yuanPerPupil"
  | "squareMetrePerPupil"
  | "bookPerPupil"
  | "coefficient";

/**
 * One unit. Units of the same `dimension` convert: a value in the unit times `factor` is the value in the dimension's base.
 * A `reciprocal` unit is one over the base (teachers per pupil against pupils per teacher), so converting turns the order round.
 */
export interface Unit {
  readonly name: Bilingual;
  /** What stands behind the number in a table. */
  readonly symbol: Bilingual;
  readonly dimension: string;
  readonly factor: number;
  readonly reciprocal?: true;
  /** How plans write it. */
  readonly written: readonly string[];
}

const unit = (
  [zh, en]: readonly [string, string],
  [symbolZh, symbolEn]: readonly [string, string],
  dimension: string,
  factor: number,
  ...written: string[]
): Unit => ({ name: { zh, en }, symbol: { zh: symbolZh, en: symbolEn }, dimension, factor, written });

/** A counted thing is its own dimension: twelve schools and twelve people do not compare. */
const count = (zh: string, en: string, dimension: string, ...written: string[]): Unit =>
  unit([zh, en], [written[0] ?? "", en], dimension, 1, ...written);

/** Every unit, by its id. */
export const UNITS: Readonly<Record<UnitId, Unit>> = {
  percent: unit(["百分比", "percent"], ["%", "%"], "proportion", 1, "%", "％", "百分之"),
  perMille: unit(["千分比", "per mille"], ["‰", "‰"], "proportion", 0.1, "‰", "千分之"),
  fraction: unit(["比例", "fraction of one"], ["", ""], "proportion", 100),
  percentagePoint: unit(
    ["百分点", "percentage point"],
    ["个百分点", "pp"],
    "proportion-change",
    1,
    "个百分点",
    "百分点",
  ),
  person: count("人", "people", "person", "人", "名", "位"),
  place: count("学位", "school places", "place", "个学位", "学位"),
  school: count("学校", "schools", "school", "所", "所学校", "所幼儿园"),
  class: count("班级", "classes", "class", "个班", "班"),
  course: count("课程", "courses", "course", "门"),
  book: count("图书", "books", "book", "册"),
  occurrence: count("次数", "times", "occurrence", "次", "节"),
  item: count("个", "items", "item", "个", "项"),
  county: count("县(市、区)", "counties", "county", "个县(市、区)", "县区"),
  year: unit(["年", "year"], ["年", "years"], "year", 1, "年"),
  day: unit(["天", "day"], ["天", "days"], "day", 1, "天", "日"),
  hour: unit(["小时", "hour"], ["小时", "hours"], "hour", 1, "小时"),
  studyHour: unit(["学时", "study hour"], ["学时", "study hours"], "study-hour", 1, "学时"),
  lesson: unit(["课时", "lesson"], ["课时", "lessons"], "lesson", 1, "课时"),
  yuan: unit(["元", "yuan"], ["元", "yuan"], "yuan", 1, "元"),
  squareMetre: unit(["平方米", "square metre"], ["平方米", "m²"], "area", 1, "平方米", "㎡"),
  mu: unit(["亩", "mu"], ["亩", "mu"], "area", 10000 / 15, "亩"),
  hectare: unit(["公顷", "hectare"], ["公顷", "ha"], "area", 10000, "公顷"),
  pupilPerTeacher: unit(["生师比", "pupils per teacher"], [":1", ":1"], "pupil-teacher-ratio", 1, ":1"),
  teacherPerPupil: {
    ...unit(["师生比", "teachers per pupil"], ["", ""], "pupil-teacher-ratio", 1, "1:"),
    reciprocal: true,
  },
  yuanPerPupil: unit(["元/生", "yuan per pupil"], ["元/生", "yuan per pupil"], "yuan-per-pupil", 1, "元/生"),
  squareMetrePerPupil: unit(
    ["平方米/生", "m² per pupil"],
    ["平方米/生", "m² per pupil"],
    "area-per-pupil",
    1,
    "平方米/生",
  ),
  bookPerPupil: unit(["册/生", "books per pupil"], ["册/生", "books per pupil"], "book-per-pupil", 1, "册/生"),
  coefficient: unit(["系数", "coefficient"], ["", ""], "coefficient", 1),
};

/** The unit with this id; `undefined` for an id the table does not have. */
export function unitOf(id: string): Unit | undefined {
  return Object.hasOwn(UNITS, id) ? UNITS[id as UnitId] : undefined;
}

/**
 * Converts a value between two units of one dimension; `undefined` when they do not share one, and when a value of zero
 * has no reciprocal.
 *
 * @example
 * convertUnit(17, "pupilPerTeacher", "teacherPerPupil"); // => 0.058823529411764705
 * convertUnit(5, "percent", "percentagePoint"); // => undefined
 */
export function convertUnit(value: number, from: UnitId, to: UnitId): number | undefined {
  if (from === to) return value;
  const source = UNITS[from];
  const target = UNITS[to];
  if (source.dimension !== target.dimension) return undefined;
  const turned = source.reciprocal !== target.reciprocal;
  if (turned && value === 0) return undefined;
  return turned ? 1 / (value * source.factor * target.factor) : (value * source.factor) / target.factor;
}

/** Whether converting from one unit to the other turns "at least" into "at most". */
export function turnsOrder(from: UnitId, to: UnitId): boolean {
  return UNITS[from].reciprocal !== UNITS[to].reciprocal;
}

/** Units of things counted and of amounts that add up. */
export const COUNTED_UNITS: ReadonlySet<UnitId> = new Set([
  "person",
  "place",
  "school",
  "class",
  "course",
  "book",
  "occurrence",
  "item",
  "county",
  "yuan",
  "squareMetre",
  "mu",
  "hectare",
]);
