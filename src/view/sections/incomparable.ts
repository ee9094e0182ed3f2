import type { CellTarget } from "../../align/alignment.ts";
import type { Change } from "../../diff/changes.ts";
import { describe } from "../../model/describe.ts";
import type { Reason } from "../../model/reason.ts";
import type { Bilingual, Locale } from "../../model/text.ts";
import { quote } from "../names.ts";
import { cell, type TextCell, type TextTable } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { writeTarget } from "./writeTarget.ts";

/** Two targets that do not compare. */
export interface Incomparable {
  readonly label: string;
  readonly left?: CellTarget;
  readonly right?: CellTarget;
  readonly changes: readonly Change[];
  readonly reasons: readonly Reason[];
}

/** Pairs that do not compare, under the first of their reasons, the commonest first; a line each. */
export function incomparableTable(
  pairs: readonly Incomparable[],
  sides: readonly [left: string, right: string],
  locale: Locale,
): TextTable {
  const texts = TEXTS[locale];
  const groups = new Map<string, Incomparable[]>();
  for (const pair of pairs) {
    const code = pair.reasons[0]?.code ?? "";
    const group = groups.get(code);
    if (group) group.push(pair);
    else groups.set(code, [pair]);
  }
  const rows = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([code, group]) =>
      group.map(({ label, left, right, changes, reasons }, index) => [
        cell(index === 0 ? `${reasonHeading(code, locale)} (${group.length})` : ""),
        cell(label),
        side(left, locale),
        side(right, locale),
        cell(sentences([...reasons, ...changes.filter(isFurther)], locale), { tone: "doubt" }),
      ]),
    );
  return { columns: [texts.reason, texts.indicator, ...sides, texts.reasons], rows };
}

/** Each sentence once: what holds of both sides is given for each. */
const sentences = (coded: readonly (Reason | Change)[], locale: Locale): string =>
  [...new Set(coded.map((each) => describe(each, locale)))].join("; ");

/** What is a change apart from the values. */
const isFurther = ({ code }: Change): boolean => code !== "change.not-comparable" && code !== "change.kind";

const side = (target: CellTarget | undefined, locale: Locale): TextCell =>
  target ? cell(writeTarget(target, locale), { title: quote(target.evidence, locale) }) : cell("—");

/** What a kind of reason is called, without what fills it. */
export const reasonHeading = (code: string, locale: Locale): string => GROUPS[code]?.[locale] ?? code;

/** Headings for reasons, without what fills them. */
const GROUPS: Readonly<Record<string, Bilingual>> = {
  "reason.indicator": { zh: "指标不同", en: "different indicators" },
  "reason.facet": { zh: "口径不同", en: "different definitions" },
  "reason.unstated-facet": { zh: "口径未说明", en: "definition left open" },
  "reason.coding-doubt": { zh: "归类存疑", en: "coding in doubt" },
  "reason.no-indicator": { zh: "目录中没有", en: "not in the catalogue" },
  "reason.unknown-indicator": { zh: "目录中没有", en: "not in the catalogue" },
  "reason.kind": { zh: "目标类型不同", en: "different kinds of goal" },
  "reason.per": { zh: "计量口径不同", en: "counted per different things" },
  "reason.unit": { zh: "单位不能换算", en: "units do not convert" },
  "reason.bound-side": { zh: "上限与下限", en: "a floor and a ceiling" },
  "reason.no-number": { zh: "没有数值", en: "no number" },
  "reason.no-value": { zh: "没有数值", en: "no number" },
  "reason.unreadable": { zh: "无法辨认", en: "unreadable" },
  "reason.scope": { zh: "范围不同", en: "different scopes" },
  "reason.count-without-base": { zh: "没有共同基数", en: "counts without a common base" },
  "reason.transform": { zh: "不能换算", en: "no conversion" },
  "reason.base-unknown": { zh: "缺少基数", en: "base not given" },
  "reason.no-counterpart": { zh: "没有对应目标", en: "no counterpart" },
};
