import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "../recordsIn.ts";

describe("what all of a group must have or do", () => {
  reads([
    ["新任教师必须取得教师资格证书。", "target 新任教师 | level exactly 100 percent standing implicit | 必须"],
    [
      "新聘幼儿园教师必须具有大专以上学历。",
      "target 新聘幼儿园教师 | level exactly 100 percent standing implicit | 必须",
    ],
    ["到2025年，高中教师必须达到研究生学历。", "target 高中教师 | level exactly 100 percent implicit | by 2025 | 必须"],
    ["寄宿制学校必须配备专职保安。", "target 寄宿制学校 | level exactly 100 percent standing implicit | 必须"],
    ["新教师入职前必须接受师德培训。", "target 新教师 | level exactly 100 percent standing implicit | 必须"],
    ["新任园长均须参加任职资格培训。", "target 新任园长 | level exactly 100 percent standing implicit"],
  ]);
});

describe("every post filled", () => {
  reads([
    ["乡镇中心校应配齐专职心理健康教师。", "target 专职心理健康教师 | level exactly 100 percent implicit"],
    ["初中应配齐专职思政课教师。", "target 初中专职思政课教师 | level exactly 100 percent implicit"],
    ["配足配齐各学科专任教师。", "target 各学科专任教师 | level exactly 100 percent implicit"],
    ["县教研机构须按学段配齐所有学科教研员。", "target 所有学科教研员 | level exactly 100 percent implicit"],
  ]);
});

describe("whoever it applies to", () => {
  reads([
    [
      "城区学校教师，凡是在同一学校任教满9年的，应进行交流轮岗。",
      "target 城区学校教师 | level exactly 100 percent standing implicit",
    ],
    [
      "校长在同一所学校任职满两届的，原则上要交流。",
      "target 校长交流 | level exactly 100 percent standing implicit | 原则上",
    ],
  ]);

  it("keeps the condition in the plan's words", () => {
    const { targets } = extractPlan("园长，凡是聘期考核合格的，均应参加高级研修培训。", { region: "44xxxx" }).plan;
    expect(targets.map(({ goal }) => "condition" in goal && goal.condition)).toEqual(["聘期考核合格的"]);
  });
});

describe("work that is not measured by its duty", () => {
  reads([
    ["配齐配强专业工作队伍。"],
    ["各部门应当加强沟通协调。"],
    ["教师必须坚持正确政治方向。"],
    ["凡是违反规定的，一律依法追究责任。"],
    ["要配齐配足设施设备，改善教学条件。", "target 设施设备 | level exactly 100 percent implicit"],
  ]);
});
