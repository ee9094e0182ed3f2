import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what has been done", () => {
  reads([
    [
      "2021年该县在8个乡镇新建幼儿园12所，实现了乡镇公办幼儿园全覆盖。",
      "observation 乡镇新建幼儿园 | exactly 12 school | in 2021",
    ],
    [
      "《行动计划》实施三年来，新建幼儿园1300所，毛入园率达到93.25%。",
      "observation 幼儿园 | exactly 1300 school",
      "observation 毛入园率 | exactly 93.25 percent",
    ],
    [
      "自2018年以来，教育投入累计达15.8亿元。其中：中央资金3.1亿元。累计完成投资2.7亿元，扎实推进“改薄”项目，新建校舍8.2万平方米。",
      "observation 教育投入 | exactly 15.8 x100000000 yuan",
      "observation 中央资金 | exactly 3.1 x100000000 yuan",
      "observation 投资 | exactly 2.7 x100000000 yuan",
      "observation 校舍 | exactly 8.2 x10000 squareMetre",
    ],
    ["经过三年努力，幼儿园达到156所，超额完成目标。", "observation 幼儿园 | exactly 156 school"],
    [
      "民办教育稳步发展，在校生达3317人，增长47.87%。",
      "observation 在校生 | exactly 3317 person",
      "observation 在校生 | exactly 47.87 percent",
    ],
    [
      "2021年至2022年，县财政累计投入17.5亿元用于学前教育发展。",
      "observation 投入 | exactly 17.5 x100000000 yuan | in 2022",
    ],
  ]);
});

describe("what is to be, in a report", () => {
  reads([
    [
      "据统计，投资2亿元新建的城东中学完工后，县城将新增初中学位1800个。",
      "target 初中学位 | flow exactly 1800 place",
      "observation 投资 | exactly 2 x100000000 yuan",
    ],
    [
      "五年来，全县新建学校23所。今后五年，新建学校30所。",
      "target 学校 | flow exactly 30 school | within 5",
      "observation 学校 | exactly 23 school",
    ],
  ]);
});

describe("预计 of what is made and of what comes", () => {
  reads([
    ["项目建成后，预计新增学位1.2万个。", "target 学位 | flow exactly 1.2 x10000 place"],
    [
      "预计到2025年，小学在校生将达到38万人。",
      "observation 小学在校生 | exactly 38 x10000 person | in 2025 | forecast",
    ],
  ]);
});

describe("where it is done, and of whom a share is", () => {
  reads([
    ["提供学位2460个，分别建在西城区、东城区等7个县区。", "target 学位 | flow exactly 2460 place"],
    [
      "普通教室全部配备多媒体设备的学校比例达到60%。",
      "target 普通教室全部配备多媒体设备的学校比例 | level exactly 60 percent",
    ],
  ]);
});
