import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what the sentence before was about", () => {
  reads([
    [
      "学前三年毛入园率目前为88%。要确保2023年达到90%，2025年达到92%以上。",
      "target 学前三年毛入园率 | level exactly 90 percent | by 2023 | 确保",
      "target 学前三年毛入园率 | level atLeast 92 percent | by 2025",
      "observation 学前三年毛入园率 | exactly 88 percent",
    ],
    [
      "建设省级示范幼儿园12所。2024年再建设5所。",
      "target 省级示范幼儿园 | flow exactly 12 school",
      "target 省级示范幼儿园 | flow exactly 5 school | by 2024",
    ],
  ]);
});

describe("where figures start from", () => {
  reads([
    [
      "公办率和普惠率由2020年的45%、80%分别提高到50%、85%。",
      "target 公办率 | level exactly 50 percent | was 45 percent in 2020",
      "target 普惠率 | level exactly 85 percent | was 80 percent in 2020",
    ],
    [
      "小学、初中大班额比例分别由5%和8%降到2%和3%以内。",
      "target 小学大班额比例 | level exactly 2 percent | was 5 percent",
      "target 初中大班额比例 | level atMost 3 percent | was 8 percent",
    ],
    [
      "普通高中大班额比例由14.2%（2019年）下降到2025年的3%。",
      "target 普通高中大班额比例 | level exactly 3 percent | by 2025 | was 14.2 percent in 2019",
    ],
    ["毛入园率（2020年为88%）提高到92%。", "target 毛入园率 | level exactly 92 percent | was 88 percent in 2020"],
    ["普惠率达到85%（2020年：80%）。", "target 普惠率 | level exactly 85 percent | was 80 percent in 2020"],
    [
      "随迁子女公办就读比例2020年为89.2%，2023年要升至93%，2025年不低于95%。",
      "target 随迁子女公办就读比例 | level exactly 93 percent | by 2023 | was 89.2 percent in 2020",
      "target 随迁子女公办就读比例 | level atLeast 95 percent | by 2025 | was 89.2 percent in 2020",
    ],
    [
      "普通话普及率达到85%，比2020年（71.6%）提高13.4个百分点。",
      "target 普通话普及率 | level exactly 85 percent | was 71.6 percent in 2020",
      "target 普通话普及率 | change exactly 13.4 percentagePoint",
    ],
    ["40个左右学科进入全国前列（目前为23个）。", "target 学科 | flow about (左右) 40 item | was 23 item"],
    ["在校生稳步增长，由82万人增至95万人。", "target 在校生 | level exactly 95 x10000 person | was 82 x10000 person"],
    [
      "高中毛入学率以2020年90%为基数每年提高1个百分点。",
      "target 高中毛入学率 | change exactly 1 percentagePoint per year",
    ],
  ]);
});

describe("a measure before the parts it is of", () => {
  reads([
    [
      "每百名学生拥有教学用终端数，小学18台，初中22台。",
      "target 小学每百名学生拥有教学用终端数 | level exactly 18 item per 100 student",
      "target 初中每百名学生拥有教学用终端数 | level exactly 22 item per 100 student",
    ],
    [
      "生均教学用房面积，小学、初中分别达到4.5平方米以上、5.8平方米以上。",
      "target 小学生均教学用房面积 | level atLeast 4.5 squareMetrePerPupil",
      "target 初中生均教学用房面积 | level atLeast 5.8 squareMetrePerPupil",
    ],
    [
      "义务教育学校起始年级班额小学不超过45人，初中不超过50人。",
      "target 小学起始年级班额 | level atMost 45 person",
      "target 初中起始年级班额 | level atMost 50 person",
    ],
  ]);
});

describe("dates that stand elsewhere", () => {
  reads([
    [
      "建设实训基地40个、产业学院3个，均于2025年底前投入使用。",
      "target 实训基地 | flow exactly 40 item | by 2025",
      "target 产业学院 | flow exactly 3 item | by 2025",
    ],
    ["40%以上的学校在2025年前建成智慧校园。", "target 学校 | level atLeast 40 percent | by 2025"],
    [
      "五年培养公费师范生1500名、硕士层次教师450名。",
      "target 公费师范生 | flow exactly 1500 person | within 5",
      "target 硕士层次教师 | flow exactly 450 person | within 5",
    ],
    ["力争通过三年努力，培训率达到100%。", "target 培训率 | level exactly 100 percent | within 3 | 力争 努力"],
    [
      "到2023年，新建幼儿园12所；2024年新建小学3所；校际差异系数控制在0.4以内。",
      "target 幼儿园 | flow exactly 12 school | by 2023",
      "target 小学 | flow exactly 3 school | by 2024",
      "target 校际差异系数 | level atMost 0.4 coefficient",
    ],
  ]);
});

describe("whose and how many", () => {
  reads([
    ["教师每五年培训不少于360学时。", "target 教师培训 | flow atLeast 360 studyHour per 5 year"],
    ["法治教育基地每县建成1个。", "target 法治教育基地 | flow exactly 1 item per county"],
    ["小学每12个班配备1名科学教师。", "target 科学教师 | level exactly 1 person per 12 class"],
    ["每百名学生拥有计算机12台以上。", "target 每百名学生拥有计算机 | level atLeast 12 item per 100 student"],
    [
      "小学不超过36个班、每班不超过45人。",
      "target 小学 | level atMost 36 class",
      "target 小学 | level atMost 45 person per class",
    ],
    [
      "课后服务每周5天、每天不少于2小时。",
      "target 课后服务 | flow exactly 5 day per week standing",
      "target 课后服务 | flow atLeast 2 hour standing",
    ],
    [
      "送教上门（每周不少于1次，每次不少于2课时）。",
      "target 送教上门 | flow atLeast 1 occurrence per week standing",
      "target 送教上门 | flow atLeast 2 lesson standing",
    ],
    ["对重度残疾儿童送教上门，每月不少于2次。", "target 重度残疾儿童送教上门 | level atLeast 2 occurrence"],
    [
      "教师素养培训五年一轮全覆盖，每人不少于30学时。",
      "target 教师素养培训 | level atLeast 30 studyHour per teacher",
      "target 教师素养培训 | level exactly 100 percent implicit",
    ],
  ]);
});

describe("no part of a label", () => {
  reads([
    ["——提高学前三年毛入园率达到92%以上。", "target 学前三年毛入园率 | level atLeast 92 percent"],
    ["青石县学前三年毛入园率必须达到92%以上。", "target 学前三年毛入园率 | level atLeast 92 percent standing | 必须"],
    ["起始年级班额一律不超过45人。", "target 起始年级班额 | level atMost 45 person"],
    [
      "配备率、达标率、联网率三项均须保持100%。",
      "target 配备率 | level exactly 100 percent",
      "target 达标率 | level exactly 100 percent",
      "target 联网率 | level exactly 100 percent",
    ],
    ["依托龙头企业建设产业学院12个。", "target 产业学院 | flow exactly 12 item"],
    ["整合县域资源建设产业学院12个。", "target 产业学院 | flow exactly 12 item"],
    ["全县再建设公办幼儿园12所。", "target 公办幼儿园 | flow exactly 12 school"],
    ["设立规模5亿元的教育发展基金。", "target 教育发展基金 | flow exactly 5 x100000000 yuan"],
    ["教师培训经费按教师工资总额的2.5%列入预算。", "target 教师培训经费 | level exactly 2.5 percent"],
    ["重点投向学校建设（27亿元）。", "target 学校建设 | flow exactly 27 x100000000 yuan"],
    [
      "“校校通”“班班通”普及率分别达到100%和85%。",
      "target “校校通”普及率 | level exactly 100 percent",
      "target “班班通”普及率 | level exactly 85 percent",
    ],
    ["与全市平均水平的差距缩小到4个百分点以内。", "target 与全市平均水平的差距 | level atMost 4 percentagePoint"],
    ["新招聘教师本科及以上学历占100%。", "target 新招聘教师本科及以上学历 | level exactly 100 percent"],
  ]);
});

describe("no figures", () => {
  reads([
    ["引进985、211高校毕业生380名。", "target 985、211高校毕业生 | flow exactly 380 person"],
    ["基本消除8人间宿舍。"],
    ["大学城二期规划用地2600亩。", "target 大学城二期规划用地 | level exactly 2600 mu"],
    ["每天两小时体育活动落实率达到100%。", "target 每天两小时体育活动落实率 | level exactly 100 percent"],
    ["普通高中大班额（56人及以上）占比降到5%以内。", "target 普通高中大班额(56人及以上)占比 | level atMost 5 percent"],
  ]);
});

describe("what is opened", () => {
  reads([
    [
      "第一中学占地180亩，总投资3亿元，2024年9月投入使用。",
      "target 第一中学占地 | level exactly 180 mu",
      "target 总投资 | flow exactly 3 x100000000 yuan",
      "milestone 第一中学 | by 2024-09-30",
    ],
    [
      "职教中心实训楼，概算5800万元，2023年完工。",
      "target 概算 | flow exactly 5800 x10000 yuan",
      "milestone 职教中心 | by 2023",
    ],
  ]);
});

describe("how it was", () => {
  reads([
    [
      "2016年财政性教育经费61.4亿元，比2011年增长72.5%。",
      "observation 财政性教育经费 | exactly 61.4 x100000000 yuan | in 2016",
      "observation 财政性教育经费 | exactly 72.5 percent | in 2016",
    ],
    [
      "据统计，2020年在校生4.1万人，其中高中2.9万人；到2025年毛入学率达到95%。",
      "target 毛入学率 | level exactly 95 percent | by 2025",
      "observation 在校生 | exactly 4.1 x10000 person | in 2020",
      "observation 高中在校生 | exactly 2.9 x10000 person | in 2020",
    ],
    [
      "一期已入驻3所高校，在校生3.8万人。",
      "observation 高校 | exactly 3 school",
      "observation 在校生 | exactly 3.8 x10000 person",
    ],
  ]);
});

describe("dates and bounds in brackets, halves", () => {
  reads([
    ["学前三年毛入园率达到90%以上（2025年底前）。", "target 学前三年毛入园率 | level atLeast 90 percent | by 2025"],
    ["学前三年毛入园率稳步提升，2025年底前达到90%。", "target 学前三年毛入园率 | level exactly 90 percent | by 2025"],
    ["最迟2025年一季度达标率达到90%（含）以上。", "target 达标率 | level atLeast 90 percent | by 2025"],
    ["一半以上的乡村学校建成智慧校园。", "target 乡村学校建成智慧校园 | level atLeast 50 percent"],
    ["省内转化占比过半。", "target 省内转化占比 | level moreThan 50 percent"],
    ["普惠率≧90%。", "target 普惠率 | level atLeast 90 percent"],
  ]);
});
