import { describe, expect, it } from "vitest";
import { faultsOf } from "./faultsOf.ts";
import { read } from "./recordsIn.ts";

const SIZE = 100_000;
const many = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

const TEXTS: Readonly<Record<string, string>> = {
  "digits": many("1234567890"),
  "digits with commas": many("1,234,"),
  "digits with points": many("1.2."),
  "一": many("一"),
  "numerals": many("九百九十九万"),
  "years": many("2025年"),
  "ranges of years": many("2021-2025年"),
  "shares of schools": many("95%以上的学校"),
  "quotes": many("“"),
  "quotes with digits": many("“1"),
  "newlines": many("\n"),
  "newlines with digits": many("1\n"),
  "blanks": many(" "),
  "blanks with digits": many("1 "),
  "letters in digits": many("1O"),
  "numbered items": many("1、"),
  "numbered lines": many("1、\n"),
  "sections": many("(一)"),
  "bounds": many("不低于"),
  "English bounds": many("at least 5 "),
  "English words": many("a "),
  "nested brackets": "(".repeat(SIZE / 2) + ")".repeat(SIZE / 2),
  "nested brackets with digits": many("(1"),
  "bars": many("|"),
  "bars with digits": many("|1"),
  "rows": many("|普惠率|80|90|\n"),
  "tabs with digits": many("1\t"),
  "moves": many("由1%提高到2%,"),
  "lists": many("小学、初中、"),
  "percent signs": many("%"),
  "verbs": many("提高"),
  "每": many("每"),
  "the whole on one line": many("到2025年,学前教育毛入园率达到95%以上,其中农村达到90%;新建幼儿园12所,"),
  "no stop": many("学前教育普及普惠"),
};

describe("a hostile text of 100 kB", () => {
  it.each(Object.entries(TEXTS))("%s", (_, text) => {
    expect(faultsOf(text, read(text))).toEqual([]);
  });
});
