import { NOTHING } from "./nothing.ts";

/** The rest of a tag that took a character or two with it, 教育专项资?/p>, and the end of the line it caused. */
const BROKEN_TAG = /\?\/(?:p|div|span|br)>\n?/g;
/** What stands before a broken tag that a figure follows: 225万元?/p>\n1304: the sign that ended the part is lost. */
const FIGURE_ENDS = /(?:[万亿]?元|人次?|[名所个套间项%])$/;

/** Ornaments between a word and its sign, as some pages strew them: 53万所◈✿✿★,. */
const ORNAMENTS = /[\u25a0-\u2775\u2794-\u27bf](?<=[\u4e00-\u9fff\d%\]].)[\u25a0-\u2775\u2794-\u27bf]{2,}/g;

/** What a page's program was to fill in and did: [[year|2023年]]. */
const FILLED_IN = /\[\[[A-Za-z]\w{0,40}\|(?=[^[\]\n]{1,60}\]\])|\]\]/g;
/** What a page strews in on how a character is read or written elsewhere: (繁体:園), {拼音:zhōng}. */
const ON_CHARACTER =
  /[([{《【(](?:繁体?|繁體|简体?|拼音|读音?|讀音?|pinyin) ?[::] ?[^()[\]{}《》【】()\n]{1,8}[)\]}》】)]/g;
/** A line between the upright strokes of a frame that has one cell. */
const BOXED = /^[ \t\u3000]*[│┃║]([^│┃║|\n]{0,200})[│┃║][ \t\u3000]*$/gm;

/** A figure on a line of its own within prose: 安排资金\n438\n万元,新建. What is only a counter is a cell of a table. */
const LONE_FIGURE =
  /(?: \n|\n)(?<=[\u4e00-\u9fff)、,;。\u200b] ?\n) ?(\d[\d.]{0,11}) ?\n ?(?=(?:万元|亿元|平方米|[万亿元%所个名人套间项台座])[^\n\d]{2})/g;
/** One or two such may be chance. */
const ENOUGH = 3;

/** 新建,、改建校舍,。 A comma that a copy has put before other signs. */
const DOUBLED = /[,,](?=[,,、;;。])/g;

/** A text without what a page's program has left in it or strewn over it; every character keeps its place. */
export function withoutJunk(text: string): string {
  const untagged = text.includes("?/") ? text.replace(BROKEN_TAG, lost) : text;
  const filled = untagged.includes("[[") ? untagged.replace(FILLED_IN, blank) : untagged;
  const boxed = /[│┃║]/.test(filled) ? withoutBoxes(filled) : filled;
  const plain = boxed
    .replace(ON_CHARACTER, blank)
    .replace(ORNAMENTS, (run: string) => (isRank(run) ? run : blank(run)));
  const doubled = plain.match(DOUBLED);
  const single = doubled && doubled.length >= ENOUGH ? plain.replace(DOUBLED, NOTHING) : plain;
  const lone = single.match(LONE_FIGURE);
  return lone && lone.length >= ENOUGH ? single.replace(LONE_FIGURE, joined) : single;
}

/** A text without the strokes at both ends of lines, where two such lines at least stand one under the other and none is of several cells. */
function withoutBoxes(text: string): string {
  return text.replace(/(?:^[^\n]*[│┃║][^\n]*(?:\n|$)){2,}/gm, (lines: string) => {
    const cells = lines.match(BOXED) ?? [];
    const isOne = cells.length === lines.replace(/\n$/, "").split("\n").length;
    return isOne ? lines.replace(/[│┃║]/g, " ") : lines;
  });
}

/** ★★★级示范园. */
const isRank = (run: string): boolean => /^[★☆]+$/.test(run);
const blank = (run: string): string => NOTHING.repeat(run.length);
const joined = (line: string): string => line.replace(/[ \n]/g, NOTHING);

function lost(tag: string, at: number, text: string): string {
  const ends = FIGURE_ENDS.test(text.slice(Math.max(0, at - 4), at));
  return ends ? `,${NOTHING.repeat(tag.length - 1)}` : blank(tag);
}
