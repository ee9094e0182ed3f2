import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a figure of a place has the unit of the whole", () => {
  reads([
    [
      "新增学位1.2万个，其中城东区3000个、青林区4000个、永安县5000个。",
      "target 学位 | flow exactly 1.2 x10000 place",
      "target 城东区 | flow exactly 3000 place",
      "target 青林区 | flow exactly 4000 place",
      "target 永安县 | flow exactly 5000 place",
    ],
    [
      "全市中小学幼儿园容量（学位）分别为：幼儿约3.5万个、小学约6.5万个。",
      "target 幼儿容量(学位) | level about (约) 3.5 x10000 place",
      "target 小学容量(学位) | level about (约) 6.5 x10000 place",
    ],
    // A name of its own is counted by itself, and 校区 names no place.
    [
      "新增学位1.2万个，城东区建设项目20个，扩建校区18个。",
      "target 学位 | flow exactly 1.2 x10000 place",
      "target 城东区建设项目 | flow exactly 20 item",
      "target 校区 | flow exactly 18 item",
    ],
  ]);
});

describe("what the last of a list measures", () => {
  reads([
    [
      "民族地区学前两年、三年毛入园率分别达到80%、70%。",
      "target 民族地区学前两年毛入园率 | level exactly 80 percent",
      "target 三年毛入园率 | level exactly 70 percent",
    ],
  ]);
});

describe("numbers that a copy has run together", () => {
  reads([
    ["青石小学规划占地面积40亩,总建筑面积21007002临河小学。", "target 青石小学规划占地面积 | level exactly 40 mu"],
    ["总建筑面积21007平方米。", "target 总建筑面积 | flow exactly 21007 squareMetre"],
  ]);
});
