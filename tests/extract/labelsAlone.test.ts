import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what is said of a thing is none of its label", () => {
  reads([
    ["计划新建的三所小学分布在城区北部、东部区域。", "target 小学 | flow exactly 3 school"],
    ["拟建的6所幼儿园位于城南新区。", "target 幼儿园 | flow exactly 6 school"],
    ["新增的4.3万个学位主要集中在城区学校。", "target 学位 | flow exactly 4.3 x10000 place"],
    ["选定56所“强校计划”学校在课程建设、教师培养等方面先行探索。", "target “强校计划”学校 | flow exactly 56 school"],
    ["为41名重度残疾儿童开展“送教上门”服务。", "target 重度残疾儿童 | flow exactly 41 person"],
    ["智慧课堂计划在15个县全面铺开。", "target 智慧课堂计划 | level exactly 15 county"],
    ["招聘29名支教志愿者。", "target 支教志愿者 | flow exactly 29 person"],
    // 在 within a name stays.
    ["培训在职教师300名。", "target 在职教师 | flow exactly 300 person"],
    ["高考本科上线率稳居80%以上。", "target 高考本科上线率 | level atLeast 80 percent"],
    ["到2025年，高等教育进入普及化阶段、毛入学率达到62%。", "target 毛入学率 | level exactly 62 percent | by 2025"],
    [
      "接受优质高中教育的学生数达到高中在校生总数的50%以上。",
      "target 接受优质高中教育的学生数占高中在校生总数 | level atLeast 50 percent",
    ],
    ["平均受教育年限目标值为12.6年以上。", "target 平均受教育年限 | level atLeast 12.6 year"],
    [
      "到2025年，全省平均受教育年限达到12.2年，我市目标值为12.6年以上。",
      "target 平均受教育年限 | level exactly 12.2 year | by 2025",
      "target 平均受教育年限 | level atLeast 12.6 year | by 2025",
    ],
  ]);
});

describe("money paid out, and a part of town", () => {
  reads([
    [
      "及时足额发放补助资金，确保每生每年不低于1000元。",
      "target 补助资金 | level atLeast 1000 yuan per student per year | 确保",
    ],
    [
      "城东片区新建小学2所，城西片区3所。",
      "target 小学 | flow exactly 2 school",
      "target 城西片区小学 | flow exactly 3 school",
    ],
    // A name of its own.
    ["城西片区新建初中3所。", "target 初中 | flow exactly 3 school"],
  ]);
});

describe("who does it is none of the label", () => {
  reads([
    [
      "省财政将公办幼儿园生均公用经费基准定额提高到600元。",
      "target 公办幼儿园生均公用经费基准定额 | level exactly 600 yuanPerPupil",
    ],
    ["青山计划从2021年至2023年投入9008万元。", "target 投入 | flow exactly 9008 x10000 yuan | by 2023"],
    // What will be is no agent.
    ["全市毛入园率将达到95%。", "target 毛入园率 | level exactly 95 percent"],
  ]);
});

describe("a label keeps what makes it another thing", () => {
  reads([
    ["市级预算安排改造资金3.8亿元。", "target 改造资金 | flow exactly 3.8 x100000000 yuan"],
    ["计划开工项目数1031个。", "target 开工项目数 | flow exactly 1031 item"],
    ["招收特教专业的高校增加到12所。", "target 招收特教专业的高校 | level exactly 12 school"],
    [
      "全市新增超十万座基础教育学位的目标任务，其中公办义务教育学位7.4万座。",
      "target 基础教育学位 | flow moreThan 100000 place",
      "target 公办义务教育学位 | flow exactly 7.4 x10000 place",
    ],
    [
      "公办幼儿园将新建40所，利用现有公办园改扩建16所。",
      "target 新建公办幼儿园 | flow exactly 40 school",
      "target 改扩建公办幼儿园 | flow exactly 16 school",
    ],
  ]);
});

describe("two measures that share one figure", () => {
  reads([
    [
      "到2025年，公办幼儿园数、在园幼儿数分别占幼儿园总数、在园幼儿总数的60%。",
      "target 公办幼儿园数占幼儿园总数 | level exactly 60 percent | by 2025",
      "target 在园幼儿数占在园幼儿总数 | level exactly 60 percent | by 2025",
    ],
    [
      "普惠性幼儿园数和在园幼儿数占比均达到85%。",
      "target 普惠性幼儿园数占比 | level exactly 85 percent",
      "target 在园幼儿数占比 | level exactly 85 percent",
    ],
    [
      "普通高中和中职在校生规模分别达到85万人。",
      "target 普通高中在校生规模 | level exactly 85 x10000 person",
      "target 中职在校生规模 | level exactly 85 x10000 person",
    ],
    // One measure of a whole that is named in two words is one.
    ["教学及辅助用房面积达到5万平方米。", "target 教学及辅助用房面积 | level exactly 5 x10000 squareMetre"],
  ]);
});

describe("what is built and what is left", () => {
  reads([
    [
      "规划建设项目包括幼儿园87所，小学49所。",
      "target 幼儿园 | flow exactly 87 school",
      "target 小学 | flow exactly 49 school",
    ],
    ["新建、改（扩）建校舍1.5万平方米。", "target 校舍 | flow exactly 1.5 x10000 squareMetre"],
    ["扫除60万文盲。", "target 文盲 | flow exactly 60 x10000 person"],
    // No counts of a list, nor how large a place must be.
    ["提出十一个方面的任务、11个方面的具体目标。"],
    ["人口40万以上的县（市）设立特殊教育中心。"],
  ]);
});
