import { isEnglishUnit } from "../english/englishUnit.ts";

/** What is counted, before and after a stroke. Longer words stand first. */
const BASE =
  "(?:个百分点|百分点|百分比|平方米|平米|平方公里|公里|公顷|立方米|m2|M2|m²|㎡|学位|学时|课时|学分|人次|人数|次数|人口|元|人|名|位|所|个|家|园|校|班|年|岁|次|册|台|套|件|项|门|种|处|间|场|期|户|篇|支|对|辆|亩|倍|级|周|天|小时|分钟|分|生|师|兆|Mbps|M|G|GB|美元|本|门次|场次|批|座|片|条|县|乡|村|街道|社区|栋|幢|组|部|床|张|课|个?(?:学位|标准班|教学班|班|床位|座位|县)|轨|节|人年|人月)";
const TIME = "(?:年|学年|学期|月|周|天)";

const UNIT = new RegExp(
  `^(?:%|‰|％|百分数|(?:千|百|十)?[万亿]?${BASE}(?:[/／每](?:千|百|十)?[万亿]?${BASE})?(?:[·./／]${TIME})?|[万亿]|[:比]1|1:|1:[nNxX]|[nNxX]:1|生师比|比值)$`,
);

/** A unit as it follows a number within a cell: `95%`, `11.4年`, `120万人`. */
export const UNIT_AFTER_NUMBER: string = `(?:%o?|‰|[万亿]?${BASE}(?:/[万亿]?${BASE})?(?:[·./]${TIME})?|[万亿])`;

/** Whether a text is the name of a unit and nothing else: %, 万人, 平方米/生. */
export function isUnit(text: string): boolean {
  return (text.length <= 12 && UNIT.test(text)) || (text.length <= 24 && isEnglishUnit(text));
}

/** Whether a text names several units, of which each row takes its own: 所、万人. */
export function areUnits(text: string): boolean {
  const names = text.split("、");
  return names.length > 1 && names.length < 6 && names.every(isUnit);
}
