import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what is yet to be built, as papers tell it", () => {
  reads([
    [
      "明年全区将建成中小学6所,预计可新增学位5400个、幼儿园学位1200个。",
      "target 中小学 | flow exactly 6 school",
      "target 学位 | flow exactly 5400 place",
      "target 幼儿园学位 | flow exactly 1200 place",
    ],
    ["全部项目建成后预计新增学位9600个以上。", "target 学位 | flow atLeast 9600 place"],
    [
      "预计到2027年,全市小学在校生将增加1.2万人,初中在校生将达到8.9万人。",
      "observation 小学在校生 | exactly 1.2 x10000 person | in 2027 | forecast",
      "observation 初中在校生 | exactly 8.9 x10000 person | in 2027 | forecast",
    ],
    ["据测算,五年内全市需新增学位6.3万个。", "observation 学位 | exactly 6.3 x10000 place | forecast"],
    [
      "秋季学期全区将新开办中小学校、幼儿园共21所,新增各类学位超2万个。",
      "target 中小学校、幼儿园 | flow exactly 21 school",
      "target 各类学位 | flow moreThan 2 x10000 place",
    ],
    [
      "还将有7所公办初中建成,拟开办5所公办幼儿园。",
      "target 公办初中 | flow exactly 7 school",
      "target 公办幼儿园 | flow exactly 5 school",
    ],
    [
      "2022年实施9个学校项目,其中有4个新建、5个改扩建学校。",
      "target 学校项目 | flow exactly 9 item | by 2022",
      "target 学校项目 | flow exactly 4 item | by 2022",
      "target 改扩建学校 | flow exactly 5 item | by 2022",
    ],
    [
      "计划新建12所、改扩建8所普通高中。",
      "target 新建普通高中 | flow exactly 12 school",
      "target 改扩建普通高中 | flow exactly 8 school",
    ],
    [
      "新建、改扩建幼儿园各2所。",
      "target 新建幼儿园 | flow exactly 2 school",
      "target 改扩建幼儿园 | flow exactly 2 school",
    ],
    ["今明两年,全县新建、改扩建学校11所。", "target 学校 | flow exactly 11 school | within 2"],
    ["今年全市计划新、扩建幼儿园32所。", "target 幼儿园 | flow exactly 32 school"],
    [
      "今年市直学校续建、新建项目16个,主体完工4个。",
      "target 市直学校续建、新建项目 | flow exactly 16 item",
      "target 主体完工 | flow exactly 4 item",
    ],
    [
      "公布2022年公办幼儿园建设项目名单,一共有33所,其中市级项目园30所。",
      "target 公办幼儿园建设项目 | flow exactly 33 school | by 2022",
      "target 市级项目园 | flow exactly 30 school | by 2022",
    ],
    [
      "新建36所公办幼儿园名单中,市级项目园18所。",
      "target 公办幼儿园 | flow exactly 36 school",
      "target 市级项目园 | flow exactly 18 school",
    ],
    [
      "全市将新增18所规模在6-9个班的公办幼儿园。",
      "target 公办幼儿园 | flow exactly 18 school",
      "target 公办幼儿园 | flow between 6..9 class",
    ],
    ["将现有60%以上的民办园转为普惠性幼儿园。", "target 民办园转为普惠性幼儿园 | level atLeast 60 percent"],
    ["名师要承担2至3名青年教师的培养任务。", "target 青年教师 | flow between 2..3 person"],
    ["完成建设总规模100多万平方米,用地35平方公里。", "target 建设总规模 | flow about (多) 100 x10000 squareMetre"],
    ["规划建设面积约12万平方米。", "target 规划建设面积 | flow about (约) 12 x10000 squareMetre"],
    [
      "市财政转移支付建设资金达5.6亿元用于支持各县市区学校建设。",
      "target 市财政转移支付建设资金 | level exactly 5.6 x100000000 yuan per county",
    ],
  ]);
});

describe("where something stands and who does it", () => {
  reads([
    ["该区还将陆续规划学校18所。", "target 学校 | level exactly 18 school"],
    ["到2025年前湖学校数量达到12所。", "target 前湖学校数量 | level exactly 12 school | by 2025"],
    ["上述项目年内投入使用6个。", "target 项目 | flow exactly 6 item"],
    ["学前3年毛入园率达到92%。", "target 学前3年毛入园率 | level exactly 92 percent"],
    ["公办园在园幼儿达到全市在园幼儿总数的56%。", "target 公办园在园幼儿 | level exactly 56 percent"],
    ["城镇服务人口1万人以上设置1所幼儿园。", "target 幼儿园 | flow exactly 1 school"],
    ["续建学校14所,分别是11中、四中新校区二期、53中。", "target 学校 | flow exactly 14 school"],
    ["三元区新建幼儿园4所。", "target 幼儿园 | flow exactly 4 school"],
    ["记者从2023年全市教育工作会议上了解到,今年全市将新建初中8所。", "target 初中 | flow exactly 8 school"],
    ["9月过半,全市新建学校12所。", "target 学校 | flow exactly 12 school"],
    ["该市提出,每年安排不少于5000万元专项资金。", "target 专项资金 | flow atLeast 5000 x10000 yuan per year"],
  ]);
});

describe("what was done", () => {
  reads([
    [
      "截至6月,全市公办园在园幼儿占比达52.3%,普惠性幼儿园覆盖率达88.6%;新增公办幼儿园9所。",
      "observation 公办园在园幼儿占比 | exactly 52.3 percent",
      "observation 普惠性幼儿园覆盖率 | exactly 88.6 percent",
      "observation 公办幼儿园 | exactly 9 school",
    ],
    [
      "截至8月底,年度新建学校项目已开工9所,开工率60%;完成投资2.1亿元。",
      "observation 学校项目 | exactly 9 school",
      "observation 开工率 | exactly 60 percent",
      "observation 投资 | exactly 2.1 x100000000 yuan",
    ],
    [
      "今年1-9月,全市新增托位1800个,完成年度任务的82%。",
      "observation 托位 | exactly 1800 place",
      "observation 完成年度任务 | exactly 82 percent",
    ],
    [
      "“十三五”期间,全区5年间新增学位2.1万个。其中,普惠性学位增加9200个。",
      "observation 学位 | exactly 2.1 x10000 place | in 2020",
      "observation 普惠性学位 | exactly 9200 place",
    ],
    ["列入要点的20所公办幼儿园建设任务全部完成。", "observation 公办幼儿园 | exactly 20 school"],
    ["新城区内62%的小学已纳入集团化办学管理。", "observation 小学已纳入集团化办学管理 | exactly 62 percent"],
    [
      "去年新增学位2.6万个,今年计划新增3.2万个。",
      "target 学位 | flow exactly 3.2 x10000 place",
      "observation 学位 | exactly 2.6 x10000 place",
    ],
    [
      "大班额比例降至1.8%,较上年下降0.9个百分点。",
      "observation 大班额比例 | exactly 1.8 percent",
      "observation 大班额比例 | exactly 0.9 percentagePoint",
    ],
    [
      "上一轮行动计划实施以来,公办园占比由22%提高到45%,今后三年将提高到55%。",
      "target 公办园占比 | level exactly 55 percent | within 3",
      "observation 公办园占比 | exactly 22 percent",
      "observation 公办园占比 | exactly 45 percent",
    ],
    ["市财政持续加大学前教育投入,先后新建了120余所幼儿园。", "observation 幼儿园 | about 120 school"],
    ["全市完成了80所幼儿园新建改扩建和提升改造任务。", "observation 幼儿园 | exactly 80 school"],
  ]);
});

describe("without a number", () => {
  reads([
    [
      "日前,县政府正式印发《全县教育事业发展规划》,到2025年巩固率达到98%。",
      "target 巩固率 | level exactly 98 percent | by 2025",
    ],
    ["为有效缓解学位缺口问题,2022年新增学位6000个。", "target 学位 | flow exactly 6000 place | by 2022"],
    ["学龄人口规模快速增加。"],
    ["确保年底前完成消除大班额目标任务。"],
    ["所有公办初中实现划片入学。", "target 划片入学 | level exactly 100 percent implicit"],
    [
      "学校装备达省Ⅱ类标准,幼儿园建设不得低于省优质园标准。",
      "target 学校装备 | relative exactly 省Ⅱ类标准",
      "target 幼儿园建设 | relative atLeast 省优质园标准 | 不得",
    ],
    ["3.实施教育装备工程,学校装备达到省定标准。", "target 学校装备 | relative exactly 省定标准"],
  ]);
});
