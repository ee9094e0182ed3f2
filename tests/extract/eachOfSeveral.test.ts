import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what several verbs or measures share", () => {
  reads([
    [
      "计划新建12所、改扩建8所农村寄宿制学校。",
      "target 新建农村寄宿制学校 | flow exactly 12 school",
      "target 改扩建农村寄宿制学校 | flow exactly 8 school",
    ],
    [
      "到2025年,普惠性幼儿园数、在园幼儿数分别占总数85%以上。",
      "target 普惠性幼儿园数占总数 | level atLeast 85 percent | by 2025",
      "target 在园幼儿数占总数 | level atLeast 85 percent | by 2025",
    ],
    ["要让每一个孩子“有园上”,重点解决3万名随迁子女就学问题。", "target 随迁子女 | flow exactly 3 x10000 person"],
  ]);
});

describe("what moves each from a start of its own", () => {
  reads([
    [
      "生均公用经费标准由小学700元、初中900元分别提高到780元、1000元。",
      "target 小学生均公用经费标准 | level exactly 780 yuanPerPupil | was 700 yuanPerPupil",
      "target 初中生均公用经费标准 | level exactly 1000 yuanPerPupil | was 900 yuanPerPupil",
    ],
    [
      "师生比由小学1:20、初中1:14分别调整为1:18、1:12.5。",
      "target 小学师生比 | level exactly 18 pupilPerTeacher | was 20 pupilPerTeacher",
      "target 初中师生比 | level exactly 12.5 pupilPerTeacher | was 14 pupilPerTeacher",
    ],
    ["小学生师比由21:1下降到19:1。", "target 小学生师比 | level exactly 19 pupilPerTeacher | was 21 pupilPerTeacher"],
  ]);
});
