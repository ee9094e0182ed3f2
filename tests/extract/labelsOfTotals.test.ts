import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("totals of what was counted before", () => {
  reads([
    [
      "新增特色校91所,总数达到360所;认定示范县4个,总量达到23个。",
      "target 特色校 | flow exactly 91 school",
      "target 特色校总数 | level exactly 360 school",
      "target 示范县 | flow exactly 4 county",
      "target 示范县总量 | level exactly 23 county",
    ],
    // It has a name of its own.
    [
      "新增学位3000个,学校总数达到120所。",
      "target 学位 | flow exactly 3000 place",
      "target 学校总数 | level exactly 120 school",
    ],
    ["公办在园幼儿占比达到在园幼儿总数的50%。", "target 公办在园幼儿占比 | level exactly 50 percent"],
  ]);
});

describe("names that words of doing and place stand in", () => {
  reads([
    ["在用教室全部完成设备配备。", "target 在用教室 | level exactly 100 percent implicit"],
    ["新增农村学校短缺学科教师350人。", "target 农村学校短缺学科教师 | flow exactly 350 person"],
    ["新设立2所高校。", "target 高校 | flow exactly 2 school"],
    ["新建100所小学和初中。", "target 小学和初中 | flow exactly 100 school"],
    ["新建100所小学和20所初中。", "target 小学 | flow exactly 100 school", "target 初中 | flow exactly 20 school"],
    [
      "按照每生每学年200元的标准,给予普惠性民办幼儿园奖补。",
      "target 普惠性民办幼儿园奖补 | level exactly 200 yuan per student per year standing",
    ],
    [
      "公办园及在园幼儿占比分别达到55%和60%。",
      "target 公办园占比 | level exactly 55 percent",
      "target 在园幼儿占比 | level exactly 60 percent",
    ],
    [
      "公办园和民办园在园幼儿占比分别达到55%和45%。",
      "target 公办园在园幼儿占比 | level exactly 55 percent",
      "target 民办园在园幼儿占比 | level exactly 45 percent",
    ],
    ["五年后全市高校数量将增加到40所。", "target 高校数量 | level exactly 40 school"],
    ["在开发区启用新校舍的学校达到15所。", "target 开发区启用新校舍的学校 | level exactly 15 school"],
    [
      "学生中接受双语教学的比例,在学前教育阶段达到41%,在中小学阶段达到34%。",
      "target 学前教育阶段接受双语教学的比例 | level exactly 41 percent",
      "target 中小学阶段接受双语教学的比例 | level exactly 34 percent",
    ],
    [
      "近视率高于全省平均水平的县每年下降1%以上。",
      "target 近视率高于全省平均水平的县近视率 | change atLeast 1 percent per year",
    ],
    ["资助政策惠及2.9万儿童。", "target 儿童 | flow exactly 2.9 x10000 person"],
    [
      "2021年新建、改扩建幼儿园30所,2022年建设28所。",
      "target 幼儿园 | flow exactly 30 school | by 2021",
      "target 幼儿园 | flow exactly 28 school | by 2022",
    ],
    ["在校生规模首次突破十万,达到10.6万人。", "observation 在校生规模 | exactly 10.6 x10000 person"],
    [
      "到2023年,在本地2018年总体近视率的基础上,力争总体近视率每年下降0.5%以上。",
      "target 总体近视率 | change atLeast 0.5 percent per year | by 2023 | 力争",
    ],
    ["全县2024年教育總投入為5.3億元。", "target 教育總投入 | level exactly 5.3 x100000000 yuan | by 2024"],
  ]);
});
