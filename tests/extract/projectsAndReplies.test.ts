import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { recordsIn } from "./recordsIn.ts";

/** Each target and observation of a text of which nothing tells the period: `target 投入 flow 2.9`. */
const told = (text: string): readonly string[] => {
  const { targets, observations } = extractPlan(text, { region: "44xxxx" }).plan;
  return [
    ...targets.map(({ label, goal }) => `target ${label} ${goal.kind} ${"value" in goal ? goal.value : ""}`),
    ...observations.map(({ label, value, status }) => `${status} ${label} ${value}`),
  ];
};

describe("what is meant to be done beside what was", () => {
  it.each([
    ["截至目前,该县已有9个镇创建教育强镇,今年,该县计划投入2.9亿元推进创建。", "target 投入 flow 2.9"],
    ["我市近四年共投入70多亿元,今明两年计划再投资5亿元。", "target 投资 flow 5"],
    ["2019年以来全市已增加公办幼儿园学位4.2万个,2020年底前继续完成新增约8万个公办学位。", "target 公办学位 flow 8"],
    ["第三小学二期项目(建筑总面积为5100平方米),目前正在编制可行性研究报告。", "target 建筑总面积 flow 5100"],
    ["该校按照四星级高中标准设计,可容纳学生4500人。", "target 学生 level 4500"],
    [
      "全市托位总数已达43686个。2025年拟通过多种形式增加供给,每千人口托位数达到4.6个。",
      "target 每千人口托位数 level 4.6",
    ],
    ["特殊教育学校预计招生200名。", "target 特殊教育学校招生 flow 200"],
  ])("%s", (text, target) => {
    expect(told(text)).toContain(target);
  });

  it.each([
    ["2018年新建项目已完成投资3亿元,占计划投资5亿元的60%。", "A 投资 5"],
    ["据统计,全县项目学校12所,计划投资3.2亿元,已完成投资1.1亿元。", "A 投资 3.2"],
    ["上一轮行动计划实施以来,公办园占比提高到45%。", "A 公办园占比 45"],
    [
      "2020年,我市将教师周转宿舍建设列入了政府民生实事,全年新建教师周转宿舍1276套,超额完成计划。",
      "A 教师周转宿舍 1276",
    ],
    ["学校的用地面积为4651平方米,国家最低标准为12338平方米,差7687平方米。", "A 学校的用地面积 4651"],
    ["日前,市财政局拨付义务教育改革资金29178万元。其中,免费教科书资金2832万元。", "A 免费教科书资金 2832"],
    ["5所高中处于竣工验收阶段。完成建设规划任务的50%,立项16所市级特色高中。", "A 市级特色高中 16"],
    ["秋季开学,投入使用小学项目5个,新增学位9030个,这是全区交出的教育民生答卷。", "A 学位 9030"],
  ])("%s is told", (text, observation) => {
    expect(told(text)).toContain(observation);
  });

  it("goes on with the parts of what was set", () => {
    expect(
      told("2017年30所学校建设列入为民办实事工程。\n其中东海区5所,南山区1所,北塘区2所,新城区11所,高新区3所。"),
    ).toContain("target 新城区 flow 11");
  });

  it("sets nobody's number", () => {
    expect(told("到2020年,户籍适龄儿童45.5万人,学前三年毛入园率达到95%。")).toEqual([
      "target 学前三年毛入园率 level 95",
      "F 户籍适龄儿童 45.5",
    ]);
  });
});

describe("labels of money and buildings", () => {
  it.each([
    ["市政府决定投资近10亿元建设职业教育园区。", "投资"],
    ["我市今后五年共投入7.2亿元。", "投入"],
    ["该项目的总投资3亿元。", "总投资"],
    ["新建学生餐厅一幢100平方米。", "学生餐厅"],
    ["维修改造42所学校面积达77391平方米。", "学校"],
    ["今年将新(改、扩)建成33所幼儿园。", "幼儿园"],
    ["2021年全市将新建(改扩建、小区配建)21所公办幼儿园。", "公办幼儿园"],
    ["两区分别提出2023年要新增2000个和1500个普惠幼儿园学位。", "普惠幼儿园学位"],
    ["建成后可增学位12000个。", "学位"],
    ["明年8月底前完成新建学校50所。", "学校"],
    ["建筑面积大概6.6万平方米。", "建筑面积"],
    ["建筑面积6.6万方米。", "建筑面积"],
  ])("%s", (text, label) => {
    expect(recordsIn(text)[0]).toMatch(new RegExp(`^target ${label} \\|`));
  });

  it("leave the number of a stage of building, and the name of a place, alone", () => {
    expect(recordsIn("二期将改造中心小学等4所学校宿舍。")).toHaveLength(1);
    expect(recordsIn("一期投资54214万元,二期投资43640万元。").join()).not.toContain("occurrence");
    expect(recordsIn("九台区新建幼儿园26所。")).toEqual(["target 幼儿园 | flow exactly 26 school"]);
  });

  it("of whom do not go from the youngest to the others", () => {
    expect(told("全县有在校学生19164人,其中学前幼儿3072人、小学8212人、初中5440人。").slice(1)).toEqual([
      "A 学前幼儿 3072",
      "A 小学 8212",
      "A 初中 5440",
    ]);
  });

  it("of what is told again in another unit, and of classes without another noun", () => {
    expect(told("该校占地2.6万平方米(约39亩),拟设置36班。")).toEqual([
      "target 占地 level 2.6",
      "target 占地 level 39",
      "target 班 flow 36",
    ]);
  });

  it("count classes by their size", () => {
    expect(recordsIn("开设4个小班。")).toEqual(["target 小班 | flow exactly 4 class"]);
  });
});

describe("a date at the end of a sentence", () => {
  it("is when what is built is there, and not when it is paid for", () => {
    expect(recordsIn("新建幼儿园12所,新增学位3600个,2023年8月竣工。")).toEqual([
      "target 幼儿园 | flow exactly 12 school | by 2023-08-31",
      "target 学位 | flow exactly 3600 place | by 2023-08-31",
    ]);
    expect(recordsIn("第一中学总投资3亿元,2024年9月投入使用。")[0]).toBe(
      "target 第一中学总投资 | flow exactly 3 x100000000 yuan",
    );
    expect(recordsIn("新建幼儿园12所,2023年竣工3所。")[0]).toBe("target 新建幼儿园 | flow exactly 12 school");
  });
});
