import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Quantity, quantitiesOf } from "../../src/extract/quantities.ts";

const read = (text: string, isTaken = (_start: number, _end: number) => false) => quantitiesOf(text, isTaken);

/** A quantity in words: its bound with the word kept, its number, its unit. */
const brief = ({ bound, boundWord, value, scale, unit, ratio }: Quantity): string =>
  [bound, boundWord, ratio ? ratio.join(":") : [value].flat().join(".."), scale && `x${scale}`, unit]
    .filter(Boolean)
    .join(" ");

const tells = (rows: readonly (readonly [text: string, expected: string])[]) =>
  it.each(rows)("%s", (text, expected) => {
    expect(read(text).map(brief)).toEqual([expected]);
  });

describe("the bound of a quantity", () => {
  tells([
    ["95%", "exactly 95 percent"],
    ["达到95%", "exactly 95 percent"],
    ["95%以上", "atLeast 95 percent"],
    ["50%及以上", "atLeast 50 percent"],
    ["不低于93%", "atLeast 93 percent"],
    ["不少于300名", "atLeast 300 person"],
    ["至少达到60%", "atLeast 60 percent"],
    ["至少建成一所", "atLeast 1 school"],
    ["≥95%", "atLeast 95 percent"],
    ["超过80%", "moreThan 80 percent"],
    ["突破5亿元", "moreThan 5 x100000000 yuan"],
    ["高于80%", "moreThan 80 percent"],
    ["不超过2%", "atMost 2 percent"],
    ["不得超过5%", "atMost 5 percent"],
    ["<=2%", "atMost 2 percent"],
    ["控制在5%以内", "atMost 5 percent"],
    ["控制在5%", "atMost 5 percent"],
    ["控制在5%左右", "about 左右 5 percent"],
    ["3%以下", "atMost 3 percent"],
    ["低于1%", "lessThan 1 percent"],
    ["不足10人", "lessThan 10 person"],
    ["约3万人", "about 约 3 x10000 person"],
    ["近20所", "about 近 20 school"],
    ["10个左右", "about 左右 10 item"],
    ["20余所", "about 余 20 school"],
    ["3.5万余人", "about 余 3.5 x10000 person"],
    ["20多所", "about 多 20 school"],
  ]);
});

describe("a range, a scale, a ratio", () => {
  tells([
    ["3-5个百分点", "between 3..5 percentagePoint"],
    ["6000-7000名", "between 6000..7000 person"],
    ["1至2所", "between 1..2 school"],
    ["3~5次", "between 3..5 occurrence"],
    ["90%-95%", "between 90..95 percent"],
    ["8千-1万平方米", "between 0.8..1 x10000 squareMetre"],
    ["2-3万人", "between 2..3 x10000 person"],
    ["2.5万个", "exactly 2.5 x10000 item"],
    ["3.2亿元", "exactly 3.2 x100000000 yuan"],
    ["3千人", "exactly 3 x1000 person"],
    ["1,234,567人", "exactly 1234567 person"],
    ["12,345.6元", "exactly 12345.6 yuan"],
    ["1:15", "exactly 1:15"],
    ["13.5:1", "exactly 13.5:1"],
    ["1比19", "exactly 1:19"],
    ["6:4", "exactly 6:4"],
  ]);

  it("does not take a time of day for a ratio, nor falling numbers for a range", () => {
    expect(read("14:30").map(({ ratio }) => ratio)).toEqual([undefined, undefined]);
    expect(read("5-3所").map(({ value }) => value)).toEqual([5, 3]);
  });
});

describe("the unit of a quantity", () => {
  tells([
    ["12所", "exactly 12 school"],
    ["3万个学位", "exactly 3 x10000 place"],
    ["40门", "exactly 40 course"],
    ["72学时", "exactly 72 studyHour"],
    ["4课时", "exactly 4 lesson"],
    ["7.5平方米", "exactly 7.5 squareMetre"],
    ["60亩", "exactly 60 mu"],
    ["20册", "exactly 20 book"],
    ["3000元/生·年", "exactly 3000 yuanPerPupil"],
    ["4个县(市、区)", "exactly 4 county"],
    ["36个班", "exactly 36 class"],
    ["5‰", "exactly 5 perMille"],
    ["120张", "exactly 120 item"],
    ["60分钟", "exactly 1 hour"],
    ["90分钟", "exactly 1.5 hour"],
    ["6个月", "exactly 0.5 year"],
    ["100兆", "exactly 100"],
  ]);

  it("is none where the word only begins like a counter", () => {
    for (const text of ["3年级", "9年一贯制", "3个部门的2部门"]) {
      expect(read(text)[0]?.unit === "year", text).toBe(false);
    }
  });
});

describe("a quantity in characters", () => {
  tells([
    ["百分之九十五点五", "exactly 95.5 percent"],
    ["百分之85以上", "atLeast 85 percent"],
    ["千分之三", "exactly 3 perMille"],
    ["九成五以上", "atLeast 95 percent"],
    ["两成五以上", "atLeast 25 percent"],
    ["八成半左右", "about 左右 85 percent"],
    ["三分之二以上", "atLeast 66.67 percent"],
    ["二十五所", "exactly 25 school"],
    ["一万二千名", "exactly 12000 person"],
    ["十余名", "about 余 10 person"],
    ["近万名", "about 近 10000 person"],
    ["建成一所", "exactly 1 school"],
  ]);

  it.each(["一所", "百所", "一批", "三年", "第一", "一方面", "十分", "千家"])("%s is no definite one", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a number that is none", () => {
  it("is no quantity: too large to be told, or nothing to nothing", () => {
    expect(read(`达到${"9".repeat(400)}%`)).toEqual([]);
    expect(read(`达到百分之${"九".repeat(400)}`)).toEqual([]);
    expect(read("生师比0:0").map(({ ratio }) => ratio)).toEqual([undefined, undefined]);
  });
});

describe("any quantity", () => {
  const SCALES = new Map([
    ["万", 10_000],
    ["亿", 100_000_000],
  ]);
  const anyFigure = fc.tuple(
    fc.constantFrom("", "不低于", "超过", "约", "控制在", "达到"),
    fc.oneof(
      fc.nat(99_999).map(String),
      fc.tuple(fc.nat(999), fc.nat(99)).map(([a, b]) => `${a}.${b}`),
    ),
    fc.constantFrom("", "万", "亿"),
    fc.constantFrom("所", "名", "个", "元", "平方米", "学时"),
    fc.constantFrom("", "以上", "以内", "左右"),
  );

  it("has the number that is printed, and stands where it says", () => {
    fc.assert(
      fc.property(anyFigure, ([before, number, scale, counter, behind]) => {
        const text = `学校${before}${number}${scale}${counter}${behind}。`;
        const [quantity, ...more] = read(text);
        expect(more).toEqual([]);
        expect(quantity?.value).toBe(Number(number));
        expect(quantity?.scale).toBe(SCALES.get(scale));
        expect(text.slice(quantity?.numberStart, quantity?.numberEnd)).toBe(number + scale);
        const printed = text.slice(quantity?.start, quantity?.end);
        expect(printed).toContain(number + scale + counter + behind);
      }),
    );
  });

  it("is left to others where its place is taken", () => {
    const text = "到2025年达到95%,第3页";
    expect(read(text, (start, end) => start < 6 && end > 1).map(({ value }) => value)).toEqual([95, 3]);
    expect(read(text, () => true)).toEqual([]);
  });
});
