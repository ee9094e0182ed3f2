import { describe } from "vitest";
import { reads } from "../recordsIn.ts";

describe("none is to be left", () => {
  reads([
    ["到2025年，基本消除大班额。", "target 大班额 | level exactly 0 percent implicit | by 2025 | 基本"],
    ["基本消除66人以上超大班额。", "target 超大班额 | level exactly 0 percent implicit | 基本"],
    ["全面解决乡镇幼儿园班额超标问题。", "target 乡镇幼儿园班额超标 | level exactly 0 class implicit"],
    ["彻底消除中小学校D级危房。", "target 中小学校D级危房 | level exactly 0 squareMetre implicit"],
    ["补齐城区义务教育学位缺口。", "target 城区义务教育学位缺口 | level exactly 0 place implicit"],
    ["坚决杜绝长期使用代课教师。", "target 长期使用代课教师 | level exactly 0 person implicit | 坚决"],
    ["确保小学辍学率为零。", "target 小学辍学率 | level exactly 0 percent implicit | 确保"],
    ["实现义务教育阶段失学辍学动态清零。", "target 义务教育阶段失学辍学 | level exactly 0 person implicit"],
    ["义务教育大班额全面消除。", "target 义务教育大班额 | level exactly 0 percent implicit | 全面"],
    ["不达标的校外培训机构全部关停。", "target 不达标的校外培训机构 | level exactly 0 percent implicit"],
  ]);
});

describe("nobody, and nothing new", () => {
  reads([
    ["确保每一名学生不因家庭困难而失学。", "target 因家庭困难而失学 | level exactly 0 person standing implicit | 确保"],
    ["适龄儿童无一人因贫辍学。", "target 因贫辍学 | level exactly 0 person standing implicit"],
    [
      "原则上不再审批新的民办初中学校。",
      "target 审批新的民办初中学校 | flow exactly 0 school standing implicit | 原则上",
    ],
    ["义务教育学校不得以任何名义举办重点班。", "target 举办重点班 | flow exactly 0 class standing implicit | 不得"],
    ["小学一年级不组织纸笔考试。", "target 纸笔考试 | flow exactly 0 occurrence standing implicit"],
    ["确保适龄儿童少年不失学辍学。", "target 适龄儿童少年失学辍学 | level exactly 0 person standing implicit | 确保"],
    ["严禁设置重点班、实验班。", "target 设置重点班、实验班 | flow exactly 0 class standing implicit | 严禁"],
    ["今后不再聘用代课教师。", "target 聘用代课教师 | flow exactly 0 person standing implicit"],
  ]);
});

describe("trouble that nobody counts, and bans on conduct", () => {
  reads([
    ["消除城乡教育壁垒。"],
    ["杜绝形式主义和铺张浪费。"],
    ["严禁挤占、挪用教育经费。"],
    ["不得影响正常教育教学秩序。"],
    ["努力解决人民群众关心的热点难点问题。"],
    ["化解各类矛盾纠纷。"],
    ["实现零起点教学，落实零距离服务。"],
    ["已消除超大班额。"],
  ]);
});
