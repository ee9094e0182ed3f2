import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a date that opens a paragraph", () => {
  reads([
    [
      "到2025年，学前教育毛入园率达到93%。普惠性幼儿园覆盖率达到90%以上，公办园在园幼儿占比达到54%。",
      "target 学前教育毛入园率 | level exactly 93 percent | by 2025",
      "target 普惠性幼儿园覆盖率 | level atLeast 90 percent | by 2025 (inferred)",
      "target 公办园在园幼儿占比 | level exactly 54 percent | by 2025 (inferred)",
    ],
    [
      "“十四五”期间，全市教育项目总投资46亿元。其中12亿元用于新建幼儿园，新建幼儿园25所；另有3亿元实施周转房工程。",
      "target 教育项目总投资 | flow exactly 46 x100000000 yuan | by 2025",
      "target 新建幼儿园 | flow exactly 12 x100000000 yuan | by 2025 (inferred)",
      "target 幼儿园 | flow exactly 25 school | by 2025 (inferred)",
      "target 周转房工程 | level exactly 3 x100000000 yuan | by 2025 (inferred)",
    ],
    [
      "会议明确，到2025年，新建中小学60所。新增学位7.2万个。",
      "target 中小学 | flow exactly 60 school | by 2025",
      "target 学位 | flow exactly 7.2 x10000 place | by 2025 (inferred)",
    ],
    [
      "《规划（2021—2025年）》指出，到2025年，普惠率达到90%；公办率达到55%。",
      "target 普惠率 | level exactly 90 percent | by 2025",
      "target 公办率 | level exactly 55 percent | by 2025",
    ],
    ["在‘十四五’末期，高等教育毛入学率提高到60%。", "target 高等教育毛入学率 | level exactly 60 percent | by 2025"],
    [
      "到2025年，教育对经济社会发展的贡献度显著提高。各级教育生均公共财政教育事业费在全省排名前三位。",
      "target 教育对经济社会发展的贡献度 | direction raise | by 2025",
      "target 各级教育生均公共财政教育事业费 | relative atLeast 全省排名前三位 | by 2025 (inferred)",
    ],
  ]);
});

describe("a line that only says by when", () => {
  reads([
    [
      "2025年目标。毛入园率达到92%，普惠率达到90%。2030年目标。毛入园率达到98%。",
      "target 毛入园率 | level exactly 92 percent | by 2025 (inferred)",
      "target 普惠率 | level exactly 90 percent | by 2025 (inferred)",
      "target 毛入园率 | level exactly 98 percent | by 2030 (inferred)",
    ],
    [
      "1.第一阶段（2021—2025年）。新建幼儿园12所，改扩建小学8所。",
      "target 幼儿园 | flow exactly 12 school | by 2025 (inferred)",
      "target 小学 | flow exactly 8 school | by 2025 (inferred)",
    ],
    ["(1)2023年。新建幼儿园8所。", "target 幼儿园 | flow exactly 8 school | by 2023 (inferred)"],
  ]);
});

describe("what a date does not govern", () => {
  reads([
    [
      "到2025年，县城新增学位6万个。今年计划新建学校12所。",
      "target 学位 | flow exactly 6 x10000 place | by 2025",
      "target 学校 | flow exactly 12 school",
    ],
    ["到2025年达到50%，2027年达到80%。集团化办学覆盖率达到90%。", "target 集团化办学覆盖率 | level exactly 90 percent"],
    [
      "到2025年，大班额比例降至2%以下。民办学校在校生占比只减不增。每年培训教师500名。",
      "target 大班额比例 | level atMost 2 percent | by 2025",
      "target 民办学校在校生占比 | direction neverRise",
      "target 教师 | flow exactly 500 person per year",
    ],
  ]);
});

describe("a figure for each year", () => {
  reads([
    [
      "新建幼儿园2023年完成30所，2024年40所，2025年50所。",
      "target 幼儿园 | flow exactly 30 school | by 2023",
      "target 幼儿园 | flow exactly 40 school | by 2024",
      "target 幼儿园 | flow exactly 50 school | by 2025",
    ],
    [
      "招聘教师：2023年300名，2024年400名。",
      "target 教师 | flow exactly 300 person | by 2023",
      "target 教师 | flow exactly 400 person | by 2024",
    ],
  ]);
});

describe("named counties, each by its date", () => {
  reads([
    [
      "到2024年，青山县、白河县实现义务教育优质均衡发展；2025年，红旗区实现义务教育优质均衡发展。",
      "milestone 义务教育优质均衡发展 | by 2024",
      "milestone 义务教育优质均衡发展 | by 2025",
    ],
  ]);
});
