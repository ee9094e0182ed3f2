import { describe, expect, it } from "vitest";
import { read, reads } from "./recordsIn.ts";

describe("what a figure is of, said in the part before", () => {
  reads([
    [
      "落实园长全员轮训制度，每名园长每3年应接受不少于120学时的培训。",
      "target 园长全员轮训 | flow atLeast 120 studyHour per principal per 3 year standing",
      "target 园长全员轮训 | level exactly 100 percent standing implicit",
    ],
    [
      "实施保育员能力提升培训计划，每人每年参加不少于24学时的研修。",
      "target 保育员能力提升培训 | flow atLeast 24 studyHour per year",
    ],
    [
      "配齐劳动教师，开好劳动课程，完善评价，小学每周1课时，初中每周2课时。",
      "target 小学劳动课程 | flow exactly 1 lesson per week standing",
      "target 初中劳动课程 | flow exactly 2 lesson per week standing",
    ],
    [
      "开齐开足体育课程，小学一二年级每周4课时，三至六年级和初中每周不少于3课时。",
      "target 小学一二年级体育课程 | flow exactly 4 lesson per week standing",
      "target 三至六年级和初中体育课程 | flow atLeast 3 lesson per week standing",
    ],
  ]);
});

describe("what is added to", () => {
  reads([
    ["全面落实班主任津贴在原400元的基础上再增加150元。", "target 班主任津贴 | change exactly 150 yuan | 全面"],
    ["招生规模在原500人的基础上增加60人。", "target 招生规模 | flow exactly 60 person"],
  ]);
});

describe("a date", () => {
  reads([
    [
      "到2025年，城区小学学位达到8万个，农村小学学位达到2.5万个。城区初中学位达到4.5万个。",
      "target 城区小学学位 | level exactly 8 x10000 place | by 2025",
      "target 农村小学学位 | level exactly 2.5 x10000 place | by 2025",
      "target 城区初中学位 | level exactly 4.5 x10000 place | by 2025 (inferred)",
    ],
    [
      "到2025年，建成智慧校园40所。专任教师达到1200名。",
      "target 智慧校园 | flow exactly 40 school | by 2025",
      "target 专任教师 | level exactly 1200 person | by 2025 (inferred)",
    ],
    ["做好2023年中考改革准备，新增实验室40间。", "target 实验室 | flow exactly 40 item"],
    ["2023年做好中考改革准备，新增实验室40间。", "target 实验室 | flow exactly 40 item | by 2023"],
  ]);
});

describe("two figures under one bound", () => {
  reads([
    [
      "新任教师参加不少于10天（80学时）的岗前培训、不少于20学时的跟岗实习。",
      "target 岗前培训 | level atLeast 10 day",
      "target 岗前培训 | level atLeast 80 studyHour",
      "target 跟岗实习 | level atLeast 20 studyHour",
    ],
    [
      "每名学生至少掌握2项运动技能和1项艺术特长。",
      "target 运动技能 | level atLeast 2 item per student",
      "target 艺术特长 | level atLeast 1 item per student",
    ],
  ]);
});

describe("a list before its figure", () => {
  reads([
    ["培育特级教师、教学名师等30名左右。", "target 特级教师、教学名师 | flow about (左右) 30 person"],
    ["重点建设好数控技术与应用、旅游服务、会计、护理、学前教育5个骨干专业。", "target 骨干专业 | flow exactly 5 item"],
    ["其中县城范围内新建3所初中。", "target 初中 | flow exactly 3 school"],
  ]);

  it("names courses of study and no stage", () => {
    const stageIn = (text: string) => read(text).plan.targets[0]?.stage;
    expect(stageIn("加强专业建设，重点建设好数控技术、旅游服务、学前教育3个骨干专业。")).toBeUndefined();
    expect(stageIn("新招普通高中和中职学校硕士学位教师占比达到15%。")).toBe("ED3");
    expect(stageIn("“双师型”教师占比达到60%。")).toBe("ED35_5");
  });
});

describe("money given", () => {
  reads([
    ["每晋级一所，给予结对帮扶的示范幼儿园奖励5万元。", "target 结对帮扶的示范幼儿园奖励 | flow exactly 5 x10000 yuan"],
    ["对考核优秀的学校奖励3万元。", "target 考核优秀的学校奖励 | flow exactly 3 x10000 yuan"],
  ]);
});
