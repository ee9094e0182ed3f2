import { withMeasure } from "./lists.ts";
import type { Subject } from "./subject.ts";

/** Brackets that only explain the name before them. */
const EXPLAINED = /\((?:指|即|含|不含|包括)[^()]*\)$/;
/** 毛入园率(%)达到90. */
const PRINTED_UNIT = /\((?:%|％)\)$/;
/** What a figure in brackets is a part of: 幼儿园173所(81所民办). */
const PART = /^(?:其中)?(?:公办|民办|城区|农村|乡镇|寄宿|女)$/;

/** 通过多种渠道. */
const WAYS = /(?<=.{3})通过[^,的]{2,10}(?:渠道|方式|途径|形式)(?=.{2})/;

/** 高等教育进入普及化阶段、毛入学率: what is reached besides is no part of the measure. */
const STAGE_REACHED = /^[^、]{2,14}(?:进入|迈入|迈进|步入)[^、]{2,14}、(?=.{1,12}(?:率|比例|占比)$)/;

/** 及时足额发放补助资金,每生不低于1000元: that it is paid out is none of its name. */
const PAID_OUT = /^(?:及时|足额|按时|按月|全额)+(?:发放|拨付|落实|兑现|下达)?(?=.{3})/;

/** 剩余3.2万平方米: what is left of the thing before. */
const REST = /^(?:剩余|其余|余下|剩下)的?$/;

/** 我市目标值为12.6年: of what was named before. */
const AIMED_AT = /^(?:(?:20\d\d年)?(?:目标|规划|预期|指标)值?)$/;

/** 新增特色校91所,总数达到360所: how many in all of what was counted before. */
const IN_ALL = /^(?:总数量?|总量|总人数|总规模)$/;

/** 公办在园幼儿占比达到在园幼儿总数: the measure itself says of what it is a share. */
const SAID_TWICE = /(?<=占比|比例|比重)数?占[^占]{2,16}(?:总数|总量|总人数)$/;

/** 近视率高于全省平均水平的县: what is measured there, in which of them. */
const WHERE_SO = /^([^的]{1,10}[率例比])[高低]于[^的]{2,12}的(?:省份?|地市|市州|市|县区|县|区|地区|学校|乡镇)$/;

/** 毛入学率(在校生数除以适龄人口数): how it is reckoned. */
const RECKONED = /\([^()]*(?:除以|÷|\/)[^()]*\)$/;

/** The label a subject gives: with the measure or the thing it leaves to the one before. */
export function labelFor(
  text: string,
  side: Subject["side"],
  inBrackets: boolean,
  last: string | undefined,
  isPart: boolean,
  isSchool: boolean,
): string {
  // 特级教师、教学名师等30名: more of the kind is no part of the name.
  const given = /[金费助贴]$/.test(text) ? text.replace(PAID_OUT, "") : text;
  const listed = given.includes("、") ? given.replace(/等$/, "") : given;
  // 专任教师仅占教职工的9.4%: how little it is stands not in the name.
  const told = listed.includes("占") ? listed.replace(/(?<=.{3})(?:仅|只|约|已|共)(?=占[^占]{2,14}$)/, "") : listed;
  // 保障经费已拨付学校占全年预算: what was done with it neither.
  const withoutDone = told.includes("已") ? told.replace(/(?<=.{3})已[^占]{2,8}(?=占)/, "") : told;
  // 中等职业学校共招生, 特殊教育学校预计招生: how many in all, or that it is meant.
  const toldOf = withoutDone.endsWith("招生")
    ? withoutDone.replace(/(?<=.{2})(?:共|预计|计划|拟)+(?=招生$)/, "")
    : withoutDone;
  // 学生数达到在校生总数: how large a part of it.
  const parted = toldOf.includes("达到")
    ? toldOf.replace(/(?<=.{3})达到(?=[^占]{2,16}(?:总数|总量|总人数)$)/, "占")
    : toldOf;
  const once = parted.includes("占") ? parted.replace(SAID_TWICE, "") : parted;
  const apart = once.includes("入") ? once.replace(STAGE_REACHED, "") : once;
  const named = quotedWhole(apart.includes("通过") ? apart.replace(WAYS, "") : apart);
  if (last !== undefined && (REST.test(text) || AIMED_AT.test(text))) return last;
  if (last !== undefined && side === "before" && IN_ALL.test(text)) return last.endsWith(text) ? last : last + text;
  if ((inBrackets || isPart) && last !== undefined && PART.test(text)) return named.replace("其中", "") + last;
  if (side !== "before") return named;
  const bare = named.endsWith(")")
    ? named.replace(EXPLAINED, "").replace(PRINTED_UNIT, "").replace(RECKONED, "")
    : named.includes("于")
      ? named.replace(WHERE_SO, "$&$1")
      : named;
  return withMeasure(bare, last, isPart && !isSchool);
}

/** “新增学位3万个”项目总投资, 指标是“新建幼儿园: of a mark without the other, what stands behind it. */
function quotedWhole(label: string): string {
  const close = label.indexOf("”");
  const first = label.indexOf("“");
  if (close >= 0 && (first < 0 || close < first)) return label.length - close > 3 ? label.slice(close + 1) : label;
  const open = label.lastIndexOf("“");
  return open > 1 && label.indexOf("”", open) < 0 && label.length - open > 3 ? label.slice(open + 1) : label;
}
