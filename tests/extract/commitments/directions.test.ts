import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "../recordsIn.ts";

describe("a verb of change and what can be measured", () => {
  reads([
    ["逐步提高农村教师待遇水平。", "target 农村教师待遇水平 | direction raise | 逐步"],
    ["稳步扩大优质高中招生规模。", "target 优质高中招生规模 | direction raise"],
    ["缩小城乡、校际差距。", "target 城乡、校际差距 | direction lower"],
    ["提升优质教育共享面、民生保障力、服务地方贡献度。", "target 服务地方贡献度 | direction raise"],
    ["提升教育影响力、竞争力和群众满意度。", "target 群众满意度 | direction raise"],
    ["有效降低学生近视率。", "target 学生近视率 | direction lower"],
    ["适度提高高中教师学历层次。", "target 高中教师学历层次 | direction raise"],
    ["逐步提高中小学中级、高级教师岗位比例。", "target 中小学中级、高级教师岗位比例 | direction raise | 逐步"],
    ["增加体育科目分值，优化考试内容。", "target 体育科目分值 | direction raise"],
    ["扩大优质园覆盖面和受益面。", "target 优质园覆盖面和受益面 | direction raise"],
    ["精简各类报表填报次数。", "target 各类报表填报次数 | direction lower"],
    ["进一步加大财政教育投入力度。", "target 财政教育投入力度 | direction raise"],
    ["增加公办学位供给、提升学校治理效能。", "target 公办学位供给 | direction raise"],
    ["逐年增加教职工编制数。", "target 教职工编制数 | direction raise"],
  ]);
});

describe("what can be measured, and how it moves", () => {
  reads([
    ["学前教育普及水平稳步提升。", "target 学前教育普及水平 | direction raise"],
    ["到2025年，学生体质健康各项指标明显改善。", "target 学生体质健康各项指标 | direction raise | by 2025"],
    ["我县高考成绩在全市排名有较大提升。", "target 高考成绩在全市排名 | direction raise"],
    ["群众满意度不断提高。", "target 群众满意度 | direction raise"],
    ["到2024年，校际差距明显缩小，教师队伍更加优化。", "target 校际差距 | direction lower | by 2024"],
    ["教师结构性缺员问题得到有效缓解。", "target 教师结构性缺员问题 | direction lower"],
    ["有效缓解城区学位紧缺问题。", "target 城区学位紧缺 | direction lower"],
    ["逐步消化超编人员。", "target 超编人员 | direction lower | 逐步"],
  ]);

  it("moves every year where the plan says so", () => {
    const { targets } = extractPlan("逐年提高生均公用经费。", { region: "44xxxx" }).plan;
    expect(targets.map(({ deadline }) => deadline.kind)).toEqual(["yearly"]);
  });
});

describe("what goes on from a figure", () => {
  reads([
    [
      "指标到校比例不低于60%，并逐年提高。",
      "target 指标到校比例 | level atLeast 60 percent",
      "target 指标到校比例 | direction raise",
    ],
    [
      "2023年公办园占比达到55%，以后逐步提升。",
      "target 公办园占比 | level exactly 55 percent | by 2023",
      "target 公办园占比 | direction raise | 逐步",
    ],
    ["群众满意度稳步提升，2025年达到90%。", "target 群众满意度 | level exactly 90 percent | by 2025"],
  ]);
});

describe("what must never fall or rise again", () => {
  reads([
    ["落实“两个只增不减”要求。", "target 两个只增不减 | direction neverFall"],
    ["确保一般公共预算教育支出逐年只增不减。", "target 一般公共预算教育支出 | direction neverFall | 确保"],
    ["巩固大班额专项治理成果。", "target 大班额 | direction neverRise"],
  ]);
});

describe("a direction that nothing could be held against", () => {
  reads([
    ["全面提高教育质量。"],
    ["显著提升教师综合素质和专业能力。"],
    ["提高教育治理水平，提升管理效率。"],
    ["增强学生社会责任感，提升人民群众获得感。"],
    ["增加政策供给，扩大优质数字教育资源供给。"],
    ["加大投入，优化结构。"],
    ["加大资金投入，强化保障。"],
    ["有效控制学校规模。"],
    ["加强师德师风建设，推进教育公平。"],
    // For what, not that.
    ["资金可用于扩大学位供给、改善办学条件。"],
    ["切实保障改善条件、增加学位供给的经费需求。"],
    ["按人口增长比例调增配建学位数。"],
    // What was.
    ["教师待遇水平已明显提高。"],
  ]);
});
