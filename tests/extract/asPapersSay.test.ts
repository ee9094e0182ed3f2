import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("verbs and adverbs that newspapers put before and behind what is built", () => {
  reads([
    [
      "到2024年，新建幼儿园46所，改扩建和选址新建幼儿园4所；异地新建小学3所。",
      "target 新建幼儿园 | flow exactly 46 school | by 2024",
      "target 改扩建和选址新建幼儿园 | flow exactly 4 school | by 2024",
      "target 小学 | flow exactly 3 school | by 2024",
    ],
    ["两年支持100所县中开展标准化建设。", "target 县中 | flow exactly 100 school | within 2 | 支持"],
    ["订购完成117万册图书。", "target 图书 | flow exactly 117 x10000 book"],
    ["新配备设备50套。", "target 设备 | flow exactly 50 item"],
    [
      "新建综合教学楼一栋，建筑面积7704平方米。",
      "target 综合教学楼 | flow exactly 1 item",
      "target 建筑面积 | flow exactly 7704 squareMetre",
    ],
    ["每个县在学校至少建设一块标准足球场地。", "target 标准足球场地 | level atLeast 1 item per county"],
    ["购置计算机1.2万台/件/套。", "target 计算机 | flow exactly 1.2 x10000 item"],
    ["新增部级优课1万堂。", "target 部级优课 | flow exactly 1 x10000 lesson"],
    ["20个项目将在2023年完工。", "target 项目 | flow exactly 20 item | by 2023"],
    [
      "规划建设幼儿园221所（含新建215所、改扩建6所）。",
      "target 建设幼儿园 | flow exactly 221 school",
      "target 新建幼儿园 | flow exactly 215 school",
      "target 改扩建幼儿园 | flow exactly 6 school",
    ],
    ["新建校舍二百二十余万平方米。", "target 校舍 | flow about (余) 220 x10000 squareMetre"],
  ]);
});

describe("where a name begins and ends", () => {
  reads([
    ["要求保证学生每天体育锻炼时间不少于1小时。", "target 学生每天体育锻炼时间 | level atLeast 1 hour | 保证"],
    ["15所特殊教育学校是在原有规模基础上进行改扩建。", "target 特殊教育学校 | flow exactly 15 school"],
    ["为4万名学生提供寄宿条件。", "target 学生 | flow exactly 4 x10000 person"],
    ["招收1万名藏区学生到内地学校学习。", "target 藏区学生 | flow exactly 1 x10000 person"],
    [
      "开发完成362学时农村中小学数字教育资源并免费播发应用。",
      "target 农村中小学数字教育资源 | flow exactly 362 studyHour",
    ],
    ["下达教师周转宿舍建设任务219个。", "target 教师周转宿舍建设任务 | flow exactly 219 item"],
    [
      "省级建设项目110个，建设套数2580套。",
      "target 省级建设项目 | flow exactly 110 item",
      "target 建设套数 | flow exactly 2580 item",
    ],
    ["全面落实每天校园体育2小时。", "target 每天校园体育 | level exactly 2 hour | 全面"],
    ["落实每天1节体育课（含体育活动课，下同）。", "target 体育课 | level exactly 1 lesson"],
    ["全部建成后学生规模可达15万人。", "target 学生规模 | level exactly 15 x10000 person"],
    ["青山市全市规划幼儿园435所。", "target 幼儿园 | level exactly 435 school"],
    ["支持200万个以上的班级实现“优质资源班班通”。", "target 班级 | flow atLeast 200 x10000 class | 支持"],
    [
      "计划投入1亿元（其中安排国债投资0.5亿元）实施寄宿制学校建设工程。",
      "target 投入 | flow exactly 1 x100000000 yuan",
      "target 国债投资 | flow exactly 0.5 x100000000 yuan",
    ],
    ["项目投资估算43.37亿元。", "target 项目投资估算 | flow exactly 43.37 x100000000 yuan"],
    [
      "高校专职心理教师配备不少于90%，中小学心理教师配备不少于50%。",
      "target 高校专职心理教师配备 | level atLeast 90 percent",
      "target 中小学心理教师配备 | level atLeast 50 percent",
    ],
    ["配备专职教师90名。", "target 专职教师 | flow exactly 90 person"],
    [
      "《第二期特殊教育提升计划（2021-2025年）》明确，残疾儿童入学率达到95%以上。",
      "target 残疾儿童入学率 | level atLeast 95 percent | by 2025",
    ],
  ]);
});

describe("none of it, and what it is held against", () => {
  reads([
    ["全面消除幼儿园学位空缺。", "target 幼儿园学位空缺 | level exactly 0 place implicit | 全面"],
    ["彻底消除公办中心幼儿园“空白乡镇”。", "target 公办中心幼儿园“空白乡镇” | level exactly 0 item implicit"],
    [
      "民族地区教育发展水平以及主要指标接近或达到全国平均水平。",
      "target 民族地区教育发展水平以及主要指标 | relative exactly 全国平均水平",
    ],
  ]);
});

describe("a start that no preposition opens", () => {
  reads([
    ["小学补助标准每月300元提高到500元。", "target 小学补助标准 | level exactly 500 yuan | was 300 yuan"],
    [
      "二类标准每人每月200元调至500元，三类标准每人每月100元调至400元。",
      "target 二类标准 | level exactly 500 yuan | was 200 yuan",
      "target 三类标准 | level exactly 400 yuan | was 100 yuan",
    ],
    ["由一类标准每人每月300元调至600元。", "target 一类标准 | level exactly 600 yuan | was 300 yuan"],
    ["公用经费650元，提高到全省平均水平。", "target 公用经费 | level exactly 650 yuan"],
  ]);
});

describe("shares of what was counted before", () => {
  reads([
    [
      "到2023年，中职学校12所（其中民办3所）、在校生3万人，分别占全省的8%、9%。",
      "target 中职学校 | level exactly 12 school | by 2023",
      "target 民办中职学校 | level exactly 3 school | by 2023",
      "target 在校生 | level exactly 3 x10000 person | by 2023",
      "target 中职学校占全省 | level exactly 8 percent | by 2023",
      "target 在校生占全省 | level exactly 9 percent | by 2023",
    ],
    [
      "到2023年，高职院校5所、在校生8万人，各占全省的10%、12%。",
      "target 高职院校 | level exactly 5 school | by 2023",
      "target 在校生 | level exactly 8 x10000 person | by 2023",
      "target 高职院校占全省 | level exactly 10 percent | by 2023",
      "target 在校生占全省 | level exactly 12 percent | by 2023",
    ],
  ]);
});

describe("how long a period is, and about how much", () => {
  reads([
    ["从2021年到2025年，用5年的时间，改造100所农村初中。", "target 农村初中 | flow exactly 100 school | by 2025"],
    ["生均校舍面积约达6.8平方米。", "target 生均校舍面积 | level about (约) 6.8 squareMetrePerPupil"],
  ]);
});

describe("which ones, how large they are, and names put together", () => {
  reads([
    [
      "落实3万人口以上乡镇至少办好2所、3万人口以下乡镇至少办好1所标准化幼儿园的要求。",
      "target 标准化幼儿园 | level atLeast 2 school | scope 乡镇",
      "target 标准化幼儿园 | level atLeast 1 school | scope 乡镇",
    ],
    [
      "小学1、2年级每周4节体育课，3至6年级每周3节。",
      "target 体育课 | flow exactly 4 lesson per week standing",
      "target 体育课 | flow exactly 3 lesson per week standing",
    ],
    [
      "在设区市、30万人口以上或残疾儿童较多的县（市），新建90所特殊教育学校。",
      "target 特殊教育学校 | flow exactly 90 school",
    ],
    ["招收5名以上残疾学生的普通学校，要建立资源教室。"],
    ["对36个县（市）下达周转宿舍建设任务219个。", "target 周转宿舍建设任务 | flow exactly 219 item"],
    ["20余个项目将在2023和2024年完工。", "target 项目 | flow about (余) 20 item | by 2024"],
    [
      "到2023年，开工校舍面积60万平方米，占规划建设校舍总面积的27.85%。",
      "target 校舍面积 | flow exactly 60 x10000 squareMetre | by 2023",
      "target 校舍面积占规划建设校舍总面积 | level exactly 27.85 percent | by 2023",
    ],
    ["继续扩大优质公平教育供给。"],
    ["继续扩大学前教育学位供给。", "target 学前教育学位供给 | direction raise"],
    [
      "到2024年，中等職業學校達到12所、在校生達到3萬人，分別佔全省的8%、9%。",
      "target 中等職業學校 | level exactly 12 school | by 2024",
      "target 在校生 | level exactly 3 x10000 person | by 2024",
      "target 中等職業學校佔全省 | level exactly 8 percent | by 2024",
      "target 在校生佔全省 | level exactly 9 percent | by 2024",
    ],
  ]);
});
