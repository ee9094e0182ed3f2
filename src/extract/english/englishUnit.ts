import type { Per } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import { type EnglishFigure, figuresIn, unitAt } from "./figures.ts";
import { isEnglish } from "./isEnglish.ts";
import { unitOf } from "./unitOf.ts";
import { countedIn } from "./words.ts";

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  "1,000": 1e3,
  "'000": 1e3,
  "10,000": 1e4,
  "100,000": 1e5,
  million: 1e6,
  billion: 1e9,
};
const SCALE = `(?:(?:${Object.keys(SCALES).join("|")})s?)`;
const MONEY = "(?:RMB|CNY|yuan)";
const COUNTED =
  "(?:persons?|people|pupils?|students?|children|teachers|places?|seats?|volumes?|books?|hours?|minutes?|days?|months?|years?|points?|classes|classrooms|schools|percent|per cent|percentage points?|square (?:metre|meter)s?|times|lessons?|number)";
const UNIT = new RegExp(
  `^(?:in )?(?:(?<money>${MONEY}) ?(?<of>${SCALE})|(?<scale>${SCALE})? ?(?:of )?(?<unit>(?:${MONEY}|${COUNTED})(?: ?(?:per|/) ?(?:pupil|student))?)?)(?<year> ?(?:per (?:year|annum)|a year|annually))?$`,
  "i",
);

/** Whether a text is an English unit and nothing else: `million yuan`, `in thousands`, `10,000 persons`. */
export const isEnglishUnit = (text: string): boolean => /[a-z]{3}|0,000|'000/i.test(text) && UNIT.test(text);

/** A unit as the column of an English table prints it: `10,000 persons`, `thousand`, `years`. */
export function englishUnit(written: string): {
  readonly unit?: UnitId;
  readonly scale?: number;
  readonly per?: readonly Per[];
} {
  const text = written.trim();
  const { money, of, scale = of, unit = money ?? "", year } = UNIT.exec(text)?.groups ?? { unit: text };
  const times = SCALES[(scale ?? "").toLowerCase().replace(/s$/, "")];
  const id = unitAt(unit)?.unit ?? countedIn(unit);
  return { ...(id && { unit: id }), ...(times && { scale: times }), ...(year && { per: [{ of: "year" }] }) };
}

const SHARE = /\b(?:rate|share|proportion|percentage|coverage|NER|GER|GIR|NIR|(?:enrol|attend|intak)\w* ratio)\b/i;

/** What stands around the noun of a title: Table 3. Enrolment targets by district (thousand). */
const AROUND = /^(?:table|box|annex) ?[\d.]+[.:]? *|[,(].*$|\bby .*$|\b(?:targets?|plans?|projections?)\b.*$/gi;

/** What an English label of a table counts by itself, or by the title of the table: `Average years of schooling`. */
export function englishUnitOf(written: string, title: string): UnitId {
  // PPM402: Number of learners; 2.3 Number of learners.
  const label = written.replace(/^(?:[A-Z]{2,6}[\d.]{0,6}:|\d[\d.]{0,6}[a-z]?:?) (?=[A-Z])/, "");
  const unit = unitOf({ value: 0 }, label, undefined);
  if (unit !== "item") return unit;
  return SHARE.test(label) ? "percent" : (countedIn(title.replace(AROUND, "").trim()) ?? unit);
}

/** The figure of an English cell: `at least 900`, `1.2 million`; `undefined` where it is in no such words. */
export function englishCell(text: string): EnglishFigure | undefined {
  return /[a-z]{3}/i.test(text) && (isEnglish(text) || !/[\u3400-\u9fff]/.test(text))
    ? figuresIn(text, () => false)[0]
    : undefined;
}
