import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;

describe("signs and notes of tables", () => {
  it("a sign beside the name says the formal type that the note gives it", () => {
    const text =
      "|指标|2020年|2025年|\n|学前三年毛入园率（%）|89.2|93|\n|九年义务教育巩固率*（%）|95|96|\n注：带*的为约束性指标，其余为预期性指标。";
    const { targets } = extractPlan(text, { region: "36xxxx", period: PERIOD }).plan;
    expect(targets.map(({ label, formalType }) => [label, formalType])).toEqual([
      ["学前三年毛入园率", "anticipatory"],
      ["九年义务教育巩固率", "binding"],
    ]);
  });

  it("no sign is a name's, and a note without one gives no type", () => {
    const text =
      "|指标|2020年|2025年|\n|★学前三年毛入园率①（%）|89.2|93|\n|小学在校生数[1]（万人）|32.5|34.1|\n①含民办幼儿园。";
    const { targets } = extractPlan(text, { region: "36xxxx", period: PERIOD }).plan;
    expect(targets.map(({ label, formalType }) => [label, formalType])).toEqual([
      ["学前三年毛入园率", undefined],
      ["小学在校生数", undefined],
    ]);
  });

  it("a note names the years of columns without headers", () => {
    const text =
      "终身教育\n社区教育参与率\n35%\n45%\n老年大学数\n16所\n30所\n从业人员年培训率\n40%\n55%\n（左为2020年数，右为2025年目标）";
    expect(readingOf(text)).toEqual([
      "社区教育参与率: level 45 percent by 2025 from 35 in 2020",
      "老年大学数: level 30 school by 2025 from 16 in 2020",
      "从业人员年培训率: level 55 percent by 2025 from 40 in 2020",
    ]);
  });

  it("cells say themselves what they are", () => {
    const text =
      "指标名称：学前三年毛入园率  单位：%  2020年：91.7  2025年：95\n指标名称：教师平均工资  单位：万元  2020年：8.1  2025年：不低于10";
    expect(readingOf(text, PERIOD)).toEqual([
      "学前三年毛入园率: level 95 percent by 2025 from 91.7 in 2020",
      "教师平均工资: level atLeast 10 10000 yuan by 2025 from 8.1 in 2020",
    ]);
  });

  it("a column of differences says nothing new, one of growth does", () => {
    const text = "|指标|2020年|2025年|增加（百分点）|\n|高中阶段毛入学率（%）|92.1|95|2.9|\n|巩固率（%）|95.8|97|1.2|";
    expect(readingOf(text, PERIOD)).toEqual([
      "高中阶段毛入学率: level 95 percent by 2025 from 92.1 in 2020",
      "巩固率: level 97 percent by 2025 from 95.8 in 2020",
      "aside 2.9: difference",
      "aside 1.2: difference",
    ]);
    const growth =
      "|指标|2020年|2025年|年均增长（%）|\n|小学在校生数（万人）|32.5|34.1|[1.6]|\n|幼儿园数（所）|120|150|4.6|";
    expect(readingOf(growth, PERIOD)).toEqual([
      "小学在校生数: level 34.1 10000 person by 2025 from 32.5 in 2020",
      "小学在校生数: change 1.6 10000 person by 2025",
      "幼儿园数: level 150 school by 2025 from 120 in 2020",
      "幼儿园数: change 4.6 percent per year by 2025",
    ]);
  });

  it("the last plan's aim is set aside", () => {
    const text =
      "|指标|“十三五”目标|2020年完成|“十四五”目标|\n|学前三年毛入园率（%）|88|89.2|93|\n|普惠性幼儿园数（所）|115|120|150|";
    expect(readingOf(text, PERIOD)).toEqual([
      "学前三年毛入园率: level 93 percent by 2025 from 89.2 in 2020",
      "普惠性幼儿园数: level 150 school by 2025 from 120 in 2020",
      "aside 88: other-authority",
      "aside 115: other-authority",
    ]);
  });

  it("columns of years stand beside those of values", () => {
    const text =
      "|指标名称|基准年|基准值|目标年|目标值|\n|学前三年毛入园率（%）|2020|89.2|2025|93|\n|巩固率（%）|2020|95.1|2024|96|";
    expect(readingOf(text, PERIOD)).toEqual([
      "学前三年毛入园率: level 93 percent by 2025 from 89.2 in 2020",
      "巩固率: level 96 percent by 2024 from 95.1 in 2020",
    ]);
  });

  it("figures that a row sets apart by blanks are not one torn number", () => {
    const text = "指标 2020年 2025年\n普惠性幼儿园数 120 150所\n新增学位 360 480个\n教学班 240 300个";
    expect(readingOf(text, PERIOD)[0]).toBe("普惠性幼儿园数: level 150 school by 2025 from 120 in 2020");
    expect(readingOf("到2025年，新增学位12 500个。", PERIOD)).toEqual(["学位: flow 12500 place by 2025"]);
  });

  it("a name that its cell breaks is one", () => {
    const text =
      "| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 学前三年<br>毛入园率（%） | 89.2 | 93 |\n| 小学<br>生师比（X:1） | 17 | 16 |";
    expect(readingOf(text, PERIOD)).toEqual([
      "学前三年毛入园率: level 93 percent by 2025 from 89.2 in 2020",
      "小学生师比: level 16 pupilPerTeacher by 2025 from 17 in 2020",
    ]);
  });

  it("stages under titles of staff, and parts of upper secondary, take their whole name", () => {
    const hired =
      "“十四五”期间教师招聘计划（人）\n|学段|2022年|2023年|合计|\n|幼儿园|50|60|110|\n|小学|100|80|180|\n|合计|150|140|290|";
    expect(readingOf(hired, [2022, 2023]).map((line) => line.split(":")[0])).toEqual([
      ...["幼儿园教师", "幼儿园教师", "幼儿园教师", "小学教师", "小学教师", "小学教师", "教师", "教师", "教师"],
    ]);
    const parts =
      "|指标|2020年|2025年|\n|高中阶段教育在校生（万人）|15.2|16|\n|其中：普通高中|8.2|8.8|\n|专任教师本科以上学历比例：小学（%）|78|85|\n|初中|90|95|";
    expect(readingOf(parts, PERIOD).map((line) => line.split(":")[0])).toEqual([
      "高中阶段教育在校生",
      "普通高中在校生",
      "小学专任教师本科以上学历比例",
      "初中专任教师本科以上学历比例",
    ]);
  });

  it("formal types before the names are those of their own rows", () => {
    const text =
      "属性\n指标\n2020年\n2025年\n预期性\n毛入园率（%）\n89.2\n93\n约束性\n巩固率（%）\n95.1\n96\n预期性\n幼儿园数（所）\n120\n150";
    const { targets } = extractPlan(text, { region: "36xxxx", period: PERIOD }).plan;
    expect(targets.map(({ formalType }) => formalType)).toEqual(["anticipatory", "binding", "anticipatory"]);
  });
});
