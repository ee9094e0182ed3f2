import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what people and schools do", () => {
  reads([
    ["选派120名骨干教师到企业实践。", "target 骨干教师 | flow exactly 120 person"],
    ["遴选12所薄弱学校创建省级示范校。", "target 薄弱学校 | flow exactly 12 school"],
    ["支持20名骨干教师攻读硕士学位。", "target 骨干教师 | flow exactly 20 person | 支持"],
    [
      "推动10所高校建设应用型大学、20所高校建设技能型大学。",
      "target 建设应用型大学的高校 | flow exactly 10 school",
      "target 建设技能型大学的高校 | flow exactly 20 school",
    ],
    ["组织300名教师下沉基层。", "target 教师 | flow exactly 300 person"],
    ["引导15家企业与职业院校合作。", "target 企业 | flow exactly 15 item | 引导"],
    ["为1000间教室安装新风系统。", "target 教室 | flow exactly 1000 item"],
  ]);
});

describe("what other things do", () => {
  reads([
    ["推动12个职教集团实体化运行。", "target 职教集团 | flow exactly 12 item"],
    ["支持8个产教联合体对接产业园区。", "target 产教联合体 | flow exactly 8 item | 支持"],
  ]);
});

describe("a name that goes on with what might be a verb", () => {
  reads([
    ["建设12个教师发展中心。", "target 教师发展中心 | flow exactly 12 item"],
    ["建设30所校园足球特色学校。", "target 校园足球特色学校 | flow exactly 30 school"],
  ]);
});

describe("money behind a figure", () => {
  reads([
    ["按每班每年1.5万元给予奖补。", "target 奖补 | level exactly 1.5 x10000 yuan per class per year"],
    [
      "对随班就读学生按照每生每年不低于8000元的标准拨付公用经费。",
      "target 公用经费 | level atLeast 8000 yuan per student per year",
    ],
  ]);
});
