import { align } from "eduplan/align";
import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "./recordsIn.ts";

describe("all or none, without a number", () => {
  reads([
    ["到2022年，实现乡镇公办中心园全覆盖。", "target 乡镇公办中心园 | level exactly 100 percent implicit | by 2022"],
    ["实现课后服务全覆盖。", "target 课后服务 | level exactly 100 percent implicit"],
    ["所有教师都达到合格学历。", "target 教师达到合格学历 | level exactly 100 percent implicit"],
    ["校长全员培训。", "target 校长全员培训 | level exactly 100 percent implicit"],
    ["新任教师必须取得教师资格证书。", "target 新任教师取得教师资格证书 | level exactly 100 percent implicit | 必须"],
    ["到2025年，基本消除大班额。", "target 大班额 | level exactly 0 percent implicit | by 2025 | 基本"],
    ["基本消除66人以上超大班额。", "target 超大班额 | level exactly 0 percent implicit | 基本"],
    ["确保小学辍学率为零。", "target 小学辍学率 | level exactly 0 percent implicit | 确保"],
    [
      "到2023年，特殊教育学校标准化建设全部达标。",
      "target 特殊教育学校标准化建设 | level exactly 100 percent implicit | by 2023",
    ],
  ]);
});

describe("a direction, without a number", () => {
  reads([
    ["逐步提高农村教师待遇水平。", "target 农村教师待遇水平 | direction raise | 逐步"],
    ["稳步扩大优质高中招生规模。", "target 优质高中招生规模 | direction raise"],
    ["缩小城乡、校际差距。", "target 城乡、校际差距 | direction lower"],
    ["学前教育普及水平稳步提升。", "target 学前教育普及水平 | direction raise"],
    ["有效降低学生近视率。", "target 学生近视率 | direction lower"],
    ["落实“两个只增不减”要求。", "target 两个只增不减 | direction neverFall"],
  ]);
});

describe("no less than something named", () => {
  reads([
    [
      "义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平。",
      "target 义务教育教师平均工资收入水平 | relative atLeast 当地公务员平均工资收入水平",
    ],
    ["生均公用经费标准不低于全省平均水平。", "target 生均公用经费标准 | relative atLeast 全省平均水平"],
  ]);
});

describe("an event with a date", () => {
  reads([
    ["到2025年，通过国家学前教育普及普惠县评估认定。", "milestone 国家学前教育普及普惠县评估认定 | by 2025"],
    ["2022年创成国家义务教育优质均衡发展县。", "milestone 国家义务教育优质均衡发展县 | by 2022"],
    ["到2024年，建成省级社区教育示范区。", "milestone 省级社区教育示范区 | by 2024"],
    ["通过国家学前教育普及普惠县评估认定。"],
  ]);

  it("stands in a row of its own, for nobody has said that two plans mean the same", () => {
    const read = (text: string, region: string) => extractPlan(text, { region, period: [2021, 2025] }).plan;
    const { events } = align([
      read("到2025年，通过国家学前教育普及普惠县评估认定。", "120119"),
      read("到2024年，建成省级社区教育示范区。", "620722"),
    ]);
    expect(events.map(({ cells }) => cells.map(({ milestones }) => milestones.length))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("what commits to nothing", () => {
  reads([
    ["加强教师队伍建设，完善管理制度。"],
    ["一批学校得到改造，百所学校接受评估。"],
    ["三年级以上学生开设信息技术课。"],
    ["坚持五育并举，落实“双减”政策，推进三个方面改革。"],
    ["依据国发〔2020〕15号文件和《中国教育现代化2035》制定本规划。"],
    ["第3届运动会于9月1日举办，8:30入场。"],
    ["对0-3岁婴幼儿开展照护服务。"],
    ["本规划期为2021-2025年。"],
  ]);
});

describe("the firmness of a commitment", () => {
  reads([
    ["确保普惠率不低于85%。", "target 普惠率 | level atLeast 85 percent | 确保"],
    ["力争普惠率达到85%。", "target 普惠率 | level exactly 85 percent | 力争"],
    ["临聘教师比例原则上不得超过5%。", "target 临聘教师比例 | level atMost 5 percent standing | 不得 原则上"],
    ["一般公共预算教育支出占比达到18%。", "target 一般公共预算教育支出占比 | level exactly 18 percent"],
  ]);
});
