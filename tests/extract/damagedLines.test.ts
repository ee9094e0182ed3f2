import { describe, expect, it } from "vitest";
import { reads, recordsIn } from "./recordsIn.ts";

const PLAN =
  "到2025年，全县学前三年毛入园率达到93.5%以上，新增学位1860个，每年招聘教师300-350名；小学生师比达到18:1，义务教育巩固率保持在98.6%。";
const READ = recordsIn(PLAN);

describe("a sentence that a copy breaks", () => {
  it("is read at all", () => {
    expect(READ).toEqual([
      "target 学前三年毛入园率 | level atLeast 93.5 percent | by 2025",
      "target 学位 | flow exactly 1860 place | by 2025",
      "target 教师 | flow between 300..350 person per year | by 2025",
      "target 小学生师比 | level exactly 18 pupilPerTeacher | by 2025",
      "target 义务教育巩固率 | level exactly 98.6 percent | by 2025",
    ]);
  });

  const places = Array.from({ length: Math.floor((PLAN.length - 14) / 3) }, (_, index) => 12 + index * 3);
  it.each([
    ["the end of a line", "\n"],
    ["the end of a line of another system", "\r\n"],
    ["a page mark", "\n— 12 —\n"],
    ["a number of a page", "\n\n12\n\n"],
    ["a number of so many pages", "\n3/28\n"],
    ["a sign without width", "\u200b"],
    ["a soft hyphen", "\u00ad"],
  ])("reads the same about %s, wherever it stands", (_, sign) => {
    const unlike = places.filter((at) => {
      const broken = PLAN.slice(0, at) + sign + PLAN.slice(at);
      return JSON.stringify(recordsIn(broken)) !== JSON.stringify(READ);
    });
    // Behind a whole figure a line may end: nothing tells that the next goes on.
    expect(unlike.map((at) => PLAN.slice(at - 3, at)).filter((before) => !/[个名%]$/.test(before))).toEqual([]);
  });

  it.each([13, 17, 23])("reads the same wrapped at %i signs", (width) => {
    const wrapped = recordsIn(PLAN.replace(new RegExp(`.{${width}}(?=.)`, "g"), "$&\n"));
    // A line that ends with a semicolon ends a sentence: the date goes on as that of a list.
    expect(wrapped.map((line) => line.replace(" (inferred)", ""))).toEqual(READ);
  });

  it("keeps a title and the cells of a column apart", () => {
    expect(recordsIn("二、加快学前教育普及普惠\n到2025年，普惠率达到88%。")).toEqual([
      "target 普惠率 | level exactly 88 percent | by 2025",
    ]);
    expect(recordsIn("新建公办幼儿园12所\n改扩建幼儿园6所")).toEqual([
      "target 公办幼儿园 | flow exactly 12 school",
      "target 幼儿园 | flow exactly 6 school",
    ]);
  });
});

describe("signs of a copy that stand for others", () => {
  it.each([
    ["radicals for words", (text: string) => text.replace(/入/g, "⼊").replace(/小/g, "⼩").replace(/生/g, "⽣")],
    ["letters for figures", (text: string) => text.replace(/0/g, "O").replace(/1(?=8)/g, "l")],
    ["a character for a hyphen", (text: string) => text.replace("300-350", "300一350")],
    ["two dashes", (text: string) => text.replace("300-350", "300——350")],
    ["another wave", (text: string) => text.replace("300-350", "300〜350")],
    ["a dot in the middle", (text: string) => text.replaceAll(/(?<=\d)\.(?=\d)/g, "·")],
    ["a full stop for a point", (text: string) => text.replaceAll(/(?<=\d)\.(?=\d)/g, "。")],
    ["a comma for a point", (text: string) => text.replaceAll(/(?<=\d)\.(?=\d)/g, "，")],
    ["like characters", (text: string) => text.replace("毛入园", "毛人园")],
    ["another sign of percent", (text: string) => text.replaceAll("%", "℅")],
    ["another colon", (text: string) => text.replace("18:1", "18︰1")],
    ["a zero for the last full stop", (text: string) => text.replace("98.6%。", "98.6%0")],
    ["blanks within figures", (text: string) => text.replace("1860", "1 860").replace("2025", "20 25")],
    [
      "marks of another format",
      (text: string) => text.replaceAll(/[\d.]+%/g, "**$&**").replace("，新增", "，<br/>新增"),
    ],
  ])("reads the same about %s", (_, damage) => {
    expect(recordsIn(damage(PLAN))).toEqual(READ);
  });

  reads([
    [
      "建成l所特殊教育学校，普职比达到l:l。",
      "target 特殊教育学校 | flow exactly 1 school",
      "target 普职比 | level exactly 1 coefficient",
    ],
    [
      "普惠率达到88%.新建公办园12所.",
      "target 普惠率 | level exactly 88 percent",
      "target 公办园 | flow exactly 12 school",
    ],
    [
      "培训骨干教师1200人次 招聘紧缺学科教师120名，普惠率达到88%。",
      "target 骨干教师 | flow exactly 1200 person",
      "target 紧缺学科教师 | flow exactly 120 person",
      "target 普惠率 | level exactly 88 percent",
    ],
    ["教育投入超过1.2万亿元。", "target 教育投入 | level moreThan 1.2 x1000000000000 yuan"],
  ]);
});
