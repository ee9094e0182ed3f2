import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("numbers that somebody has counted", () => {
  reads([
    [
      "办学条件持续优化。全县实施校舍项目62个,新增教室1386间,化解大班额417个,公办园在园幼儿占比达到52%。",
      "observation 校舍项目 | exactly 62 item",
      "observation 教室 | exactly 1386 item",
      "observation 大班额 | exactly 417 item",
      "observation 公办园在园幼儿占比 | exactly 52 percent",
    ],
    [
      "全市有小学463所,在校生28.7万人;初中118所,在校生13.2万人。",
      "observation 小学 | exactly 463 school",
      "observation 在校生 | exactly 28.7 x10000 person",
      "observation 初中 | exactly 118 school",
      "observation 在校生 | exactly 13.2 x10000 person",
    ],
    [
      "信息化水平有效提升,学校宽带接入率达100%,网络学习空间开通率达91%,平台服务师生260多万人。",
      "observation 学校宽带接入率 | exactly 100 percent",
      "observation 网络学习空间开通率 | exactly 91 percent",
      "observation 平台服务师生 | about 260 x10000 person",
    ],
    // Rounded numbers are such as are aimed at.
    [
      "办学条件持续优化。实施校舍项目60个,新增教室1400间,化解大班额400个,公办园在园幼儿占比达到52%。",
      "target 校舍项目 | flow exactly 60 item",
      "target 教室 | flow exactly 1400 item",
      "target 大班额 | flow exactly 400 item",
      "target 公办园在园幼儿占比 | level exactly 52 percent",
    ],
    // Under a heading of goals, beside what is planned, and behind what intends something they may be aimed at.
    [
      "二、主要目标\n新增教室1386间,化解大班额417个。",
      "target 教室 | flow exactly 1386 item",
      "target 大班额 | flow exactly 417 item",
    ],
    [
      "建设校舍项目62个,新增教室1386间,计划总投资2.1亿元。",
      "target 校舍项目 | flow exactly 62 item",
      "target 教室 | flow exactly 1386 item",
      "target 总投资 | flow exactly 2.1 x100000000 yuan",
    ],
    [
      "今年将扩大学位供给。\n新增教室1386间,化解大班额417个。",
      "target 学位供给 | direction raise",
      "target 教室 | flow exactly 1386 item",
      "target 大班额 | flow exactly 417 item",
    ],
    // Where one begins is counted.
    ["学位由1386个增加到2000个。", "target 学位 | level exactly 2000 place | was 1386 place"],
    [
      "新增学位3.62万个,义务教育巩固率达到98.3%。",
      "target 学位 | flow exactly 3.62 x10000 place",
      "target 义务教育巩固率 | level exactly 98.3 percent",
    ],
  ]);
});

describe("how much there is, and what is done about it", () => {
  reads([
    [
      "全县有小学63所,在校生3.1万人。新建小学4所,新增学位5400个。",
      "target 小学 | flow exactly 4 school",
      "target 学位 | flow exactly 5400 place",
      "observation 小学 | exactly 63 school",
      "observation 在校生 | exactly 3.1 x10000 person",
    ],
    [
      "全县有小学63所,在校生3.1万人。初中24所,在校生1.4万人。",
      "observation 小学 | exactly 63 school",
      "observation 在校生 | exactly 3.1 x10000 person",
      "observation 初中 | exactly 24 school",
      "observation 在校生 | exactly 1.4 x10000 person",
    ],
  ]);
});

describe("a time that opens a paragraph and is of before the plan", () => {
  reads([
    [
      "“十三五”时期是我市教育发展最好的时期。毛入园率达到91%,义务教育巩固率达到98%。",
      "observation 毛入园率 | exactly 91 percent",
      "observation 义务教育巩固率 | exactly 98 percent",
    ],
    [
      "2016年以来,全县教育投入累计达12亿元。扎实推进校园提升计划等项目,新建校舍5万平方米,改造运动场3万平方米。",
      "observation 教育投入 | exactly 12 x100000000 yuan",
      "observation 校舍 | exactly 5 x10000 squareMetre",
      "observation 运动场 | exactly 3 x10000 squareMetre",
    ],
    [
      "(一)普及水平显著提高 “十三五”期间,全市加快教育发展。毛入园率达到91%,义务教育巩固率达到98%。",
      "observation 毛入园率 | exactly 91 percent",
      "observation 义务教育巩固率 | exactly 98 percent",
    ],
    ["一、“十三五”规划顺利收官\n(一)各类教育协调发展。毛入园率达到91%。", "observation 毛入园率 | exactly 91 percent"],
    // What is of the plan's own time, or gone on with, or intended, is none of it.
    [
      "“十三五”时期,全市教育加快发展。“十四五”时期,毛入园率达到95%。",
      "target 毛入园率 | level exactly 95 percent | by 2025",
    ],
    ["一、巩固“十三五”成果\n毛入园率达到95%。", "target 毛入园率 | level exactly 95 percent"],
    [
      "2016年以来,全县教育投入累计达12亿元。下一步,将新建学校5所。新增学位6000个。",
      "target 学校 | flow exactly 5 school",
      "target 学位 | flow exactly 6000 place",
      "observation 教育投入 | exactly 12 x100000000 yuan",
    ],
  ]);
});

describe("words in which reports tell", () => {
  readsUndated([
    [
      "各类教育取得显著成绩。新建学校12所,新增学位9000个。招聘教师300名。",
      "observation 学校 | exactly 12 school",
      "observation 学位 | exactly 9000 place",
      "observation 教师 | exactly 300 person",
    ],
    [
      "普及水平实现了较大发展。在校生由2016年的20万人增加到2020年的26万人,增长30%。",
      "observation 在校生 | exactly 20 x10000 person | in 2016",
      "observation 在校生 | exactly 26 x10000 person | in 2020",
      "observation 在校生 | exactly 30 percent | in 2020",
    ],
    [
      "四年培养了300多万名技能人才。高等教育毛入学率达到50%,比五年前提高10个百分点。",
      "observation 技能人才 | about 300 x10000 person",
      "observation 高等教育毛入学率 | exactly 50 percent",
      "observation 高等教育毛入学率 | exactly 10 percentagePoint",
    ],
    [
      "区财政将生均公用经费标准提高到900元,解决了农村学校经费不足的问题。",
      "observation 生均公用经费标准 | exactly 900 yuanPerPupil",
    ],
    [
      "落实资助政策,确保每个孩子有学上。为2316名学生办理助学贷款,巩固率达到99%。",
      "observation 学生办理助学贷款 | exactly 2316 person",
      "observation 巩固率 | exactly 99 percent",
    ],
    // The next of a list is told as the one before.
    [
      "一是扩大了资源供给。新建学校6所。\n二是加强队伍建设。招聘教师200名。",
      "observation 学校 | exactly 6 school",
      "observation 教师 | exactly 200 person",
    ],
    [
      "全市教育取得显著成绩。\n——新建学校12所。\n——招聘教师300名。",
      "observation 学校 | exactly 12 school",
      "observation 教师 | exactly 300 person",
    ],
    [
      "过去一年,主要做了以下工作:\n1.新增公办园学位3600个。\n2.培训教师500名。\n2024年,重点做好以下工作:\n1.新建小学3所。",
      "target 小学 | flow exactly 3 school",
      "observation 公办园学位 | exactly 3600 place",
      "observation 教师 | exactly 500 person",
    ],
    [
      "会议指出,过去一年新建幼儿园6所。会议强调,今年新建幼儿园4所。",
      "target 幼儿园 | flow exactly 4 school",
      "observation 幼儿园 | exactly 6 school",
    ],
    [
      "2021-2022年全县已按计划新建学校9所,新增学位8100个;2023年计划新建学校4所。",
      "target 学校 | flow exactly 4 school | by 2023",
      "observation 学校 | exactly 9 school | in 2022",
      "observation 学位 | exactly 8100 place | in 2022",
    ],
    // What a paper says is not done by that; who intends something tells no more.
    [
      "方案明确了发展目标。全市新建幼儿园30所。到2025年,毛入园率达到95%。",
      "target 幼儿园 | flow exactly 30 school",
      "target 毛入园率 | level exactly 95 percent | by 2025",
    ],
    ["行动计划确定,从2011年起分三年建设1200所幼儿园。", "target 幼儿园 | flow exactly 1200 school | within 3"],
    // Nothing tells here.
    [
      "一是扩大资源供给。新建学校6所。\n二是加强队伍建设。招聘教师200名。",
      "target 资源供给 | direction raise",
      "target 学校 | flow exactly 6 school",
      "target 教师 | flow exactly 200 person",
    ],
    [
      "去年新增公办园学位3600个。今年将新建小学3所。新增学位2700个。",
      "target 小学 | flow exactly 3 school",
      "target 学位 | flow exactly 2700 place",
      "observation 公办园学位 | exactly 3600 place",
    ],
  ]);
});

describe("works that are planned, whatever statistics tell of them", () => {
  readsUndated([
    [
      "据统计,2016年全市改薄项目规划资金总投入6亿元,改造校舍30万平方米。",
      "target 改薄项目规划资金总投入 | flow exactly 6 x100000000 yuan | by 2016",
      "target 校舍 | flow exactly 30 x10000 squareMetre | by 2016",
    ],
    [
      "根据统计,全省年度建设计划为420个。截至6月底,已开工项目310个。",
      "target 年度建设计划 | level exactly 420 item",
      "observation 开工项目 | exactly 310 item",
    ],
    [
      "2010年平均受教育年限为9.1年,我市为9.3年,确定2015年目标值为10.5年。",
      "target 平均受教育年限 | level exactly 10.5 year | by 2015",
      "observation 平均受教育年限 | exactly 9.1 year | in 2010",
      "observation 平均受教育年限 | exactly 9.3 year | in 2010",
    ],
  ]);
});

describe("years that a text tells of as over", () => {
  readsUndated([
    [
      "2018年新建幼儿园12所。2020年,全县毛入园率达到90%,同比提高2个百分点。",
      "observation 幼儿园 | exactly 12 school | in 2018",
      "observation 毛入园率 | exactly 90 percent | in 2020",
      "observation 毛入园率 | exactly 2 percentagePoint | in 2020",
    ],
    // The year itself may still go on.
    [
      "2021年,全县已有幼儿园50所。2021年新建幼儿园5所,到2021年底,毛入园率达到92%。",
      "target 幼儿园 | flow exactly 5 school | by 2021",
      "target 毛入园率 | level exactly 92 percent | by 2021",
      "observation 幼儿园 | exactly 50 school | in 2021",
    ],
    [
      "到2015年,毛入园率达到75%。2012年至2018年,在园幼儿由6万人增加到9万人,目前学位已经充足。",
      "observation 毛入园率 | exactly 75 percent | in 2015",
      "observation 在园幼儿 | exactly 6 x10000 person",
      "observation 在园幼儿 | exactly 9 x10000 person | in 2018",
    ],
    // Nothing tells that a year is over.
    [
      "2023年毛入园率达到88%。2025年毛入园率达到92%。",
      "target 毛入园率 | level exactly 88 percent | by 2023",
      "target 毛入园率 | level exactly 92 percent | by 2025",
    ],
    [
      "2020年新建学校6所,2021年新建学校8所。2022年全县已建成学校5所。",
      "observation 学校 | exactly 6 school | in 2020",
      "observation 学校 | exactly 8 school | in 2021",
      "observation 学校 | exactly 5 school | in 2022",
    ],
    [
      "2020年,毛入园率达到85%;2022年,达到90%。",
      "target 毛入园率 | level exactly 85 percent | by 2020",
      "target 毛入园率 | level exactly 90 percent | by 2022",
    ],
  ]);
});

describe("closely counted figures of a plan whose years are known", () => {
  reads([
    [
      "三、主要任务\n(一)扩大学位供给\n新建公办幼儿园23所,新增学位4862个。\n(二)加强教师队伍\n招聘教师1237名。",
      "target 公办幼儿园 | flow exactly 23 school",
      "target 学位 | flow exactly 4862 place",
      "target 教师 | flow exactly 1237 person",
    ],
    [
      "(一)学位建设工程\n新建、改扩建学校37所,新增学位21873个。",
      "target 学校 | flow exactly 37 school",
      "target 学位 | flow exactly 21873 place",
    ],
  ]);
});
