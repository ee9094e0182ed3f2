import { describe } from "vitest";
import { readsUndated } from "./recordsIn.ts";

describe("what the name of a task sets", () => {
  readsUndated([
    [
      "今年要完成“新建改扩建幼儿园80所，建成投用38所公办园”民生实事项目。",
      "target 幼儿园 | flow exactly 80 school",
      "target 公办园 | flow exactly 38 school",
    ],
    ["明年继续安排“新建12所普通高中，扩大学位供给”项目。", "target 普通高中 | flow exactly 12 school"],
    ["打造“新建一校一品”和“1+8”教育集团。"],
    [
      "市教育局承担民生实事“新建幼儿园70所，新增学位6万个”项目，二季度进展情况如下：",
      "target 幼儿园 | flow exactly 70 school",
      "target 学位 | flow exactly 6 x10000 place",
    ],
  ]);
});

describe("what a paper sets, and when it was issued", () => {
  readsUndated([
    [
      "落实情况：已完成。已制定《集团化办学行动计划》，提出集团化办学覆盖率2026年达到40%，2027年达到55%。",
      "target 集团化办学覆盖率 | level exactly 40 percent | by 2026",
      "target 集团化办学覆盖率 | level exactly 55 percent | by 2027",
    ],
    [
      "2019年，教育部印发《关于课程建设的实施意见》（教高〔2019〕8号），提出认定一流课程1万门左右。",
      "target 一流课程 | flow about (左右) 1 x10000 course",
    ],
    [
      "2026年出台《教师队伍建设实施方案》，新建教师周转房200套。",
      "target 教师周转房 | flow exactly 200 item | by 2026",
      "milestone 教师队伍建设实施方案 | by 2026",
    ],
    ["教育厅发布《2019年教育事业发展统计公报》。"],
  ]);
});
