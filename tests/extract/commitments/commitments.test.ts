import { describe } from "vitest";
import { reads } from "../recordsIn.ts";

describe("what commits to nothing", () => {
  reads([
    ["加强教师队伍建设，完善管理制度。"],
    ["一批学校得到改造，百所学校接受评估。"],
    ["三年级以上学生开设信息技术课。"],
    ["坚持五育并举，落实“双减”政策，推进三个方面改革。"],
    ["依据国发〔2020〕15号文件和《中国教育现代化2035》制定本规划。"],
    ["第3届运动会于9月1日举办，8:30入场。"],
    ["对0-3岁婴幼儿开展照护服务。"],
    ["本规划期为2021-2025年。"],
  ]);
});

describe("the firmness of a commitment", () => {
  reads([
    ["确保普惠率不低于85%。", "target 普惠率 | level atLeast 85 percent | 确保"],
    ["力争普惠率达到85%。", "target 普惠率 | level exactly 85 percent | 力争"],
    ["临聘教师比例原则上不得超过5%。", "target 临聘教师比例 | level atMost 5 percent standing | 不得 原则上"],
    ["一般公共预算教育支出占比达到18%。", "target 一般公共预算教育支出占比 | level exactly 18 percent"],
  ]);
});
