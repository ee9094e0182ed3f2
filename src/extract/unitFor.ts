import type { UnitId } from "../model/units.ts";
import type { Quantity } from "./quantities.ts";

const COURSES = /课程(?:总?[量数]|数量|规模)$/;

/** Nouns that say what a figure without a telling counter counts. */
const BY_NOUN: readonly (readonly [noun: RegExp, unit: UnitId])[] = [
  [/学位(?:数|数量|规模|供给|总量|缺口)?$/, "place"],
  [/(?:投入|经费|资金|投资|拨款|定额|支出|补助|工资|奖励|收入)(?:总额|标准|水平|总量)?$/, "yuan"],
  [COURSES, "course"],
  [/(?:面积)$/, "squareMetre"],
  [
    /(?:在校生|在校学生|在园幼儿|学生|教师|幼儿|儿童|人数|人次|毕业生|人才|师资|教职工|招生|在校|规模)(?:数|数量|总数|总量|规模|人数)?$/,
    "person",
  ],
  [/(?:学校|幼儿园|高校|院校|中学|小学|初中|高中)(?:数|数量|总数)?$|园(?:数|数量)$/, "school"],
  [/年限$/, "year"],
  [/系数$/, "coefficient"],
];
const PER_PUPIL: Readonly<Partial<Record<UnitId, UnitId>>> = {
  yuan: "yuanPerPupil",
  squareMetre: "squareMetrePerPupil",
  book: "bookPerPupil",
};
/** Numbers so long that are printed without 万 or a unit are several that run together: 21007002 of 2100, 700 and 2. */
const UNPARTED = 1e7;
/** 1个实验县(区): a county that is made something. */
const COUNTIES = /(?:示范|实验|先进|试点|均衡|普惠|达标|强|的)(?:县|县\(市、区\)|县\(区\)|县市区|县区)(?:总[数量])?$/;
/** 学位 and 托位 are places, but for those that a university awards. */
const PLACES = /学额|(?<![博硕学]士)学位(?!授|点|论文|证)|[托园]位/;
const STAFF_RATIO = /teacher|staff|tutor|师|员生|教职工|保教|师幼|班师|辅导员|(?:人员|校医)与(?:在校)?学生/;

/**
 * The unit of a figure: its counter's, made more exact by the label (个 before 学位 is places, 元 of a 生均 is yuan per pupil). 15:1 and
 * 1:15 of a staff ratio are both 15 pupils per teacher. `undefined` when neither says.
 */
export function unitFor(
  quantity: Quantity,
  label: string,
  series: UnitId | undefined,
  sentence: string,
): UnitId | undefined {
  if (quantity.ratio) return STAFF_RATIO.test(label) && quantity.ratio.includes(1) ? "pupilPerTeacher" : "coefficient";
  const counted = quantity.unit ?? series;
  if (counted === "item" && COUNTIES.test(label)) return "county";
  if (counted === "item" && /(?:教学班|班级|平行班|标准班|幼儿班|[大中小托]班)(?:数|数量)?$/.test(label))
    return "class";
  if (counted === "item" && COURSES.test(label)) return "course";
  if (counted === "item")
    return PLACES.test(label) || ((quantity.scale !== undefined || /缺口$/.test(label)) && PLACES.test(sentence))
      ? "place"
      : "item";
  if (counted && PER_PUPIL[counted] && /生均|每生|per[- ](?:pupil|student|child|capita)/i.test(label))
    return PER_PUPIL[counted];
  if (counted) return counted;
  if (/(?:率|比例|占比|比重)$/.test(label) && quantity.scale === undefined)
    return percentOf(quantity) ?? (label.endsWith("差异率") ? "coefficient" : undefined);
  // 培训500万农村劳动力: so many of whom only prose counts without a counter.
  if (quantity.scale !== undefined && /(?:劳动力|带头人|农民|务工人员|文盲)$/.test(label)) return "person";
  if (typeof quantity.value === "number" && quantity.value >= UNPARTED) return undefined;
  return BY_NOUN.find(([noun]) => noun.test(label))?.[1];
}

/** A share printed without its sign is a percentage only where it can be one. */
function percentOf({ value }: Quantity): UnitId | undefined {
  const high = typeof value === "number" ? value : value[1];
  return high === 0 || (high > 1 && high <= 200) ? "percent" : undefined;
}
