import { describe, expect, it } from "vitest";
import { fiveYearEnd, type Time, timesIn } from "../../src/extract/times.ts";

type Expected = Partial<Omit<Time, "start" | "end" | "written">>;

const read = (text: string) => timesIn(text).map(({ start, end, written, ...time }) => time);

describe("a time", () => {
  it.each<readonly [text: string, expected: Expected]>([
    ["到2025年", { kind: "by", year: 2025, precision: "year" }],
    ["力争到2030年", { kind: "by", year: 2030, precision: "year" }],
    ["2024年底前", { kind: "by", year: 2024, precision: "year" }],
    ["2025年年底前", { kind: "by", year: 2025, precision: "year" }],
    ["2024年前", { kind: "by", year: 2024, precision: "year" }],
    ["2022年12月底前", { kind: "by", year: 2022, month: 12, precision: "month" }],
    ["到2023年9月1日", { kind: "by", year: 2023, month: 9, day: 1, precision: "day" }],
    ["到二零二五年底", { kind: "by", year: 2025, precision: "year" }],
    ["2023年6月", { kind: "at", year: 2023, month: 6, precision: "month" }],
    ["2020学年", { kind: "at", year: 2020, precision: "year" }],
    ["2020年", { kind: "at", year: 2020, precision: "year" }],
    ["2023年起", { kind: "from", year: 2023, precision: "year" }],
    ["自2022年秋季学期起", { kind: "from", year: 2022, precision: "year" }],
    ["2023年9月1日起", { kind: "from", year: 2023, month: 9, day: 1, precision: "day" }],
    ["截至2020年底", { kind: "asOf", year: 2020, precision: "year" }],
    ["截止2019年末", { kind: "asOf", year: 2019, precision: "year" }],
    ["2016年以来", { kind: "since", year: 2016, precision: "year" }],
    ["“十三五”以来", { kind: "since", year: 2016, precision: "period" }],
    ["比2020年", { kind: "than", year: 2020, precision: "year" }],
    ["较2020年底", { kind: "than", year: 2020, precision: "year" }],
    ["在2018年的基础上", { kind: "than", year: 2018, precision: "year" }],
    ["2021-2025年", { kind: "during", since: 2021, year: 2025, precision: "period" }],
    ["2021年至2025年", { kind: "during", since: 2021, year: 2025, precision: "period" }],
    ["“十四五”期间", { kind: "during", since: 2021, year: 2025, precision: "period" }],
    ["十四五规划期间", { kind: "during", since: 2021, year: 2025, precision: "period" }],
    ["十五五时期", { kind: "during", since: 2026, year: 2030, precision: "period" }],
    ["“十四五”末", { kind: "by", year: 2025, precision: "period" }],
    ["到“十二五”期末", { kind: "by", year: 2015, precision: "period" }],
    ["五年内", { kind: "within", years: 5, precision: "year" }],
    ["今后三年", { kind: "within", years: 3, precision: "year" }],
    ["用2年时间", { kind: "within", years: 2, precision: "year" }],
    ["3-5年内", { kind: "within", years: 5, precision: "year" }],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(["九年义务教育", "三年级", "24班", "2025所学校", "12025年份", "十四五", "零年内", "2025"])(
    "%s states none",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("that tells where a figure starts from is no beginning of a rule", () => {
    expect(read("从2020年的85%提高到90%").map(({ kind }) => kind)).toEqual(["at"]);
    expect(read("从2023年,开展质量监测").map(({ kind }) => kind)).toEqual(["from"]);
  });

  it("stands where it says it does", () => {
    const text = "自2022年起,到“十四五”末,较2020年提高,截至2019年底;五年内建成,2021-2025年。";
    const times = timesIn(text);
    expect(times.map(({ kind }) => kind)).toEqual(["from", "by", "than", "asOf", "within", "during"]);
    for (const { start, end, written } of times) expect(text.slice(start, end)).toBe(written);
  });
});

describe("a five-year plan", () => {
  it("ends five years after the one before it", () => {
    const ends = ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"].map(fiveYearEnd);
    expect(ends).toEqual([2010, 2015, 2020, 2025, 2030, 2035]);
  });

  it.each(["十五", "十零五", "四十五", "十四五年", ""])("%j is none", (name) => {
    expect(fiveYearEnd(name)).toBeUndefined();
  });
});
