import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("where it starts from", () => {
  reads([
    [
      "公办园在园幼儿占比在2020年38%的基础上提高到50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | was 38 percent in 2020",
    ],
    [
      "公办园在园幼儿占比自2020年的38%提高到2025年的50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "公办园在园幼儿占比由“十三五”末的38%提高到“十四五”末的50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    ["公办园在园幼儿占比由38%，提高到50%。", "target 公办园在园幼儿占比 | level exactly 50 percent | was 38 percent"],
    [
      "公办园在园幼儿占比，由2020年的38%，提高到2025年的50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "公办园在园幼儿占比（2020年为38%）2025年达到50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "公办园在园幼儿占比由2020年的38%达到2025年的50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "大班额比例由2020年的12%控制到2025年的3%以内。",
      "target 大班额比例 | level atMost 3 percent | by 2025 | was 12 percent in 2020",
    ],
    [
      "公办园在园幼儿占比较2020年的38%提高12个百分点。",
      "target 公办园在园幼儿占比 | change exactly 12 percentagePoint | was 38 percent in 2020",
    ],
  ]);
});

describe("how it was, and then what it is to be", () => {
  reads([
    [
      "2020年公办园在园幼儿占比为38%，2025年要达到50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "2020年公办园在园幼儿占比为38%，力争2025年提高到50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent in 2020 | 力争",
    ],
    [
      "公办园在园幼儿占比现为38%，2025年提高到50%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2025 | was 38 percent",
    ],
  ]);
});

describe("a goal before a goal", () => {
  reads([
    [
      "生均公用经费标准2023年调整为1300元，2025年达到1500元。",
      "target 生均公用经费标准 | level exactly 1300 yuanPerPupil | by 2023",
      "target 生均公用经费标准 | level exactly 1500 yuanPerPupil | by 2025",
    ],
  ]);
});
