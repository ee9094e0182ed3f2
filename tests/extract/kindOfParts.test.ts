import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("parts are counted as their whole", () => {
  reads([
    [
      "招聘教师500名。其中，小学300名，初中150名。",
      "target 教师 | flow exactly 500 person",
      "target 小学 | flow exactly 300 person",
      "target 初中 | flow exactly 150 person",
    ],
    [
      "将新建学校30所。这30所学校包括16所公办小学（城东区1所、城西区4所）。",
      "target 学校 | flow exactly 30 school",
      "target 公办小学 | flow exactly 16 school",
      "target 城东区 | flow exactly 1 school",
      "target 城西区 | flow exactly 4 school",
    ],
    [
      "到2025年，普通高中达到63所（含8所民办），在校生达到1.5万人。",
      "target 普通高中 | level exactly 63 school | by 2025",
      "target 民办普通高中 | level exactly 8 school | by 2025",
      "target 在校生 | level exactly 1.5 x10000 person | by 2025",
    ],
  ]);
});

describe("money that is put up", () => {
  reads([
    [
      "规划投资9340万元，其中中央5170万元。",
      "target 投资 | flow exactly 9340 x10000 yuan",
      "target 中央 | flow exactly 5170 x10000 yuan",
    ],
    [
      "计划投资3亿元。其中1.2亿元实施幼儿园建设工程，8000万元用于薄弱学校改造。",
      "target 投资 | flow exactly 3 x100000000 yuan",
      "target 幼儿园建设工程 | flow exactly 1.2 x100000000 yuan",
      "target 薄弱学校改造 | flow exactly 8000 x10000 yuan",
    ],
    ["总投资近5900余万元。", "target 总投资 | flow about (余) 5900 x10000 yuan"],
    ["市财政按常住人口人均不低于2元安排社区教育经费。", "target 社区教育经费 | level atLeast 2 yuan"],
  ]);
});

describe("one for each, and all of them", () => {
  reads([
    ["每名寄宿生1个床位。", "target 床位 | level exactly 1 item per student"],
    [
      "到2025年底，全市5个县全部实现义务教育优质均衡发展。",
      "target 义务教育优质均衡发展 | level exactly 5 county | by 2025",
    ],
  ]);
});

describe("verbs that 或 joins", () => {
  reads([
    [
      "2025年计划新建或改建学校食堂22个，改建或扩建厕所12个。",
      "target 学校食堂 | flow exactly 22 item | by 2025",
      "target 厕所 | flow exactly 12 item | by 2025",
    ],
  ]);
});

describe("shares of one thing in several wholes", () => {
  reads([
    [
      "到2025年，公办幼儿园达到80所，占幼儿园总数的50%，占城区幼儿园总数的60%。",
      "target 公办幼儿园 | level exactly 80 school | by 2025",
      "target 公办幼儿园占幼儿园总数 | level exactly 50 percent | by 2025",
      "target 公办幼儿园占城区幼儿园总数 | level exactly 60 percent | by 2025",
    ],
    [
      "到2025年，持证教师占教职工的70%，占专任教师的90%。",
      "target 持证教师占教职工 | level exactly 70 percent | by 2025",
      "target 持证教师占专任教师 | level exactly 90 percent | by 2025",
    ],
  ]);
});
