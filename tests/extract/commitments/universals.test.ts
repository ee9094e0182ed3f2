import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "../recordsIn.ts";

describe("a thing and that it covers all", () => {
  reads([
    ["到2022年，实现乡镇公办中心园全覆盖。", "target 乡镇公办中心园 | level exactly 100 percent implicit | by 2022"],
    ["实现课后服务全覆盖。", "target 课后服务 | level exactly 100 percent implicit"],
    ["稳步推进校园心理辅导室全覆盖，建好测评档案。", "target 校园心理辅导室 | level exactly 100 percent implicit"],
    [
      "打造县域样板推进中小学校责任督学挂牌督导全覆盖。",
      "target 中小学校责任督学挂牌督导 | level exactly 100 percent implicit",
    ],
    [
      "到2024年底前实现农村学校多媒体教学设备的全覆盖。",
      "target 农村学校多媒体教学设备 | level exactly 100 percent implicit | by 2024",
    ],
    [
      "推进食堂监管全覆盖、校车监控全覆盖。",
      "target 食堂监管 | level exactly 100 percent implicit",
      "target 校车监控 | level exactly 100 percent implicit",
    ],
    ["建立青少年活动中心，实现县级全覆盖。", "target 青少年活动中心 | level exactly 100 percent implicit"],
    ["对家庭经济困难学生做到应助尽助。", "target 家庭经济困难学生 | level exactly 100 percent implicit"],
    ["残疾儿童少年义务教育应入尽入。", "target 残疾儿童少年义务教育 | level exactly 100 percent implicit"],
    ["特殊教育学校实现县域全覆盖。", "target 特殊教育学校 | level exactly 100 percent implicit"],
    ["课后服务实现义务教育学校全覆盖。", "target 课后服务 | level exactly 100 percent implicit"],
    ["符合条件的校长教师应交流尽交流。", "target 符合条件的校长教师 | level exactly 100 percent implicit"],
    ["使教学应用覆盖全体教师。", "target 教学应用覆盖 | level exactly 100 percent implicit"],
    ["结对帮扶覆盖所有乡村小规模学校。", "target 结对帮扶覆盖 | level exactly 100 percent implicit"],
  ]);
});

describe("all of them, and what they reach", () => {
  reads([
    ["所有教师都达到合格学历。", "target 合格学历 | level exactly 100 percent implicit"],
    [
      "确保所有寄宿制学校宿舍条件达到省定标准。",
      "target 寄宿制学校宿舍条件 | level exactly 100 percent implicit | 确保",
    ],
    ["推动全体教研员都取得高级培训证书。", "target 高级培训证书 | level exactly 100 percent implicit"],
    ["所有公办幼儿园均配备专职保健人员。", "target 专职保健人员 | level exactly 100 percent implicit"],
    ["每所学校都要设立法治副校长岗位。", "target 法治副校长岗位 | level exactly 100 percent implicit"],
    ["校园安防设施全部达到国家规定要求。", "target 校园安防设施 | level exactly 100 percent implicit"],
    ["把村小附设幼儿班全部建成标准化幼儿园。", "target 村小附设幼儿班 | level exactly 100 percent implicit"],
    ["中小学校全部设立红十字会组织。", "target 中小学校 | level exactly 100 percent implicit"],
    ["普通高中到2025年全部建成特色学校。", "target 普通高中 | level exactly 100 percent implicit | by 2025"],
    ["所有学校旱厕改造全部完成。", "target 学校旱厕改造 | level exactly 100 percent implicit"],
    ["中小学校全部接入千兆光纤。", "target 中小学校 | level exactly 100 percent implicit"],
    [
      "到2023年，特殊教育学校标准化建设全部达标。",
      "target 特殊教育学校标准化建设 | level exactly 100 percent implicit | by 2023",
    ],
    ["幼儿园园长学历层次全员达到大专以上。", "target 幼儿园园长学历层次 | level exactly 100 percent implicit"],
    ["对所有民办学校的办学行为开展年度专项督导。", "target 年度专项督导 | level exactly 100 percent implicit"],
  ]);

  it("says of whom, where the label does not", () => {
    const { targets } = extractPlan("所有乡镇中心小学均配备专职心理教师。", { region: "44xxxx" }).plan;
    expect(targets.map(({ label, scope }) => [label, scope?.population])).toEqual([["专职心理教师", "乡镇中心小学"]]);
  });
});

describe("everybody, and what each takes part in", () => {
  reads([
    ["校长全员培训。", "target 校长全员培训 | level exactly 100 percent standing implicit"],
    ["县级落实班主任全员轮训。", "target 班主任全员轮训 | level exactly 100 percent standing implicit"],
    ["落实全员脱产研修。", "target 全员脱产研修 | level exactly 100 percent standing implicit"],
    [
      "到2025年，实施中小学教师信息素养全员测评。",
      "target 中小学教师信息素养全员测评 | level exactly 100 percent implicit | by 2025",
    ],
    ["每三年对幼儿园园长开展一轮全员培训。", "target 幼儿园园长全员培训 | level exactly 100 percent standing implicit"],
    ["保育员全员持证上岗。", "target 保育员 | level exactly 100 percent implicit"],
  ]);
});

describe("no share of anything", () => {
  reads([
    // A manner.
    ["推动师德建设常态化、制度化、全覆盖。"],
    ["全覆盖开展校园安全隐患排查。"],
    ["落实党的领导全覆盖。"],
    ["推动新思想进教材、进课堂、进头脑全覆盖。"],
    ["确保规划目标任务全部完成。"],
    ["坚持全员育人、全程育人、全方位育人。"],
    // A system of it, not the thing.
    ["构建全覆盖的教育督导体系。"],
    ["不断完善教师全员培训制度。"],
    ["健全学生资助全覆盖工作机制。"],
    ["建立学生心理危机全员防御机制。"],
    // Means and wishes.
    ["通过全员培训、跟岗学习等多种方式提高教师素养。"],
    ["让所有孩子都能享有公平而有质量的教育。"],
    ["使全体学生达到高质量发展。"],
    // Others, who are only guided.
    ["引导所有民办幼儿园达到普惠标准。"],
    ["鼓励所有学校开放体育设施。"],
    ["面向全体社会成员开展技能培训。"],
    // What is.
    ["目前所有学校达到省定办学标准。"],
    ["截至去年，课后服务已实现全覆盖。"],
  ]);
});
