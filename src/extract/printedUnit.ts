import type { Per, PerOf } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";
import { counterAt } from "./counters.ts";
import { englishUnit, isEnglishUnit } from "./english/englishUnit.ts";

/** A unit as a header, a column or a name's brackets print it. */
export interface PrintedUnit {
  readonly unit?: UnitId;
  /** 万人 is people by ten thousands. */
  readonly scale?: number;
  /** 人/年 is people a year. */
  readonly per?: readonly Per[];
  /** `:1`: the number before a ratio's 1. */
  readonly isRatio?: true;
}

const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const PER: readonly (readonly [words: RegExp, of: PerOf])[] = [
  [/^(?:年度?|学年)$/, "year"],
  [/^学期$/, "term"],
  [/^周$/, "week"],
  [/^(?:生|学生|名学生|人)$/, "student"],
  [/^(?:班|个班|教学班)$/, "class"],
  [/^(?:校|所|园|学校)$/, "school"],
  [/^(?:县|区|县区)$/, "county"],
  [/^(?:师|教师|名教师)$/, "teacher"],
];

/** Reads a unit: 万人, 元/生·年, 人/年, :1. What it does not know it leaves out. */
export function printedUnit(written: string): PrintedUnit {
  const text = written.replace(/^(?:单位|units?)?[::](?!1)/i, "").trim();
  if (isEnglishUnit(text)) return englishUnit(text);
  if (/^(?:[::比]1|1[::][nNxX]?|[nNxX][::]1|生师比|比值)$/.test(text)) return { isRatio: true };
  const scale = /^(?:[十千]|百(?!分))?[万亿]?(?=.)/.exec(text)?.[0] ?? "";
  const size = [...scale].reduce((product, sign) => product * (SCALE[sign] ?? 1), 1);
  const rest = text.slice(scale.length);
  const [whole, terms] = wholeOf(rest);
  const per = terms.flatMap((term): readonly Per[] => {
    const of = PER.find(([words]) => words.test(term))?.[1];
    return of === undefined ? [] : [{ of }];
  });
  const bare = whole === undefined && /^[万亿]$/.test(text) ? (SCALE[text] ?? 1) : size;
  return { ...(whole && { unit: whole }), ...(bare !== 1 && { scale: bare }), ...(per.length > 0 && { per }) };
}

/** The unit of which the text is the longest beginning up to a stroke, and what stands behind the strokes: yuanPerPupil and 年 of 元/生·年. */
function wholeOf(text: string): readonly [unit: UnitId | undefined, terms: readonly string[]] {
  const pieces = text.split(/[/·.每]/);
  for (let count = pieces.length; count > 0; count--) {
    const length = pieces.slice(0, count).join("/").length;
    const known = counterAt(text, 0);
    if (known !== undefined && known.word.length === length) return [known.unit, pieces.slice(count)];
    const start = text.slice(0, length);
    const counter = counterAt(start, 0);
    if (counter !== undefined && counter.word.length === length) return [counter.unit, pieces.slice(count)];
  }
  return [undefined, pieces.slice(1)];
}
