import type { UnitId } from "../model/units.ts";

/** The words behind a number and the unit each stands for. A counter that says nothing of what is counted (个, 项) is `item`. */
const WORDS: Readonly<Record<UnitId, string>> = {
  percent: "% 个百分比",
  perMille: "‰",
  fraction: "",
  percentagePoint: "个百分点 百分点 个点",
  person: "人 名 位 人次 个人",
  place: "个学位 学位 座学位 个公办学位 个座位",
  school: "所 校 园",
  class: "个班 班 个教学班 个班级 个教学班级 教学班 个班次 轨",
  course: "门 门课程",
  book: "册 册图书 本",
  occurrence: "次 场 场次 轮 期 遍",
  item: "个 项 家 处 间 套 台 条 类 种 批 件 部 辆 栋 座 份 支 片 块 篇 对 组 幢 张 台/件/套 台/套 台(套) 台(件) 台(件、套) 套(件) 台套 件套",
  county:
    "个县(市、区) 个县(市)、区 个县(市) 个县(区) 个县(市)区 个县区 个县市区 个区县 个县 个区 县(市、区) 县区 个旗县 个旗县区 个设区市 个州市",
  year: "年 个月",
  day: "天 日 个工作日",
  hour: "小时 个小时 分钟",
  studyHour: "学时 个学时",
  lesson: "课时 个课时 节 节课 堂 堂课",
  yuan: "元 元人民币 元钱",
  squareMetre: "平方米 ㎡ m2 m² 平方 平米 方米 平方公尺",
  mu: "亩",
  hectare: "公顷",
  pupilPerTeacher: "",
  teacherPerPupil: "",
  yuanPerPupil: "元/生 元/生·年 元/年·生 元/人 元/生年 元/人·年",
  squareMetrePerPupil: "平方米/生 ㎡/生 m2/生 平方米/人",
  bookPerPupil: "册/生 本/生 册/人",
  coefficient: "",
};

type Counter = readonly [word: string, unit: UnitId];

let known: ReadonlyMap<string, readonly Counter[]> | undefined;

/** Every counter with its unit by its first character, the longest first, so that 个百分点 is not taken for 个. Made when first asked for. */
function countersByFirst(): ReadonlyMap<string, readonly Counter[]> {
  const counters = (Object.keys(WORDS) as UnitId[])
    .flatMap((unit) => WORDS[unit].split(" ").map((word): Counter => [word, unit]))
    .filter(([word]) => word !== "")
    .sort(([a], [b]) => b.length - a.length);
  const byFirst = new Map<string, Counter[]>();
  for (const counter of counters) {
    const first = counter[0].charAt(0);
    const same = byFirst.get(first);
    if (same) same.push(counter);
    else byFirst.set(first, [counter]);
  }
  return byFirst;
}

/** Counters smaller than their unit: 60分钟 is an hour, 6个月 half a year. */
export const PARTS_OF_UNIT: Readonly<Record<string, number>> = { 分钟: 60, 个月: 12 };

/** The counter that stands at this place of a text, and its unit. */
export function counterAt(text: string, at: number): { readonly word: string; readonly unit: UnitId } | undefined {
  known ??= countersByFirst();
  const found = known.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at) && !begins(text, at, word));
  return found && { word: found[0], unit: found[1] };
}

/** Words that begin like a counter and are none: 三年级, 九年一贯制, 3年行动, 大班额. */
const OTHER_WORDS =
  /^(?:年级|年制|年一贯|年行动|年计划|年规划|年攻坚|年期|年教育|年免费|年义务|本上线|本线|本院校|本批|本率|班额|班化|班主任|班子|期间|类型|位于|日制|日常|部分|部门|项目制|校企|校际|校级|校区|园区|人才|人工|次数|本科|本地|级|台[区市]|方公里|方千米)/;

function begins(text: string, at: number, word: string): boolean {
  if (/[县区]$/.test(word) && /^[域级城中直属乡镇]/.test(text.charAt(at + word.length))) return true;
  if (word === "个人" && /^[工才]/.test(text.slice(at + 2))) return true;
  return OTHER_WORDS.test(text.slice(at, at + word.length + 3));
}
