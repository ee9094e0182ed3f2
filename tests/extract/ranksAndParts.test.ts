import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("ranks", () => {
  reads([
    [
      "建成产业学院12个，其中省级4个、市级8个。",
      "target 产业学院 | flow exactly 12 item",
      "target 省级产业学院 | flow exactly 4 item",
      "target 市级产业学院 | flow exactly 8 item",
    ],
    [
      "国家级重点实验室6个、省部级120个。",
      "target 国家级重点实验室 | level exactly 6 item",
      "target 省部级重点实验室 | level exactly 120 item",
    ],
    [
      "精品课程国家级30门、省级200门。",
      "target 国家级精品课程 | level exactly 30 course",
      "target 省级精品课程 | level exactly 200 course",
    ],
    [
      "高校优秀教学团队达到国家级10个、省级60个。",
      "target 国家级高校优秀教学团队 | level exactly 10 item",
      "target 省级高校优秀教学团队 | level exactly 60 item",
    ],
    [
      "建成省、市、县三级示范幼儿园分别达到5所、12所、30所。",
      "target 省级示范幼儿园 | level exactly 5 school",
      "target 市级示范幼儿园 | level exactly 12 school",
      "target 县级示范幼儿园 | level exactly 30 school",
    ],
  ]);
});

describe("grades and lessons", () => {
  reads([
    [
      "开齐开足体育课，小学一、二年级每周4课时，三至六年级和初中每周3课时。",
      "target 小学一、二年级体育课 | flow exactly 4 lesson per week standing",
      "target 三至六年级和初中体育课 | flow exactly 3 lesson per week standing",
    ],
    [
      "体育与健康课小学每周不少于4课时、初中每周不少于3课时。",
      "target 小学体育与健康课 | flow atLeast 4 lesson per week standing",
      "target 初中体育与健康课 | flow atLeast 3 lesson per week standing",
    ],
  ]);
});

describe("people and training", () => {
  reads([
    [
      "教师每五年培训不少于360学时，校长不少于300学时。",
      "target 教师培训 | flow atLeast 360 studyHour per 5 year",
      "target 校长培训 | flow atLeast 300 studyHour",
    ],
  ]);
});

describe("things with one measure", () => {
  reads([
    [
      "塑胶操场、标准化食堂、智慧教室覆盖率分别达70%、90%、60%。",
      "target 塑胶操场覆盖率 | level exactly 70 percent",
      "target 标准化食堂覆盖率 | level exactly 90 percent",
      "target 智慧教室覆盖率 | level exactly 60 percent",
    ],
    [
      "小学专科以上、初中本科以上学历比例分别达到90%和80%。",
      "target 小学专科以上学历比例 | level exactly 90 percent",
      "target 初中本科以上学历比例 | level exactly 80 percent",
    ],
    [
      "校舍抗震达标率、消防验收合格率和饮用水达标率“三率”均达100%。",
      "target 校舍抗震达标率 | level exactly 100 percent",
      "target 消防验收合格率 | level exactly 100 percent",
      "target 饮用水达标率 | level exactly 100 percent",
    ],
  ]);
});

describe("the whole gives way to the part", () => {
  reads([
    [
      "规划新建、改扩建中小学校156所，其中小学78所、初中42所。",
      "target 中小学校 | flow exactly 156 school",
      "target 小学 | flow exactly 78 school",
      "target 初中 | flow exactly 42 school",
    ],
    [
      "寄宿制初中师生比为1:13.5，高中为1:12.5。",
      "target 寄宿制初中师生比 | level exactly 13.5 pupilPerTeacher",
      "target 高中师生比 | level exactly 12.5 pupilPerTeacher",
    ],
    [
      "公办幼儿园生均公用经费标准省属、市属分别不低于1000元、800元。",
      "target 省属公办幼儿园生均公用经费标准 | level atLeast 1000 yuanPerPupil",
      "target 市属公办幼儿园生均公用经费标准 | level atLeast 800 yuanPerPupil",
    ],
    [
      "县域内义务教育学校间综合差异系数小学不高于0.65、初中不高于0.55。",
      "target 小学学校间综合差异系数 | level atMost 0.65 coefficient",
      "target 初中学校间综合差异系数 | level atMost 0.55 coefficient",
    ],
  ]);
});

describe("a measure before what it is a share of", () => {
  reads([
    ["高校国家奖助学金覆盖面达到在校生的20%以上。", "target 高校国家奖助学金覆盖面 | level atLeast 20 percent"],
    ["将资助面扩大到在校生的30%。", "target 资助面 | level exactly 30 percent"],
  ]);
});

describe("a thing that covers all of them", () => {
  reads([["督学责任区覆盖所有学校。", "target 督学责任区 | level exactly 100 percent implicit"]]);
});

describe("so many for each", () => {
  reads([
    ["每个社区建成1个家长学校。", "target 家长学校 | flow exactly 1 item | scope 每个社区"],
    ["每个县域至少有1所优质高中。", "target 优质高中 | level atLeast 1 school per county"],
    ["每个孩子掌握2项运动技能。", "target 运动技能 | level exactly 2 item per student"],
    ["每个教育集团成员校不超过8所。", "target 每个教育集团成员校 | level atMost 8 school"],
    ["三年投入2.1亿元。", "target 投入 | flow exactly 2.1 x100000000 yuan | within 3"],
  ]);
});

describe("always kept up", () => {
  reads([
    ["体育馆开放时间每周不少于14小时。", "target 体育馆开放时间 | level atLeast 14 hour per week standing"],
    ["学生每天锻炼1小时。", "target 学生每天锻炼 | level exactly 1 hour"],
    [
      "周转房600套，每套建筑面积不少于35平方米。",
      "target 周转房 | level exactly 600 item",
      "target 每套建筑面积 | level atLeast 35 squareMetre",
    ],
  ]);
});

describe("a measure of its own before the parts", () => {
  reads([
    [
      "控制学校规模，小学不超过2000人、初中不超过2500人。",
      "target 小学规模 | level atMost 2000 person",
      "target 初中规模 | level atMost 2500 person",
    ],
    [
      "学校体育场地人均面积：小学不低于4平方米、初中不低于5平方米。",
      "target 小学体育场地人均面积 | level atLeast 4 squareMetre",
      "target 初中体育场地人均面积 | level atLeast 5 squareMetre",
    ],
    [
      "国家通用语言文字普及率民族地区达到80%、农村地区达到85%、城市达到90%。",
      "target 民族地区国家通用语言文字普及率 | level exactly 80 percent",
      "target 农村地区国家通用语言文字普及率 | level exactly 85 percent",
      "target 城市国家通用语言文字普及率 | level exactly 90 percent",
    ],
  ]);
});

describe("the last date of several", () => {
  reads([
    [
      "集团化办学覆盖率2022年达到60%、2023年达到80%、2025年实现全覆盖。",
      "target 集团化办学覆盖率 | level exactly 60 percent | by 2022",
      "target 集团化办学覆盖率 | level exactly 80 percent | by 2023",
      "target 集团化办学覆盖率 | level exactly 100 percent implicit | by 2025",
    ],
  ]);
});
