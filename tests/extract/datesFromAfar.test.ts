import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a date that was said before", () => {
  reads([
    // 届时 is the date said last, in whatever paragraph.
    [
      "到2027年，全市新建学校30所。\n届时，全市公办学位占比将达到85%。普惠性幼儿园覆盖率达到90%以上。",
      "target 学校 | flow exactly 30 school | by 2027",
      "target 公办学位占比 | level exactly 85 percent | by 2027 (inferred)",
      "target 普惠性幼儿园覆盖率 | level atLeast 90 percent | by 2027 (inferred)",
    ],
    [
      "局长表示，到2026年，全县要新建幼儿园12所。\n到那时，农村学生寄宿率达到40%。",
      "target 幼儿园 | flow exactly 12 school | by 2026",
      "target 农村学生寄宿率 | level exactly 40 percent | by 2026 (inferred)",
    ],
    // A period needs no pause behind it.
    [
      "“十四五”期间全市计划新建小学20所。新增学位3万个。",
      "target 小学 | flow exactly 20 school | by 2025",
      "target 学位 | flow exactly 3 x10000 place | by 2025 (inferred)",
    ],
    // A span of years opens with 从 and still holds for what follows.
    [
      "县政府计划从2021年到2023年投入专项资金6000万元，新建中心幼儿园18所。",
      "target 专项资金 | flow exactly 6000 x10000 yuan | by 2023",
      "target 中心幼儿园 | flow exactly 18 school | by 2023",
    ],
    // A paragraph that only says what is to be.
    [
      "到2025年，高质量教育体系基本建立。\n普及水平进一步提高，学前三年毛入园率达到95%。\n师资更加合理，研究生学历教师占比达到30%。",
      "target 学前三年毛入园率 | level exactly 95 percent | by 2025 (inferred)",
      "target 研究生学历教师占比 | level exactly 30 percent | by 2025 (inferred)",
    ],
    // …: not what another year is to bring.
    ["到2025年，高质量教育体系基本建立。\n今年将新建幼儿园12所。", "target 幼儿园 | flow exactly 12 school"],
  ]);
});

describe("a date that is said behind all it holds for", () => {
  reads([
    [
      "新建小学20所。新增学位3万个。以上任务，均须在2026年8月底前完成。",
      "target 小学 | flow exactly 20 school | by 2026-08-31",
      "target 学位 | flow exactly 3 x10000 place | by 2026-08-31",
    ],
    [
      "新建小学20所。新增学位3万个。上述工程应于2026年底前交付使用。",
      "target 小学 | flow exactly 20 school | by 2026",
      "target 学位 | flow exactly 3 x10000 place | by 2026",
    ],
    [
      "新建小学20所，新增学位3万个，以上项目2026年底前全部建成投用。",
      "target 小学 | flow exactly 20 school | by 2026",
      "target 学位 | flow exactly 3 x10000 place | by 2026",
    ],
  ]);
});

describe("a date within a member of a list", () => {
  reads([
    [
      "——新建公办幼儿园12所。到2024年，公办园占比达到60%。\n——招聘中小学教师500名。",
      "target 公办幼儿园 | flow exactly 12 school",
      "target 公办园占比 | level exactly 60 percent | by 2024",
      "target 中小学教师 | flow exactly 500 person",
    ],
    // One that opens the list holds for what follows.
    [
      "——到2024年，公办园占比达到60%。\n——招聘中小学教师500名。",
      "target 公办园占比 | level exactly 60 percent | by 2024",
      "target 中小学教师 | flow exactly 500 person | by 2024 (inferred)",
    ],
  ]);
});

describe("how often what is listed is done", () => {
  reads([
    [
      "每年培训校长200名，骨干教师1000名、班主任800名。",
      "target 校长 | flow exactly 200 person per year",
      "target 骨干教师 | flow exactly 1000 person per year",
      "target 班主任 | flow exactly 800 person per year",
    ],
    // A verb of its own begins another count.
    [
      "每年培训校长200名，新建幼儿园12所。",
      "target 校长 | flow exactly 200 person per year",
      "target 幼儿园 | flow exactly 12 school",
    ],
  ]);
});
