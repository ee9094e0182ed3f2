import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a paper that is only called by its kind is the plan itself", () => {
  reads([
    [
      "《意见》提出,到2025年,全市新增公办学位6.2万个,其中小学4万个。",
      "target 公办学位 | flow exactly 6.2 x10000 place | by 2025",
      "target 小学学位 | flow exactly 4 x10000 place | by 2025",
    ],
    ["《义务教育学校管理标准》要求,小学每班不超过45人。"],
    [
      "《实施方案》提出,加强资源统筹,到2026年小学巩固率达到99%;初中巩固率达到98%,其中乡镇初中达到96%。",
      "target 小学巩固率 | level exactly 99 percent | by 2026",
      "target 初中巩固率 | level exactly 98 percent | by 2026",
      "target 乡镇初中巩固率 | level exactly 96 percent | by 2026",
    ],
  ]);
});

describe("that a paper has been issued, what it lists and who is to act is no aim", () => {
  reads([
    [
      "近日,市政府办公室印发《全市学前教育发展提升行动计划》,到2025年新建幼儿园40所。",
      "target 幼儿园 | flow exactly 40 school | by 2025",
    ],
    ["《方案》确定了强师兴教工程等12个重大工程。"],
    ["任务将分解到9个县(市、区)。"],
    ["新增学位纳入全市20项民生实事。"],
    ["在全县120所小学中,改造薄弱学校30所。", "target 薄弱学校 | flow exactly 30 school"],
  ]);
});

describe("who is to do it, before the verb", () => {
  reads([
    ["临江将把公办幼儿园在园幼儿占比提高到55%。", "target 公办幼儿园在园幼儿占比 | level exactly 55 percent"],
    ["云岭计划新增学位1.2万个。", "target 学位 | flow exactly 1.2 x10000 place"],
    ["全县还需新建幼儿园12所。", "target 幼儿园 | flow exactly 12 school"],
    [
      "2025年计划完工学校12所,建成后可新增学位9600个。",
      "target 学校 | flow exactly 12 school | by 2025",
      "target 学位 | flow exactly 9600 place | by 2025",
    ],
    ["每新建一个公办班,市政府给予每班奖补15万元。", "target 奖补 | flow exactly 15 x10000 yuan per class"],
    ["新认定的普惠性幼儿园每所奖补8万元。", "target 新认定的普惠性幼儿园 | flow exactly 8 x10000 yuan per school"],
  ]);
});
