import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("so many in all", () => {
  reads([
    ["“十四五”期间，新建公办幼儿园12所。", "target 公办幼儿园 | flow exactly 12 school | by 2025"],
    ["总投资约1.5亿元。", "target 总投资 | flow about (约) 1.5 x100000000 yuan"],
    ["新增学前教育学位2.5万个。", "target 学前教育学位 | flow exactly 2.5 x10000 place"],
    ["新增普通高中学位2000-3000个。", "target 普通高中学位 | flow between 2000..3000 place"],
    ["培育省级特色高中3至5所。", "target 省级特色高中 | flow between 3..5 school"],
    ["培养名师6000-7000名。", "target 名师 | flow between 6000..7000 person"],
    ["培育10个左右市级名师工作室。", "target 市级名师工作室 | flow about (左右) 10 item"],
    ["建设实训基地20余个。", "target 实训基地 | flow about (余) 20 item"],
    ["新建2所九年一贯制学校。", "target 九年一贯制学校 | flow exactly 2 school"],
    ["完成12所薄弱初中改造提升任务。", "target 薄弱初中 | flow exactly 12 school"],
    ["为中小学配备班级多媒体设备1200套。", "target 班级多媒体设备 | flow exactly 1200 item"],
    ["新增寄宿制床位1200张。", "target 寄宿制床位 | flow exactly 1200 item"],
    ["建成5G智慧校园3个。", "target 5G智慧校园 | flow exactly 3 item"],
    ["投入资金3.2亿元。", "target 资金 | flow exactly 3.2 x100000000 yuan"],
    ["新建校舍面积3.5万平方米。", "target 校舍面积 | flow exactly 3.5 x10000 squareMetre"],
    ["成立3个以上教育集团。", "target 教育集团 | flow atLeast 3 item"],
    ["引进一所优质高中。", "target 优质高中 | flow exactly 1 school"],
    ["至少建成一所特殊教育学校。", "target 特殊教育学校 | flow atLeast 1 school"],
    ["鼓励有条件的学校配备2名心理教师。", "target 心理教师 | flow exactly 2 person | 鼓励"],
    ["教师缺口减少300名。", "target 教师缺口 | flow exactly 300 person"],
    [
      "表彰优秀教师、优秀班主任各50名。",
      "target 优秀教师 | flow exactly 50 person",
      "target 优秀班主任 | flow exactly 50 person",
    ],
    [
      "培训教师1.2万人次，其中农村教师3000人次。",
      "target 教师 | flow exactly 1.2 x10000 person",
      "target 农村教师 | flow exactly 3000 person",
    ],
  ]);
});

describe("so many each time", () => {
  reads([
    ["每年招聘教师不少于300名。", "target 教师 | flow atLeast 300 person per year"],
    ["每学期开展劳动实践不少于2次。", "target 劳动实践 | flow atLeast 2 occurrence per term standing"],
    ["体育课每周不少于4课时。", "target 体育课 | level atLeast 4 lesson per week standing"],
    ["中小学校每班每周开设1节劳动课。", "target 劳动课 | flow exactly 1 lesson per class per week standing"],
    [
      "每2年开展1次满意度调查，群众满意度达到90%以上。",
      "target 满意度调查 | flow exactly 1 occurrence per 2 year",
      "target 群众满意度 | level atLeast 90 percent",
    ],
    [
      "从2023年起，每年安排专项资金500万元。",
      "target 专项资金 | flow exactly 500 x10000 yuan per year | from 2023-01-01",
    ],
    ["每个乡镇（街道）至少办好1所公办中心园。", "target 公办中心园 | level atLeast 1 school | scope 每个乡镇(街道)"],
  ]);
});

describe("a change by so much", () => {
  reads([
    ["学前教育财政投入占比提高3-5个百分点。", "target 学前教育财政投入占比 | change between 3..5 percentagePoint"],
    ["学生体质健康优良率每年提高1个百分点。", "target 学生体质健康优良率 | change exactly 1 percentagePoint per year"],
    ["近视率每年降低0.5个百分点以上。", "target 近视率 | change atLeast 0.5 percentagePoint per year"],
    ["财政教育支出年均增长6%以上。", "target 财政教育支出 | change atLeast 6 percent per year"],
    ["与2020年相比，毛入学率提高4.5个百分点。", "target 毛入学率 | change exactly 4.5 percentagePoint"],
    [
      "到2025年，教师编制比例提高2个百分点，其中农村教师提高3个百分点。",
      "target 教师编制比例 | change exactly 2 percentagePoint | by 2025",
      "target 农村教师编制比例 | change exactly 3 percentagePoint | by 2025",
    ],
  ]);
});

describe("a level with where it starts from", () => {
  reads([
    [
      "学前三年毛入园率由2020年的86.4%提高到2025年的92%。",
      "target 学前三年毛入园率 | level exactly 92 percent | by 2025 | was 86.4 percent in 2020",
    ],
    ["高中阶段毛入学率从91%提高到95%。", "target 高中阶段毛入学率 | level exactly 95 percent | was 91 percent"],
    [
      "义务教育学校超编班级比例由8%下降到3%。",
      "target 义务教育学校超编班级比例 | level exactly 3 percent | was 8 percent",
    ],
    [
      "普通高中由2020年的4所增加到2025年的9所。",
      "target 普通高中 | level exactly 9 school | by 2025 | was 4 school in 2020",
    ],
    [
      "到2025年，学前教育毛入园率达到85%（2020年为63.8%）。",
      "target 学前教育毛入园率 | level exactly 85 percent | by 2025 | was 63.8 percent in 2020",
    ],
    [
      "到2025年，在校生由2020年的1.2万人增加到1.5万人。",
      "target 在校生 | level exactly 1.5 x10000 person | by 2025 | was 1.2 x10000 person in 2020",
    ],
  ]);
});
