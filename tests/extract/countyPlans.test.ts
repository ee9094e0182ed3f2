import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("where a figure moves to", () => {
  reads([
    [
      "普通高中大班额比例，2023年压到20%以内，2025年压到5%以内。",
      "target 普通高中大班额比例 | level atMost 20 percent | by 2023",
      "target 普通高中大班额比例 | level atMost 5 percent | by 2025",
    ],
    [
      "全市中职学校由21所优化至13所，村小由120所归并为85所。",
      "target 中职学校 | level exactly 13 school | was 21 school",
      "target 村小 | level exactly 85 school | was 120 school",
    ],
    [
      "教学点由320个调优到260个，省级示范园由8所扩到15所。",
      "target 教学点 | level exactly 260 item | was 320 item",
      "target 省级示范园 | level exactly 15 school | was 8 school",
    ],
    [
      "全县小学布局由126所调整到88所，高中稳定在4所。",
      "target 小学 | level exactly 88 school | was 126 school",
      "target 高中 | level exactly 4 school",
    ],
    [
      "到“十四五”末，毛入园率由2020年的85.6%提高到90%以上，公办园占比由38%提高到50%。",
      "target 毛入园率 | level atLeast 90 percent | by 2025 | was 85.6 percent in 2020",
      "target 公办园占比 | level exactly 50 percent | by 2025 | was 38 percent",
    ],
    [
      "中小学食堂自营率达到95%以上，“明厨亮灶”覆盖率达到100%。",
      "target 中小学食堂自营率 | level atLeast 95 percent",
      "target “明厨亮灶”覆盖率 | level exactly 100 percent",
    ],
  ]);
});

describe("a measure that begins anew", () => {
  reads([
    [
      "到2024年，学校标准化率达90%；普通高中优质学位占比，2023年55%，2025年70%。",
      "target 学校标准化率 | level exactly 90 percent | by 2024",
      "target 普通高中优质学位占比 | level exactly 55 percent | by 2023",
      "target 普通高中优质学位占比 | level exactly 70 percent | by 2025",
    ],
    [
      "撤并村小22所；公办园在园幼儿占比逐年提高，2023年62%、2025年70%。",
      "target 村小 | flow exactly 22 school",
      "target 公办园在园幼儿占比 | level exactly 62 percent | by 2023",
      "target 公办园在园幼儿占比 | level exactly 70 percent | by 2025",
    ],
    [
      "特岗计划补充一批，每年60名；退休返聘一批，控制在30名以内。",
      "target 特岗计划补充 | flow exactly 60 person per year",
      "target 退休返聘 | level atMost 30 person",
    ],
    [
      "建立学前教育生均公用经费制度，2023年每生每年300元，2025年达到600元。",
      "target 学前教育生均公用经费 | level exactly 300 yuanPerPupil per year | by 2023",
      "target 学前教育生均公用经费 | level exactly 600 yuanPerPupil | by 2025",
    ],
    [
      "小学在校生2024年达峰，约5.21万人；初中在校生将于2025年达峰，约2.75万人。",
      "target 小学在校生 | level about (约) 5.21 x10000 person | by 2024",
      "target 初中在校生 | level about (约) 2.75 x10000 person | by 2025",
    ],
  ]);
});

describe("all that was named before", () => {
  reads([
    [
      "目前，公办率为52%，普惠率为83%，到2025年分别达到55%和88%。",
      "target 公办率 | level exactly 55 percent | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
      "observation 公办率 | exactly 52 percent",
      "observation 普惠率 | exactly 83 percent",
    ],
    [
      "2020年公办园占比41.7%，普惠率80%。到2025年，上述指标分别达到55%、90%。",
      "target 公办园占比 | level exactly 55 percent | by 2025",
      "target 普惠率 | level exactly 90 percent | by 2025",
      "observation 公办园占比 | exactly 41.7 percent | in 2020",
      "observation 普惠率 | exactly 80 percent | in 2020",
    ],
    [
      "公办率和普惠率2023年分别达到52%和85%，2025年均达到90%以上。",
      "target 公办率 | level exactly 52 percent | by 2023",
      "target 普惠率 | level exactly 85 percent | by 2023",
      "target 公办率 | level atLeast 90 percent | by 2025",
      "target 普惠率 | level atLeast 90 percent | by 2025",
    ],
    [
      "现有超大班额46个，其中小学31个、初中15个，2023年秋季化解30个，2025年底前控制在5个以内。",
      "target 超大班额 | flow exactly 30 item | by 2023",
      "target 超大班额 | level atMost 5 item | by 2025",
      "observation 超大班额 | exactly 46 item",
      "observation 小学超大班额 | exactly 31 item",
      "observation 初中超大班额 | exactly 15 item",
    ],
    [
      "2024年计划招聘教师260名（其中幼儿教师80名），2025年再招聘200名。",
      "target 教师 | flow exactly 260 person | by 2024",
      "target 幼儿教师 | flow exactly 80 person | by 2024",
      "target 教师 | flow exactly 200 person | by 2025",
    ],
  ]);
});

describe("times", () => {
  reads([
    [
      "2023年招聘教师260人，2024、2025年每年招聘180人。",
      "target 教师 | flow exactly 260 person | by 2023",
      "target 教师 | flow exactly 180 person per year | by 2025",
    ],
    [
      "2022—2024年分年度投入0.6亿元、0.8亿元、0.65亿元。",
      "target 投入 | flow exactly 0.6 x100000000 yuan | by 2022",
      "target 投入 | flow exactly 0.8 x100000000 yuan | by 2023",
      "target 投入 | flow exactly 0.65 x100000000 yuan | by 2024",
    ],
    [
      "“十四五”新建幼儿园12所，增加学位3000个。",
      "target 幼儿园 | flow exactly 12 school | by 2025",
      "target 学位 | flow exactly 3000 place | by 2025",
    ],
    [
      "三年消除大班额320个，五年新招教师200名。",
      "target 大班额 | flow exactly 320 item | within 3",
      "target 教师 | flow exactly 200 person | within 5",
    ],
    [
      "按照“初中进镇、高中进城”的思路，到二〇二五年，全县初中由十七所调整为九所，其中县城三所；寄宿率达到百分之八十五。",
      "target 初中 | level exactly 9 school | by 2025 | was 17 school",
      "target 县城初中 | level exactly 3 school | by 2025",
      "target 寄宿率 | level exactly 85 percent | by 2025",
    ],
    [
      "到2025年末：（1）标准化学校比例达98%；（2）建成少年宫30个。",
      "target 标准化学校比例 | level exactly 98 percent | by 2025 (inferred)",
      "target 少年宫 | flow exactly 30 item | by 2025 (inferred)",
    ],
    [
      "新建幼儿园12所，招聘教师300名。上述任务2024年底前全部完成。",
      "target 幼儿园 | flow exactly 12 school | by 2024",
      "target 教师 | flow exactly 300 person | by 2024",
    ],
  ]);
});

describe("how things are", () => {
  reads([
    [
      "目前，县城区尚有56人以上大班额38个，高新区缺学位1200个。",
      "observation 56人以上大班额 | exactly 38 item",
      "observation 学位 | exactly 1200 place",
    ],
    [
      "2023年巩固率为94.8%，低于全省平均水平1.6个百分点，2025年要达到96%。",
      "target 巩固率 | level exactly 96 percent | by 2025",
      "observation 巩固率 | exactly 94.8 percent | in 2023",
    ],
    [
      "2023年高中毛入学率82.7%，其中山区平均只有74.1%；规划2025年分别提升至88%和83%。",
      "target 高中毛入学率 | level exactly 88 percent | by 2025",
      "target 山区高中毛入学率 | level exactly 83 percent | by 2025",
      "observation 高中毛入学率 | exactly 82.7 percent | in 2023",
      "observation 山区高中毛入学率 | exactly 74.1 percent | in 2023",
    ],
    [
      "入园率、入学率分别达到88%、97.5%（2021年分别为74.3%、95.8%）。",
      "target 入园率 | level exactly 88 percent | was 74.3 percent in 2021",
      "target 入学率 | level exactly 97.5 percent | was 95.8 percent in 2021",
    ],
    [
      "截至2022年9月，累计完成加固改造面积11.3万平方米；剩余3.2万平方米，务必于2023年底前全部完成。",
      "target 加固改造面积 | flow exactly 3.2 x10000 squareMetre | by 2023",
      "observation 加固改造面积 | exactly 11.3 x10000 squareMetre | in 2022-09-30",
    ],
  ]);
});

describe("money", () => {
  reads([
    [
      "争取省级以上专项资金1.2亿元，市级财政安排4600万元，社会力量投入4000万元。",
      "target 省级以上专项资金 | flow exactly 1.2 x100000000 yuan | 争取",
      "target 市级财政安排 | flow exactly 4600 x10000 yuan",
      "target 社会力量投入 | flow exactly 4000 x10000 yuan",
    ],
    [
      "学校公用经费的10%安排用于教师培训，教育费附加的30%专项用于职业教育。",
      "target 教师培训 | level exactly 10 percent",
      "target 职业教育 | level exactly 30 percent",
    ],
    [
      "乡村教师人均月生活补助不低于500元，县财政每年拿出不低于5%的份额用于学前教育。",
      "target 乡村教师人均月生活补助 | level atLeast 500 yuan",
      "target 学前教育 | level atLeast 5 percent per year",
    ],
    ["所需资金由中央、省、市、县按6:2:1:1分担。"],
  ]);
});

describe("things and people", () => {
  reads([
    [
      "严格执行小学1:19、初中1:13.5的教职工编制标准。",
      "target 小学教职工编制标准 | level exactly 19 pupilPerTeacher",
      "target 初中教职工编制标准 | level exactly 13.5 pupilPerTeacher",
    ],
    [
      "省、市级示范园分别达到3所和18所。",
      "target 省级示范园 | level exactly 3 school",
      "target 市级示范园 | level exactly 18 school",
    ],
    [
      "融合型、共建型教共体分别组建12个、18个。",
      "target 融合型教共体 | flow exactly 12 item",
      "target 共建型教共体 | flow exactly 18 item",
    ],
    [
      "新建寄宿制小学6所、公办园11所。",
      "target 寄宿制小学 | flow exactly 6 school",
      "target 公办园 | flow exactly 11 school",
    ],
    [
      "正高级教师达220人（含中职30人），新建幼儿园20所（含公办12所）。",
      "target 正高级教师 | level exactly 220 person",
      "target 中职正高级教师 | level exactly 30 person",
      "target 幼儿园 | flow exactly 20 school",
      "target 公办幼儿园 | flow exactly 12 school",
    ],
    [
      "每年互派教师20名跟岗，预留不少于30个编制用于引进人才。",
      "target 教师 | flow exactly 20 person per year",
      "target 编制 | flow atLeast 30 item",
    ],
    [
      "完成23所中小学校的维修改造，为1800间教室更换护眼灯。",
      "target 中小学校 | flow exactly 23 school",
      "target 教室 | flow exactly 1800 item",
    ],
    ["校医按每300名寄宿生配1名。", "target 校医 | flow exactly 1 person per 300 student"],
    [
      "寄宿制学校至少配1名校医，城区创办一所早期教育中心。",
      "target 校医 | level atLeast 1 person per school",
      "target 早期教育中心 | flow exactly 1 school",
    ],
  ]);
});
