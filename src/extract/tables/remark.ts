import { compiled } from "../compiled.ts";

/** When a value was or is to be: (2021年), (截至2019年底), (2022年数据). */
const WHEN =
  "(?:截至|截止|到|至|为)?((?:19|20)\\d\\d)(?:年(?:底|末|初|前|\\d{1,2}月(?:底|末)?)?|\\.\\d{1,2})?(?:数据?|统计数?|实际)?";
/** What a remark in brackets says of a bare number; a value with a unit may have any. */
const OF_NUMBER = "(?:其中|含|包括|不含|累计|合计|估计|约|基数|现状|[三五]年|(?=[^()]*\\d(?!岁|-\\d)))[^()]{0,60}";
const BARE = "\\d[\\d,.]*";
const SHARE = "[^(),;]{0,16}\\d[\\d.]*[%‰](?:及?以[上下内]|左右)?";
const WITH_REMARK = compiled(
  new RegExp(
    `^(?:([^()]{1,24}?)\\s*\\(${WHEN}\\)|(${BARE})\\s*\\(${OF_NUMBER}\\)|([^()]{0,20}\\d[^()\\d]{1,8})\\s*\\([^()]{1,60}\\)|(${SHARE})[,;][^()。]{1,60}|([^()]{1,24}?)[,;](?:其中|力争|争取|确保|含)[^()。]{1,60})$`,
  ),
);

/** A value with what a cell adds to it. */
export interface Remarked {
  /** The value: 98%以上 of 98%以上(2023年达到97%). */
  readonly value: string;
  /** The year that is all the remark says: 2021 of 85%(2021年). */
  readonly year?: number;
}

/** What stands before a cell's remark, whether or not it is a value; undefined for a cell without one. */
export function remarked(text: string): Remarked | undefined {
  if (!/[(,;]/.test(text) || !/^\D{0,8}\d/.test(text)) return undefined;
  const [, dated, year, ...others] = WITH_REMARK(text).exec(text) ?? [];
  if (dated !== undefined) return { value: dated, year: Number(year) };
  const value = others.find((each) => each !== undefined);
  return value === undefined ? undefined : { value };
}
