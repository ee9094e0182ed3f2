import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("who does it", () => {
  reads([
    ["教育部门会同人社部门招聘紧缺学科教师120名。", "target 紧缺学科教师 | flow exactly 120 person"],
    ["县教育局遴选骨干教师200名。", "target 骨干教师 | flow exactly 200 person"],
    ["省、市、县三级联动培育高水平专业群12个。", "target 高水平专业群 | flow exactly 12 item"],
    ["国有企业新建公办幼儿园12所。", "target 公办幼儿园 | flow exactly 12 school"],
    ["县一中扩建学生宿舍3栋。", "target 学生宿舍 | flow exactly 3 item"],
  ]);
});

describe("where and for whom", () => {
  reads([
    ["在乡镇建设标准化寄宿制学校25所。", "target 标准化寄宿制学校 | flow exactly 25 school"],
    ["在开发区新建公办幼儿园4所。", "target 公办幼儿园 | flow exactly 4 school"],
    ["在乡村保留小规模学校40所。", "target 小规模学校 | level exactly 40 school"],
    [
      "按标准为乡村学校配备多媒体设备1200套，为薄弱学校配齐图书3万册。",
      "target 多媒体设备 | flow exactly 1200 item",
      "target 图书 | flow exactly 3 x10000 book",
    ],
    ["县域建设实训基地6个。", "target 实训基地 | flow exactly 6 item"],
  ]);
});

describe("how", () => {
  reads([
    ["采用特岗计划招聘教师300名。", "target 教师 | flow exactly 300 person"],
    ["通过公开招聘、人才引进等方式补充教师1500名。", "target 教师 | flow exactly 1500 person"],
    ["以政府购买服务方式补充保育员500名。", "target 保育员 | flow exactly 500 person"],
    ["以县为单位组建教育集团12个。", "target 教育集团 | flow exactly 12 item"],
    ["围绕重点产业打造专业群8个。", "target 专业群 | flow exactly 8 item"],
    ["分学段遴选实验校30所。", "target 实验校 | flow exactly 30 school"],
    ["有针对性地开展专题培训12期。", "target 专题培训 | flow exactly 12 occurrence"],
    ["多渠道筹措建设资金3000万元。", "target 建设资金 | flow exactly 3000 x10000 yuan"],
    ["一次性奖补500万元。", "target 奖补 | flow exactly 500 x10000 yuan"],
    ["每个专业群建设实训基地2个。", "target 实训基地 | flow exactly 2 item"],
  ]);
});

describe("what is made stands before the verb", () => {
  reads([
    ["学生宿舍床位分别新增1200张。", "target 学生宿舍床位 | flow exactly 1200 item"],
    ["校企共建研发平台新增260个。", "target 研发平台 | flow exactly 260 item"],
    ["年度教育投入达到88.2亿元。", "target 年度教育投入 | level exactly 88.2 x100000000 yuan"],
    ["奖补资金每年增长10%。", "target 奖补资金 | change exactly 10 percent per year"],
    ["省部级以上科研奖励200项。", "target 省部级以上科研奖励 | level exactly 200 item"],
  ]);
});
