import { describe, expect, it } from "vitest";
import { read, reads, recordsIn } from "./recordsIn.ts";

describe("a copy in other widths", () => {
  reads([
    ["到２０２５年，毛入园率达到９５％以上。", "target 毛入园率 | level atLeast 95 percent | by 2025"],
    [
      "到2025年,毛入园率达到95%以上;普惠率达到88%.",
      "target 毛入园率 | level atLeast 95 percent | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
    ],
    ["小学生师比达到17∶1。", "target 小学生师比 | level exactly 17 pupilPerTeacher"],
    ["普惠率达到88﹪。", "target 普惠率 | level exactly 88 percent"],
    ["到 2025 年，毛入园率达到 95% 以上。", "target 毛入园率 | level atLeast 95 percent | by 2025"],
    ["培养名师600－700名。", "target 名师 | flow between 600..700 person"],
  ]);

  it("is quoted as it stands", () => {
    const text = "到２０２５年，毛入园率达到 ９５％ 以上。";
    const [target] = read(text).plan.targets;
    expect(target?.evidence).toMatchObject({
      exact: "毛入园率达到 ９５％ 以上",
      value: "９５％ 以上",
      reading: "verbatim",
    });
  });
});

describe("a damaged copy", () => {
  it.each([
    ["到2O25年，毛入学率达到91%。", "target 毛入学率 | level exactly 91 percent | by 2025"],
    ["毛入学率达到9l%。", "target 毛入学率 | level exactly 91 percent", "“l”→“1”"],
    ["毛入学率达到8 5%以上。", "target 毛入学率 | level atLeast 85 percent", "“ ”→“"],
    ["教师学历达标率达到35%o学历教育持续推进。", "target 教师学历达标率 | level exactly 35 percent"],
    ["公用经费达到100oO元。", "target 公用经费 | level exactly 10000 yuan", "“oO”→“00”"],
    ["新建l0所小学。", "target 小学 | flow exactly 10 school", "“l”→“1”"],
    ["2021 2025年新建小学4所。", "target 小学 | flow exactly 4 school | by 2025"],
  ])("%s is read", (text, record, correction = "") => {
    expect(recordsIn(text)).toEqual([record]);
    const { targets, source } = read(text).plan;
    const { reading, note } = targets[0]?.evidence ?? {};
    // A correction outside the clause is a remark on the copy only.
    expect(source.integrity.map(({ kind }) => kind)).toEqual(["ocr-faults"]);
    if (correction === "") return;
    expect(reading).toBe("ocr-corrected");
    expect(note?.zh).toContain(correction);
    expect(note?.en).toContain(correction);
  });

  it.each([
    ["到2025年新增学位l20O个。", "target 学位 | flow exactly 1200 place | by 2025"],
    ["到20 25年，新建小学1 5所。", "target 小学 | flow exactly 15 school | by 2025"],
    ["毛入学率达到1 00%。", "target 毛入学率 | level exactly 100 percent"],
    ["毛入学率提高到52. 5%。", "target 毛入学率 | level exactly 52.5 percent"],
    ["20212025年新建小学4所。", "target 小学 | flow exactly 4 school | by 2025"],
    [
      "到 2 0 2 2 年 ， 普 惠 性 幼 儿 园 覆 盖 率 达 到 8 5 % 。",
      "target 普惠性幼儿园覆盖率 | level exactly 85 percent | by 2022",
    ],
    [
      "By 2O25, 9O% of schools will have libraries.",
      "target schools with libraries | level exactly 90 percent | by 2025",
    ],
  ])("%s is mended, and says so", (text, record) => {
    expect(recordsIn(text)).toEqual([record]);
    expect(read(text).plan.source.integrity.map(({ kind }) => kind)).toEqual(["ocr-faults"]);
  });

  it.each([
    "G20国家有12所学校，5G网络覆盖12所学校。",
    "O2O模式在3所学校试点。",
    "打造2O智慧校园品牌，建设3所学校。",
    "H2O实验室12个，O型血学生20人。",
    "表1 2所学校名单。",
    "小学 3 5 所。",
    "小学 12 15 18 20",
    "The G20 and 5G projects will reach 12 schools by 2025.",
    "The county trained 1 200 teachers in 2020.",
  ])("%s is right as it stands", (text) => {
    expect(read(text).plan.source.integrity.filter(({ kind }) => kind === "ocr-faults")).toEqual([]);
  });

  it("with words like numbers is left as it is", () => {
    const text = "VOL3所学校，ISO9001认证，Office365。";
    expect(read(text).plan.source.integrity).toEqual([]);
  });
});

describe("a copy torn and misread in other places", () => {
  reads([
    ["到2025年，学前教育毛入园率达到9 3.5%以上。", "target 学前教育毛入园率 | level atLeast 93.5 percent | by 2025"],
    [
      "到 2025 年，新 建 幼 儿 园 1 2 所 ，新 增 学 位 3 6 0 0 个。",
      "target 幼儿园 | flow exactly 12 school | by 2025",
      "target 学位 | flow exactly 3600 place | by 2025",
    ],
    ["教师培训经费不低于教师工资总额的l.5%。", "target 教师培训经费 | level atLeast 1.5 percent"],
    ["每年培训骨干教师1 OOO人。", "target 骨干教师 | flow exactly 1000 person per year"],
    ["小学生师比达到l9:1。", "target 小学生师比 | level exactly 19 pupilPerTeacher"],
    ["二0二五年，全县普惠率达到85%。", "target 普惠率 | level exactly 85 percent | by 2025"],
    [
      "|指标|2020年|2025年|\n|毛入园率(%)|8 9.5|9 3|\n|学位(个)|1 2OO|2 400|",
      "target 毛入园率 | level exactly 93 percent | by 2025 | was 89.5 percent in 2020",
      "target 学位 | level exactly 2400 place | by 2025 | was 1200 place in 2020",
      "observation 毛入园率 | exactly 89.5 percent | in 2020",
      "observation 学位 | exactly 1200 place | in 2020",
    ],
    [
      "|指标|2025年|\n|巩固率(%)|9 9.8|\n|毛入学率(%)|94以 上|",
      "target 巩固率 | level exactly 99.8 percent | by 2025",
      "target 毛入学率 | level atLeast 94 percent | by 2025",
    ],
    ["By 2025, the completion rate wi11 reach 9O%.", "target completion rate | level exactly 90 percent | by 2025"],
    [
      "By 2O25 the city wil1 train l,2OO teachers and bui1d 3O kindergartens.",
      "target teachers | flow exactly 1200 person | by 2025",
      "target kindergartens | flow exactly 30 school | by 2025",
    ],
    [
      "By 2025, 8 5% of schools will have libraries.",
      "target schools with libraries | level exactly 85 percent | by 2025",
    ],
    [
      "The drop-out rate will be re-\nduced to 1.5 % by 2025 and the pupil-\nteacher ratio to 15 : 1.",
      "target drop-out rate | level exactly 1.5 percent | by 2025",
      "target pupil-teacher ratio | level exactly 15 pupilPerTeacher | by 2025",
    ],
  ]);
});

describe("page marks between the lines", () => {
  const torn = [
    "1、到2023年，全县新建公办",
    "2、幼儿园3所，改扩建小学",
    "3、2所；学前教育的毛入园",
    "4、率达到95%，义务教育巩固",
    "5、率达到99%以上。",
  ].join("\n");

  it("are passed over when they number every line", () => {
    expect(recordsIn(torn)).toEqual([
      "target 公办幼儿园 | flow exactly 3 school | by 2023",
      "target 小学 | flow exactly 2 school | by 2023",
      "target 学前教育的毛入园率 | level exactly 95 percent | by 2023",
      "target 义务教育巩固率 | level atLeast 99 percent | by 2023",
    ]);
    const marks = read(torn).ledger.filter(({ reason }) => reason === "page-mark");
    expect(marks.map(({ exact }) => exact)).toEqual(["1", "2", "3", "4", "5"]);
    expect(read(torn).plan.source.integrity.map(({ kind }) => kind)).toEqual(["page-marks"]);
  });

  it("are passed over on a line of their own", () => {
    const text = "新建公办幼儿园3所，新增学位810个，改扩建\n- 12 -\n初中2所。";
    expect(recordsIn(text)).toEqual([
      "target 公办幼儿园 | flow exactly 3 school",
      "target 学位 | flow exactly 810 place",
      "target 初中 | flow exactly 2 school",
    ]);
    expect(read(text).ledger.find(({ exact }) => exact === "12")?.reason).toBe("page-mark");
  });

  it("are told from a list of the plan's own", () => {
    const list = "1、新建小学2所。\n2、新建初中3所。\n3、新建高中1所。\n4、新建幼儿园6所。\n5、改建小学4所。";
    expect(recordsIn(list)).toHaveLength(5);
    expect(
      read(list)
        .ledger.map(({ reason }) => reason)
        .filter((reason) => reason === "page-mark"),
    ).toEqual([]);
  });
});
