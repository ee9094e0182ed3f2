import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("the year of a document dates what it sets", () => {
  reads([
    [
      "区教育局2023年为民办实事\n1.加固校舍3万平方米。\n2.新建成3所幼儿园。",
      "target 校舍 | flow exactly 3 x10000 squareMetre | by 2023 (inferred)",
      "target 幼儿园 | flow exactly 3 school | by 2023 (inferred)",
    ],
    [
      "青山区2024年民生实事：优质教育行动（4项）\n任务安排\n新增义务教育学位1.7万个。",
      "target 义务教育学位 | flow exactly 1.7 x10000 place | by 2024 (inferred)",
    ],
    [
      "市教育局印发《2022年教育工作要点》。新建幼儿园12所。全市多媒体教室占比达到80%。",
      "target 幼儿园 | flow exactly 12 school | by 2022 (inferred)",
      "target 多媒体教室占比 | level exactly 80 percent | by 2022 (inferred)",
      "milestone 2022年教育工作要点 | by 2022",
    ],
    // What another year is to bring is not dated by it, nor is what a report of a year tells.
    [
      "区教育局2023年民生实事\n新建幼儿园3所，明年再新建2所。",
      "target 幼儿园 | flow exactly 3 school",
      "target 幼儿园 | flow exactly 2 school",
    ],
    ["区教育局2023年民生实事完成情况\n新建幼儿园3所。", "observation 幼儿园 | exactly 3 school"],
  ]);
});

describe("what a date does not reach", () => {
  reads([
    [
      "到2024年，公办园在园幼儿占比达到60%以上（2020年为54%）；义务教育优质学位供给大幅增加。",
      "target 公办园在园幼儿占比 | level atLeast 60 percent | by 2024 | was 54 percent in 2020",
      "target 义务教育优质学位供给 | direction raise | by 2024",
    ],
    ["加强园舍建设，到2024年新建幼儿园12所；建立三级监控体系。", "target 幼儿园 | flow exactly 12 school | by 2024"],
    ["到2024年，新建幼儿园12所。加强管理，建立幼儿园准入制度。", "target 幼儿园 | flow exactly 12 school | by 2024"],
    ["到2024年，建立幼儿园准入制度。", "milestone 幼儿园准入制度 | by 2024"],
  ]);
});
