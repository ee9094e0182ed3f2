import { describe } from "vitest";
import { reads } from "../recordsIn.ts";

describe("a state of a whole place by a date", () => {
  reads([
    ["到2025年，全市基本实现教育现代化。", "milestone 教育现代化 | by 2025"],
    ["2024年，全面普及学前三年教育。", "milestone 普及学前三年教育 | by 2024"],
    ["到2025年，进入高等教育普及化阶段。", "milestone 高等教育普及化阶段 | by 2025"],
    // Work that goes on, a rate that says it in figures, a view.
    ["加快普及高中阶段教育。"],
    ["到2025年，基本普及高中阶段教育，毛入学率达到92%。", "target 毛入学率 | level exactly 92 percent | by 2025"],
    ["展望2035年，总体实现教育现代化。"],
    ["2025年前以县为单位基本实现教育现代化，条件较好的县实现教育现代化。", "milestone 教育现代化 | by 2025"],
    ["2025年底前，第三中学创建为四星级高中。", "milestone 第三中学创建为四星级高中 | by 2025"],
    // Not yet founded; no change from one thing to another.
    ["筹备成立青山教育研究院。"],
    ["到2025年，实现由教育大市向教育强市的转变。"],
  ]);
});

describe("all of them", () => {
  reads([
    ["到2025年，民办幼儿园全部实现普惠性发展。", "target 民办幼儿园 | level exactly 100 percent implicit | by 2025"],
    ["所有乡镇学校全面实行学区制管理。", "target 乡镇学校 | level exactly 100 percent implicit"],
    // Nothing that could be told.
    ["所有学校实现高质量发展。"],
  ]);
});

describe("what rises, and what it is held against", () => {
  reads([
    [
      "小学公用经费标准提高到650元，县城学校公用经费标准也相应提高。",
      "target 小学公用经费标准 | level exactly 650 yuan",
      "target 县城学校公用经费标准 | direction raise",
    ],
    ["残疾儿童入学率达到普通儿童少年水平。", "target 残疾儿童入学率 | relative exactly 普通儿童少年水平"],
    ["教育贡献度位居全省前列。", "target 教育贡献度 | relative atLeast 全省前列"],
    ["通过挖潜扩容扩大幼儿园学位供给。", "target 幼儿园学位供给 | direction raise"],
    // Means alone.
    ["通过增加学位供给等方式解决入园难。"],
  ]);
});
