import { cueOfAny, mayStand } from "./cues.ts";
import type { LeftOutReason } from "./notFigures.ts";
import { isOfOthers } from "./otherAuthority.ts";
import type { Quantity } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { OWN, reasonBeside } from "./reasonBeside.ts";
import { reasonTold } from "./reasonTold.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";

const MEASURED_YEARS = /年限|期限|年数|天数|日数|时间|时长|睡眠|^.{0,8}每[天日]/;
const SERVES = /服务|从事|任教|交流|轮岗|锻炼|实践|挂职|支教|培训|学习|指导|研修|教研/;

/** …:指…, what a word means, at the beginning of a sentence; ÷ in a formula. */
const DEFINES = /^[^,。;]{0,40}?[:,]?是?指(?![标导出数向引挥定示南派令尖战责望明纹针点])[^。]{4}/;
const DEFINES_WITHIN = 50;
const FORMULA = /÷|计算(?:公式|方法)/;
const WHERE = /^(?:分别|主要|集中)?(?:分布|坐落|布点|建|设|落户|布局|位)[在于].{3}/;
const isWhere = (text: string, { start, end, counter = "" }: Quantity): boolean =>
  text[start - 1] === "在" &&
  /^个/.test(counter) &&
  /^[^,;。、\d]{0,14}?(?:县|区|镇|乡|市|村|街道|社区)(?:共|分别)?(?:新建|改扩?建|建设|建成|设立|招聘|培训|配备)[^,;。、\d]{0,8}\d/.test(
    counter.slice(1) + text.slice(end, end + 32),
  );
/** 可能超过100%. */
const POSSIBLE = /可能(?:会)?(?:超过|高于|低于|达到|大于)$|可(?:适当)?(?:推迟|提前|延长|放宽|顺延)[至到]?$/;

/** Why a figure with a subject is no record all the same. */
export function reasonAgainst(
  { sentence, context }: Pick<Reading, "sentence" | "context">,
  statement: Statement,
): LeftOutReason | undefined {
  const { quantity, label, unit, kind } = statement;
  if (
    (unit === "year" || unit === "day" || unit === "hour") &&
    !MEASURED_YEARS.test(label) &&
    !(unit === "day" && statement.per.some(({ of }) => of === "week")) &&
    !(quantity.bound !== "exactly" && SERVES.test(around(sentence, quantity)))
  )
    return "duration";
  if (quantity.spelled && quantity.bound === "exactly" && isListed(sentence.text, quantity.start)) return "enumeration";
  if (quantity.spelled && unit === "item" && quantity.bound === "exactly" && !(kind === "flow" && statement.ownVerb))
    return "enumeration";
  if (
    quantity.spelled &&
    quantity.bound === "exactly" &&
    (quantity.counter === "种" ||
      (unit === "school" &&
        !statement.ownVerb &&
        statement.per.length === 0 &&
        !statement.perWords &&
        !statement.from &&
        !PART.test(before(sentence, quantity)) &&
        quantity.numberEnd - quantity.numberStart < 2))
  )
    return "enumeration";
  // 这30所学校包括: counted before.
  if (sentence.text[quantity.start - 1] === "这") return "enumeration";
  // 分布在东城区、西城区等7个县区, 在8个县新建12所: where it is done.
  if (WHERE.test(label) || (unit !== "percent" && isWhere(sentence.text, quantity))) return "no-commitment";
  const told = reasonTold(statement);
  if (told) return told;
  const { cues } = sentence;
  if (isOfOthers({ sentence, context }) && !OWN.test(before(sentence, quantity))) return "other-authority";
  const beside = reasonBeside(sentence, quantity, before(sentence, quantity));
  if (beside) return beside;
  if (
    mayStand(SAID, cues) &&
    (DEFINES.test(sentence.text.slice(0, DEFINES_WITHIN)) ||
      FORMULA.test(around(sentence, quantity)) ||
      POSSIBLE.test(sentence.text.slice(Math.max(0, quantity.start - 8), quantity.numberStart)))
  )
    return "no-commitment";
  if (
    unit === "person" &&
    !statement.ownVerb &&
    statement.labelStart > quantity.start &&
    /以[上下]$/.test(sentence.text.slice(quantity.numberEnd, quantity.end)) &&
    /^(?:的)?[^,;。、)]/.test(sentence.text.slice(quantity.end, quantity.end + 6))
  )
    return "condition";
  return undefined;
}

/** What a definition, a formula and a possibility cannot do without. */
const SAID = cueOfAny([DEFINES, FORMULA, POSSIBLE]);

/** 其中县城三所: the whole was counted before. */
const PART = /其中[^,;。、\d]{1,8}$/;

/** How far before a figure its grounds are looked for: a sentence may be a whole page. */
const REACH = 160;
const before = ({ text }: Sentence, { start }: Quantity) => text.slice(Math.max(0, start - REACH), start);

const around = ({ text }: Sentence, { start, end }: Quantity) => text.slice(Math.max(0, start - 60), end + 30);

/** 作业、睡眠、手机等五项: the number of what was just listed. */
const isListed = (text: string, at: number) => /等$/.test(text.slice(Math.max(0, at - 1), at));
