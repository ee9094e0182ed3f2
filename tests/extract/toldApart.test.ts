import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what shares its label with a neighbour", () => {
  reads([
    [
      "规划新建、扩建普通高中学校10所（其中新建5所、扩建5所）。",
      "target 新建、扩建普通高中学校 | flow exactly 10 school",
      "target 新建普通高中学校 | flow exactly 5 school",
      "target 扩建普通高中学校 | flow exactly 5 school",
    ],
    [
      "到2025年，新建公办幼儿园12所、改扩建8所，新增学位3600个。",
      "target 新建公办幼儿园 | flow exactly 12 school | by 2025",
      "target 改扩建公办幼儿园 | flow exactly 8 school | by 2025",
      "target 学位 | flow exactly 3600 place | by 2025",
    ],
    [
      "在6所幼儿园重点开展托幼一体试点，在10所幼儿园重点开展幼小衔接实验。",
      "target 开展托幼一体试点的幼儿园 | flow exactly 6 school",
      "target 开展幼小衔接实验的幼儿园 | flow exactly 10 school | 试点",
    ],
    // Nothing to tell apart: the verb stays out of the label.
    ["新建小学2所，迁建初中1所。", "target 小学 | flow exactly 2 school", "target 初中 | flow exactly 1 school"],
    [
      "招聘教师200名，2025年再招聘教师100名。",
      "target 教师 | flow exactly 200 person",
      "target 教师 | flow exactly 100 person | by 2025",
    ],
    // What is done with any goal tells none from another.
    [
      "新增公办学位68万个，2022年完成20万个。",
      "target 公办学位 | flow exactly 68 x10000 place",
      "target 公办学位 | flow exactly 20 x10000 place | by 2022",
    ],
    ["确保增加学位数14.8万个。", "target 增加学位数 | flow exactly 14.8 x10000 place | 确保"],
  ]);
});

describe("the indicator of what is made or added", () => {
  const indicatorsIn = (text: string) =>
    extractPlan(text, { region: "620722", period: [2021, 2025] }).plan.targets.map(({ indicator }) => indicator);

  it.each([
    ["新建普通高中2所。", "general-upper-secondary.schools-built.new"],
    ["全县普通高中达到5所。", "general-upper-secondary.institutions"],
    ["新增义务教育学位3600个。", "compulsory.new-places"],
    ["提供义务教育学位3600个。", "compulsory.new-places"],
    ["义务教育学位总量达到36000个。", "compulsory.places"],
    ["招聘教师300名。", "basic.new-teachers"],
    ["撤并教学点36个。", undefined],
    ["The county will build 12 kindergartens by 2025.", "preschool.schools-built.new"],
    ["The county will have 12 kindergartens by 2025.", "preschool.institutions"],
  ])("%s", (text, indicator) => {
    expect(indicatorsIn(text)).toEqual([indicator]);
  });

  it("is that of what was built, too, where a text reports", () => {
    const { plan } = extractPlan("“十三五”期间，新建普通高中2所。", { region: "620722", period: [2021, 2025] });
    expect(plan.observations.map(({ indicator }) => indicator)).toEqual(["general-upper-secondary.schools-built.new"]);
  });
});

describe("what is done with a matter, and for how long somebody serves", () => {
  reads([
    [
      "县委常委会每年至少研究一次教师队伍建设工作。",
      "target 研究教师队伍建设工作 | flow atLeast 1 occurrence per year",
    ],
    ["县政府每半年专题研究2次教育工作。", "target 专题研究教育工作 | flow exactly 2 occurrence per 0.5 year"],
    ["督学每学期督导检查2次责任区学校。", "target 督导检查责任区学校 | flow exactly 2 occurrence per term standing"],
    ["每学期开展2次督导检查。", "target 督导检查 | flow exactly 2 occurrence per term standing"],
    ["教研员要到中小学校从事1年以上教育教学工作。", "target 到中小学校从事教育教学工作 | level atLeast 1 year"],
    ["每位教研员每年接受培训不少于90学时。", "target 教研员培训 | flow atLeast 90 studyHour per researcher per year"],
    ["校长在同一所学校连任一般不超过2个任期。", "target 校长在同一所学校连任 | level atMost 2 item | 一般"],
  ]);
});

describe("so often, and parts of a year or day", () => {
  reads([
    [
      "中小学落实一周一节劳动课、一学期一次校外实践。",
      "target 劳动课 | flow exactly 1 lesson per week standing",
      "target 校外实践 | flow exactly 1 occurrence per term standing",
    ],
    [
      "落实“一校一园地”“一周一课时”“一学期一次专业技能训练”要求。",
      "target 一周一课时 | flow exactly 1 lesson per week standing",
      "target 专业技能训练 | flow exactly 1 occurrence per term standing",
    ],
    ["全面推行一校一策、一生一案。"],
    ["小学第一周一节课用于入学教育。", "target 入学教育 | level exactly 1 lesson"],
    ["每周至少一天“无作业日”活动。", "target “无作业日”活动 | flow atLeast 1 day per week standing"],
    ["每学期至少半天劳动实践。", "target 劳动实践 | flow atLeast 0.5 day per term standing"],
    ["借用期限原则上不超过半年。", "target 借用期限 | level atMost 0.5 year | 原则上"],
    ["上半年完成，下半年不超过计划数。"],
  ]);
});

describe("what a count is of", () => {
  reads([
    ["积极争取资金建设1-2个公共实训基地。", "target 公共实训基地 | flow between 1..2 item | 争取"],
    ["多渠道筹集资金改造40所薄弱学校。", "target 薄弱学校 | flow exactly 40 school"],
    ["筹措171个续建、新改扩建中小学项目资金。", "target 续建、新改扩建中小学项目 | flow exactly 171 item"],
    ["每名正高级教师与2-3名培养对象师徒结对。", "target 培养对象 | flow between 2..3 person per teacher"],
    ["新增学位1.2万个（依据人口增长3万人的预测）。", "target 学位 | flow exactly 1.2 x10000 place"],
    ["推动学生至少掌握2项运动技能。", "target 运动技能 | level atLeast 2 item"],
  ]);
});

describe("the stage around a label", () => {
  const stagesIn = (text: string) =>
    extractPlan(text, { region: "620722", period: [2021, 2025] }).plan.targets.map(({ stage }) => stage);

  it.each([
    ["一、高等职业教育\n“双师型”教师占比达到65%。", ["ED5"]],
    ["一、义务教育\n“双师型”教师占比达到65%。", ["ED35_5"]],
    ["扩大各级各类教育优质资源覆盖面。", ["TOTAL"]],
    ["临江县基础教育高质量发展规划\n适度提高各学段教师学历层次。", ["ED02-3"]],
    ["一、普通高中\n推进高中阶段教育综合改革。建设12个教学改革示范校。", ["ED34"]],
    ["到2025年，建成河东小学（36个班）和河西中学（30个班）。", ["ED1", undefined]],
    ["能源职业技术学院建成6个专业。", ["ED5"]],
  ])("%s", (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
