import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";

/** A comma joins figures only where they are dealt out: 建成率为100%,60%的乡镇建有. */
const BETWEEN = /^(?:[、]|和|与|及|以及|、?到)?$/;
const BETWEEN_DEALT = /^(?:[、,]|和|与|及|以及|[,、]?到?)$/;

/** Words in brackets behind a figure. */
export const ADDED: RegExp = /^\([^()\d]{1,30}\)(?=[、,和与及以])/;

/** Figures with nothing but commas between them stand in one series: 分别达到95%、97%和98%. */
export function seriesOf({ text, quantities }: Sentence): readonly (readonly Quantity[])[] {
  const series: Quantity[][] = [];
  for (const quantity of quantities) {
    const open = series.at(-1);
    const last = open?.at(-1);
    // 由31.5%压减到5%以内: words that belong to the figure stand between as well.
    const between = last
      ? text.slice(last.end, last.end === quantity.start ? quantity.numberStart : quantity.start)
      : "";
    // 达到99%、98%(不含民办)和97%: what brackets add to a figure ends no list.
    const bare = between.replace(ADDED, "");
    const joins =
      open && last && dealsOut(text, open[0] as Quantity)
        ? BETWEEN_DEALT.test(bare) && (bare !== "," || isDealtToo(text, last, quantity))
        : last !== undefined &&
          (BETWEEN.test(bare) || (WHOSE_BETWEEN.test(between) && moveApart(text, open?.[0] as Quantity, quantity))) &&
          sameMeasure(last, quantity);
    if (open && joins) open.push(quantity);
    else series.push([quantity]);
  }
  return series;
}

/** 由小学650元、初中850元分别提高到…: each behind whose it is. */
const WHOSE_BETWEEN = /^[、和及与][\u4e00-\u9fff]{1,8}$/;
const MORE_THEN_MOVE = /^(?:[、和及与][\u4e00-\u9fff]{1,8}\d[\d.:]{0,7}[万亿]?[元%人所]{0,2}){0,3}分别/;
const moveApart = (text: string, first: Quantity, { end }: Quantity) =>
  /[由从][^,;。、\d]{1,12}$/.test(text.slice(Math.max(0, first.start - 14), first.start)) &&
  MORE_THEN_MOVE.test(text.slice(end, end + 60));

/** 分别达到90%、45%和13.5年: figures of several units stand in one list. */
const dealsOut = (text: string, { start }: Quantity) =>
  /(?:分别|依次|先行|率先)[^,;。]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));

/** …分别达到15:1和10:1,80%的学校建成校园网: what begins anew is no part of the list. */
const isDealtToo = (text: string, last: Quantity, { ratio, end }: Quantity) =>
  (last.ratio === undefined) === (ratio === undefined) && !text.startsWith("的", end);

const sameMeasure = (a: Quantity, b: Quantity) =>
  (a.unit === b.unit || a.unit === undefined) &&
  (a.ratio === undefined) === (b.ratio === undefined) &&
  !(a.unit === "percent" && b.unit === "percentagePoint");

/** 分别不少于60、80节: the bound word before the first holds for all; 3个、3个和5个百分点: so does what the last counts. */
export function withBound(series: readonly Quantity[]): readonly Quantity[] {
  const { bound, start, numberStart } = series[0] as Quantity;
  const isBound = start !== numberStart && bound !== "exactly" && bound !== "between";
  const arePoints = series.length > 1 && series.at(-1)?.unit === "percentagePoint";
  if (!isBound && !arePoints) return series;
  return series.map((each) => ({
    ...each,
    ...(isBound && each.bound === "exactly" && { bound }),
    ...(arePoints && { unit: "percentagePoint" as const }),
  }));
}

const BASED =
  /(?:按|按照|以)?(?:(不低于|不少于|不得低于)|(不超过|不高于|不得超过)|(超过|高于))(?:([^,;。、()\d]{2,22})的|[^,;。、()\d]{2,18}(?:总额|总数|总量|收入|支出|人数|预算))$/;

/** 不低于教师总数的10%: the bound word, the whole it is a share of, then the figure. */
export function basedBound(
  text: string,
  from: number,
  { start, numberStart, unit, bound }: Quantity,
): { readonly start: number; readonly bound: "atLeast" | "atMost" | "moreThan" } | undefined {
  // 不少于 may have been taken for the figure's own bound.
  if (unit !== "percent" || start !== numberStart || (bound !== "exactly" && bound !== "atLeast")) return undefined;
  const stem = text.slice(Math.max(from, start - 34), start);
  const match = BASED.exec(stem);
  if (!match) return undefined;
  const named = match[1] ? "atLeast" : match[2] ? "atMost" : "moreThan";
  return { start: start - stem.length + match.index, bound: named };
}
