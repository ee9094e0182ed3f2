import { describe } from "vitest";
import { reads } from "../recordsIn.ts";

describe("a level that others have", () => {
  reads([
    [
      "2025年,残疾儿童少年入学率达到全省平均水平以上。",
      "target 残疾儿童少年入学率 | relative atLeast 全省平均水平 | by 2025",
    ],
    [
      "到2030年,学校信息化水平达到中等发达国家先进水平。",
      "target 学校信息化水平 | relative exactly 中等发达国家先进水平 | by 2030",
    ],
    [
      "新建、改扩建学校不得低于省定办学条件标准。",
      "target 新建、改扩建学校 | relative atLeast 省定办学条件标准 | 不得",
    ],
    ["90%的幼儿园达到省定办园标准。", "target 幼儿园达到省定办园标准 | level exactly 90 percent"],
  ]);
});

describe("which way, and all or none", () => {
  reads([
    [
      "大幅增加普通高中教育资源供给,残疾学生受教育机会明显增加。",
      "target 普通高中教育资源供给 | direction raise",
      "target 残疾学生受教育机会 | direction raise",
    ],
    [
      "新发近视率明显下降、学生视力健康总体水平显著提升。",
      "target 新发近视率 | direction lower",
      "target 学生视力健康总体水平 | direction raise",
    ],
    ["流动儿童入园率有较大幅度提高。", "target 流动儿童入园率 | direction raise"],
    [
      "普通教室全部配备多媒体设备的学校比例达到75%。",
      "target 普通教室全部配备多媒体设备的学校比例 | level exactly 75 percent",
    ],
    ["每个乡镇都建有1所公办中心幼儿园。", "target 公办中心幼儿园 | level exactly 1 school | scope 每个乡镇"],
    ["3.第二中学创建为四星级高中,实现优质高中全覆盖。", "target 优质高中 | level exactly 100 percent implicit"],
    ["消除大班额专项规划涉及全市46所学校。"],
  ]);
});

describe("a goal of a county by a date", () => {
  reads([["到2026年,城关区、河口区实现学前教育普及普惠目标。", "milestone 学前教育普及普惠目标 | by 2026"]]);
});
