import { describe } from "vitest";
import { reads } from "../recordsIn.ts";

describe("no less than a series that is named", () => {
  reads([
    [
      "义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平。",
      "target 义务教育教师平均工资收入水平 | relative atLeast 当地公务员平均工资收入水平",
    ],
    ["生均公用经费标准不低于全省平均水平。", "target 生均公用经费标准 | relative atLeast 全省平均水平"],
    ["财政教育支出增幅高于财政经常性收入增幅。", "target 财政教育支出增幅 | relative moreThan 财政经常性收入增幅"],
    ["学生近视率不高于全省平均水平。", "target 学生近视率 | relative atMost 全省平均水平"],
  ]);
});

describe("a standard that somebody has set", () => {
  reads([
    ["到2025年，生均校舍面积达到省定标准。", "target 生均校舍面积 | relative exactly 省定标准 | by 2025"],
    ["教育发展主要指标达到全省平均水平。", "target 教育发展主要指标 | relative exactly 全省平均水平"],
    ["师生比达到国家规定。", "target 师生比 | relative exactly 国家规定"],
    [
      "普惠资源不足的县(区)须在2024年底前达到省定最低标准。",
      "target 普惠资源不足的县(区) | relative exactly 省定最低标准 | by 2024",
    ],
    ["严格落实幼儿园教职工编制标准。", "target 幼儿园教职工编制标准 | relative exactly 幼儿园教职工编制标准"],
    ["落实资助政策和生均公用经费基准定额。", "target 生均公用经费基准定额 | relative exactly 生均公用经费基准定额"],
    ["按国家标准配齐专职体育教师。", "target 专职体育教师 | relative exactly 国家标准"],
    ["按规定足额拨付教师培训经费。", "target 教师培训经费 | relative exactly 规定"],
    ["开齐开足国家规定课程。", "target 国家规定课程 | relative exactly 国家规定课程"],
    ["为农村小学补充本科以上学历教师。", "target 本科以上学历教师 | relative atLeast 本科以上学历"],
  ]);
});

describe("alike", () => {
  reads([
    ["确保临聘教师与在编教师同工同酬。", "target 临聘教师与在编教师同工同酬 | relative exactly 在编教师 | 确保"],
    [
      "民办教师在职称评聘、培训等方面与公办教师享有同等权利。",
      "target 民办教师在职称评聘、培训等方面与公办教师享有同等权利 | relative exactly 公办教师",
    ],
    ["教师绩效工资总量与公务员奖励性补贴同步增长。", "target 教师绩效工资总量 | relative exactly 公务员奖励性补贴"],
    ["保障合同制教师各项待遇，逐步实现同工同酬。", "target 合同制教师各项待遇 | relative exactly 同工同酬 | 逐步"],
    ["到2030年，教师整体水平与省会城市大体相当。", "target 教师整体水平 | relative exactly 省会城市 | by 2030"],
    [
      "中等职业教育与普通高中招生规模大体相当。",
      "target 中等职业教育与普通高中招生规模 | relative exactly 普通高中招生规模",
    ],
    [
      "教职工编制总量与在校学生人数相适应。",
      "target 教职工编制总量与在校学生人数相适应 | relative exactly 在校学生人数",
    ],
  ]);
});

describe("a need, and a rank", () => {
  reads([
    ["确保学校用地总量满足未来发展需要。", "target 学校用地总量 | relative atLeast 未来发展需要 | 确保"],
    ["各学段专任教师数量能够满足教育需求。", "target 各学段专任教师数量 | relative atLeast 教育需求"],
    ["教育主要发展水平全市领先。", "target 教育主要发展水平 | relative atLeast 全市领先"],
    ["力争高考本科上线率位居全市前列。", "target 高考本科上线率 | relative atLeast 全市前列 | 力争"],
  ]);
});

describe("a reference that is none", () => {
  reads([
    ["教育质量达到更高水平。"],
    ["办园条件要与办园规模和需求相匹配。"],
    ["建立与经济社会发展相适应的教育体系。"],
    ["满足人民群众多样化的教育需求。"],
    ["落实立德树人根本任务和国家课程标准。"],
    ["按照标准和要求加强管理。"],
    ["教育现代化进程位居西部前列。"],
    ["教师队伍与时代发展要求相适应。"],
  ]);
});
