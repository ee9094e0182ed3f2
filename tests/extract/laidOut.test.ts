import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("what a thing is laid out for", () => {
  reads([
    [
      "新建项目按照24个教学班、1080名学生就读规模设计,总建筑面积7370平方米。",
      "target 教学班 | flow exactly 24 class",
      "target 学生 | flow exactly 1080 person",
      "target 总建筑面积 | flow exactly 7370 squareMetre",
    ],
    [
      "规划用地约4万平方米,按办学规模48班、在校生2160人进行高起点规划。",
      "target 规划用地 | level about (约) 4 x10000 squareMetre",
      "target 办学规模 | level exactly 48 class",
      "target 在校生 | level exactly 2160 person",
    ],
    [
      "用地面积9337平方米,按18个教学班、在园幼儿约540人规模设计建设。",
      "target 用地面积 | level exactly 9337 squareMetre",
      "target 教学班 | flow exactly 18 class",
      "target 在园幼儿 | level about (约) 540 person",
    ],
    ["改建项目按照9个标准幼儿班规模设计。", "target 标准幼儿班 | flow exactly 9 class"],
    // A share is of what stands before it.
    ["土地出让收益按照10%比例计提教育资金。", "target 土地出让收益 | level exactly 10 percent"],
    ["新园区于2023年3月20日取得立项,用地面积9337平方米。", "target 用地面积 | level exactly 9337 squareMetre"],
    [
      "新园区于2023年3月建成,用地面积9337平方米。",
      "target 用地面积 | level exactly 9337 squareMetre | by 2023-03-31",
      "milestone 新园区 | by 2023-03-31",
    ],
  ]);
});

describe("who or what is counted, and no more", () => {
  reads([
    ["选派700名优秀教师到32个边远县支教。", "target 优秀教师 | flow exactly 700 person"],
    [
      "改建幼儿园10所(其中9所为城区幼儿园)。",
      "target 幼儿园 | flow exactly 10 school",
      "target 城区幼儿园 | flow exactly 9 school",
    ],
    ["为此设立专项经费2亿元。", "target 设立专项经费 | flow exactly 2 x100000000 yuan"],
    ["明确骨干教师交流比例不低于20%。", "target 骨干教师交流比例 | level atLeast 20 percent"],
    ["从而达到教室护眼灯普及率100%。", "target 教室护眼灯普及率 | level exactly 100 percent"],
    ["达到国家标准的学校比例达到90%。", "target 达到国家标准的学校比例 | level exactly 90 percent"],
    [
      "到2023年,使辖区中小学达到54所,可容纳7万名学生。",
      "target 辖区中小学 | level exactly 54 school | by 2023",
      "target 学生 | level exactly 7 x10000 person | by 2023",
    ],
    ["启动12个项目前期工作。", "target 项目前期工作 | flow exactly 12 item"],
    ["项目建成后可解决近1万个学位。", "target 学位 | flow about (近) 1 x10000 place"],
    ["对全县8个乡镇的18所寄宿制学校的教室安装空调。", "target 寄宿制学校 | flow exactly 18 school"],
    ["扩大特岗教师招聘规模5000人。", "target 特岗教师招聘规模 | level exactly 5000 person"],
    [
      "投入4.8亿在城区新建7所学校。",
      "target 投入 | flow exactly 4.8 x100000000 yuan",
      "target 学校 | flow exactly 7 school",
    ],
    [
      "新增幼儿园12所,总教学班180个。",
      "target 幼儿园 | flow exactly 12 school",
      "target 总教学班 | flow exactly 180 class",
    ],
  ]);
});

describe("a number in brackets behind a whole", () => {
  reads([
    [
      "全县高中占全市高中总数(155所)的49.7%。",
      "target 全市高中总数 | level exactly 155 school",
      "target 占全市高中总数 | level exactly 49.7 percent",
    ],
  ]);
});

describe("dates said twice, and years of another", () => {
  readsUndated([
    [
      "预计到2020年,3年内新增学校12所,达到辖区中小学54所,可容纳7万名学生。",
      "target 学校 | flow exactly 12 school | by 2020",
      "target 辖区中小学 | level exactly 54 school | by 2020",
      "target 学生 | level exactly 7 x10000 person | by 2020",
    ],
    ["3年内新增学校12所。", "target 学校 | flow exactly 12 school | within 3"],
    [
      "会议通报,2022年,全县新建学校5所,县五小建成投入使用。\n2023年,我县将新建学校8所。",
      "target 学校 | flow exactly 8 school | by 2023",
      "observation 学校 | exactly 5 school | in 2022",
    ],
  ]);
});

describe("what is said with a number that counts nothing", () => {
  readsUndated([
    ["办学质量全面提升[2]。今年新建学校3所。", "target 学校 | flow exactly 3 school"],
    ["记者梳理的31个省区市2022年政府工作报告。"],
    ["通过实施两轮“学前教育三年行动计划”,今年新建幼儿园3所。", "target 幼儿园 | flow exactly 3 school"],
  ]);
});
