import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("the part before a count with a noun of its own", () => {
  reads([
    ["“十四五”期间，建设好公共实训基地和4个县级职教中心。", "target 县级职教中心 | flow exactly 4 item | by 2025"],
    ["深化产教融合，建设实习平台以及12个校外实训基地。", "target 校外实训基地 | flow exactly 12 item"],
  ]);
});

describe("what tells how a count was reached is no part of its name", () => {
  reads([
    [
      "到2025年，公办园占幼儿园总数约达60%，在校学生大约达到12万人。",
      "target 公办园占幼儿园总数 | level about (约) 60 percent | by 2025",
      "target 在校学生 | level about (大约) 12 x10000 person | by 2025",
    ],
    [
      "到2025年，普通高中达到20所（含民办高中3所）。",
      "target 普通高中 | level exactly 20 school | by 2025",
      "target 民办高中 | level exactly 3 school | by 2025",
    ],
    [
      "从2023年起，生均公用经费标准统一调整为小学每生每年720元、初中每生每年940元。",
      "target 小学生均公用经费标准 | level exactly 720 yuanPerPupil per year | from 2023-01-01",
      "target 初中生均公用经费标准 | level exactly 940 yuanPerPupil per year | from 2023-01-01",
    ],
    ["对12所学校的20栋校舍进行加固。", "target 学校 | flow exactly 12 school", "target 校舍 | flow exactly 20 item"],
    ["计划到2025年，全市将实现分配比例不低于60%的目标。", "target 分配比例 | level atLeast 60 percent | by 2025"],
    ["全县原则上新建公办园全部纳入集团化管理。", "target 新建公办园 | level exactly 100 percent implicit | 原则上"],
    ["学校纳入省861工程，全省861所学校参加。", "target 学校 | flow exactly 861 school"],
  ]);
});

describe("which projects, and places of which stage", () => {
  reads([
    [
      "2022年完成加固改造项目40个，加固改造面积4.1万平方米。",
      "target 加固改造项目 | flow exactly 40 item | by 2022",
      "target 加固改造面积 | flow exactly 4.1 x10000 squareMetre | by 2022",
    ],
    [
      "到2025年，小学新增学位3000个，初中新增学位2000个。",
      "target 小学学位 | flow exactly 3000 place | by 2025",
      "target 初中学位 | flow exactly 2000 place | by 2025",
    ],
    [
      "到2025年，新建小学5所，新增学位3000个。",
      "target 小学 | flow exactly 5 school | by 2025",
      "target 学位 | flow exactly 3000 place | by 2025",
    ],
    ["力争三年内新增27万个学额。", "target 学额 | flow exactly 27 x10000 place | within 3 | 力争"],
    [
      "教学班2100个，其中小学1300个、中学800个。",
      "target 教学班 | level exactly 2100 class",
      "target 小学教学班 | level exactly 1300 class",
      "target 中学 | level exactly 800 class",
    ],
    [
      "新增教学班120个，其中小学12所。",
      "target 教学班 | flow exactly 120 class",
      "target 小学 | flow exactly 12 school",
    ],
  ]);
});

describe("what money is spent on, and who is given it", () => {
  reads([
    [
      "城市教育费附加30%用于职业教育，学校公用经费的5%用于教师培训。",
      "target 城市教育费附加用于职业教育 | level exactly 30 percent",
      "target 教师培训 | level exactly 5 percent",
    ],
    [
      "严格落实信息技术经费不低于学校公用经费总额10%的规定，用于设备更新。",
      "target 信息技术经费 | level atLeast 10 percent",
    ],
    [
      "为2800名困难学生发放助学金89万元，免除学费45万元。",
      "target 困难学生 | flow exactly 2800 person",
      "target 助学金 | flow exactly 89 x10000 yuan",
      "target 免除学费 | flow exactly 45 x10000 yuan",
    ],
  ]);
});

describe("money that is given by a standard", () => {
  reads([
    [
      "县级财政按照生均不低于600元的标准落实公办园公用经费。",
      "target 生均公办园公用经费 | level atLeast 600 yuanPerPupil",
    ],
    [
      "对普惠性民办幼儿园按每生每年不低于300元的标准给予奖补。",
      "target 普惠性民办幼儿园奖补 | level atLeast 300 yuan per student per year",
    ],
    ["乡村教师按照每人每月400元的标准发放补贴。", "target 乡村教师补贴 | level exactly 400 yuan per teacher"],
    [
      "到2025年，普通小学生均公用经费达到每生每年650元，普通初中达到850元。",
      "target 普通小学生均公用经费 | level exactly 650 yuanPerPupil per year | by 2025",
      "target 普通初中生均公用经费 | level exactly 850 yuanPerPupil | by 2025",
    ],
  ]);
});

describe("a measure in the part before that is no measure of what is counted", () => {
  reads([
    ["全县普及普惠水平不断提升，新建幼儿园36所。", "target 幼儿园 | flow exactly 36 school"],
    [
      "义务教育巩固率稳步提升，小学新建5所，初中达到20所。",
      "target 小学 | flow exactly 5 school",
      "target 初中 | level exactly 20 school",
      "target 义务教育巩固率 | direction raise",
    ],
    [
      "办学规模不断扩大，小学增加到20所。",
      "target 小学 | level exactly 20 school",
      "target 办学规模 | direction raise",
    ],
    [
      "办学规模，小学不超过36个班，初中不超过30个班。",
      "target 小学办学规模 | level atMost 36 class",
      "target 初中办学规模 | level atMost 30 class",
    ],
    [
      "规范班额标准，小学不超过45人，初中不超过50人。",
      "target 小学班额标准 | level atMost 45 person",
      "target 初中班额标准 | level atMost 50 person",
    ],
  ]);
});

describe("what people do", () => {
  reads([
    ["到2025年，城乡居民40%的人经常参加体育锻炼。", "target 经常参加体育锻炼 | level exactly 40 percent | by 2025"],
    ["70%的人才引进自省外高校。", "target 人才引进自省外高校 | level exactly 70 percent"],
    [
      "到2025年，一本上线率达到30%，每名学生每年阅读三本以上名著。",
      "target 一本上线率 | level exactly 30 percent | by 2025",
      "target 名著 | flow atLeast 3 book per student per year | by 2025",
    ],
    [
      "打造上万所优质学校，培训上千名骨干教师。",
      "target 优质学校 | flow atLeast 10000 school",
      "target 骨干教师 | flow atLeast 1000 person",
    ],
  ]);
});

describe("what all of them have", () => {
  reads([
    [
      "到2025年，教育专网实现各区县、各高校、各中小学全覆盖。",
      "target 教育专网 | level exactly 100 percent implicit | by 2025",
    ],
    [
      "到2025年，各中小学均完成数字校园建设，各区县都完成标准化学校建设。",
      "target 数字校园建设 | level exactly 100 percent implicit | by 2025",
      "target 标准化学校建设 | level exactly 100 percent implicit | by 2025",
    ],
    [
      "到2025年，学生学习终端配备水平明显提高，建设指标达成度、群众获得感和满意度明显提升。",
      "target 学生学习终端配备水平 | direction raise | by 2025",
      "target 建设指标达成度、群众获得感和满意度 | direction raise | by 2025",
    ],
  ]);
});

describe("parts and shares as reports count them", () => {
  readsUndated([
    [
      "全省1000所幼儿园全部主体完工（包括公办园838所，占比83.8%；民办园162所，占比16.2%）。",
      "observation 幼儿园 | exactly 1000 school",
      "observation 公办园 | exactly 838 school",
      "observation 公办园占比 | exactly 83.8 percent",
      "observation 民办园 | exactly 162 school",
      "observation 民办园占比 | exactly 16.2 percent",
    ],
    ["目前公办幼儿园已占幼儿园总数的35%。", "observation 公办幼儿园占幼儿园总数 | exactly 35 percent"],
    [
      "近三年教育经费拨款三年分别为8820万元、9137万元、10199万元。",
      "observation 教育经费拨款 | exactly 8820 x10000 yuan",
      "observation 教育经费拨款 | exactly 9137 x10000 yuan",
      "observation 教育经费拨款 | exactly 10199 x10000 yuan",
    ],
    [
      "全省中等职业学校共招生22.6万人，二本以上上线共2223人。",
      "observation 中等职业学校招生 | exactly 22.6 x10000 person",
      "observation 二本以上上线 | exactly 2223 person",
    ],
    [
      "全市共有小学874所，中学（包括9年一贯制学校）259所，高中（含完全中学）53所。",
      "observation 小学 | exactly 874 school",
      "observation 中学 | exactly 259 school",
      "observation 高中 | exactly 53 school",
    ],
    [
      "在校学生99648人，其中小学生50728人，初中学生35082人。",
      "observation 在校学生 | exactly 99648 person",
      "observation 小学生 | exactly 50728 person",
      "observation 初中学生 | exactly 35082 person",
    ],
    ["国家财政性教育经费近70%用于基础教育。", "target 国家财政性教育经费用于基础教育 | level about (近) 70 percent"],
    [
      "安徽省的校舍安全工程投入资金总额达到50亿元。",
      "target 校舍安全工程投入资金总额 | level exactly 50 x100000000 yuan",
    ],
  ]);
});
