import { NOTHING } from "../nothing.ts";

const COUNTER = "(?:[所个名人班间套门项处家座台册次场节元]|人次|学位|平方米)(?:以上|以内|左右)?";
/** 36 班, by themselves between blanks; 2 学位 at the start of a line is the second row. */
const COUNTED = new RegExp(
  ` (?!(?<=^\\d{1,3} )学位 )(?<=(?:^| )[≥≤]?\\d[\\d,.]{0,11}[万亿]? )(?=${COUNTER}(?: |$))`,
  "gm",
);
/** 2023年 8 月. */
const MONTH = / (?<=(?:19|20)\d\d[^\d\n]{0,2} )(?=\d{1,2} ?月)| (?<=[年 \u200b]\d{1,2} )(?=月)/g;
const MAY_BE_TIGHT = new RegExp(`\\d (?:${COUNTER}(?:[ \\n]|$)|月)`);
const UNITS = /(?:^| )(?:计量)?单 ?位(?: |$)/;
/** 各县区 2022年建设任务, over a header of more cells. */
const TITLE =
  /^[^\s|]{2,20} (?:19|20)\d\d\u200b?年[\u4e00-\u9fff]{2,16}(?:表|任务|计划|目标|安排|情况|分解|一览|指标|规划|项目)$/m;
const LONGEST = 200;

/**
 * A text in which a copy's blanks between a number and its counter are none, 36 班: between single blanks they would part cells. Under a
 * header that has a column of units they do. Each character stays at its place.
 */
export function tightLines(text: string): string {
  if (!MAY_BE_TIGHT.test(text) && !TITLE.test(text)) return text;
  let hasUnits = false;
  return text
    .split("\n")
    .map((line, at, lines) => {
      if (TITLE.test(line) && (lines[at + 1] ?? "").trim().split(/\s+/).length > 2) return line.replace(" ", NOTHING);
      if (line.trim() === "") hasUnits = false;
      else if (UNITS.test(line)) hasUnits = true;
      if (line.length > LONGEST || /[|\t]/.test(line) || !MAY_BE_TIGHT.test(line)) return line;
      const dated = line.replace(MONTH, NOTHING);
      return hasUnits ? dated : dated.replace(COUNTED, NOTHING);
    })
    .join("\n");
}
