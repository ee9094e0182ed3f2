import type { Locale } from "eduplan/model";

const zh = {
  title: "教育规划目标对照",
  intro:
    "选两份以上规划,逐项对照目标:能否比较,谁的承诺更高,不能比较的原因是什么。每个数字都附原文。一切都在本机浏览器内完成,不上传。",
  choose: "规划",
  own: "加入自己的规划",
  ownHelp: "粘贴或打开规划文本(由程序读出草案,须人工核对),或符合 plan.schema.json 的 JSON 文件。",
  file: "打开文件",
  pasted: "文本或 JSON",
  region: "行政区划代码(只用于文本;未知处写 x,如 6207xx)",
  add: "读入",
  language: "English",
  full: "也列出只有一份规划提到的目标",
  draw: "画图",
  chart: "各规划的比例目标:从基期到目标",
  noChart: "所选规划没有共同的比例目标可画。",
  none: "无。",
  tooFew: "请至少选两份规划。",
  loading: "正在载入……",
  compared: "已对照 {n} 份规划,共 {rows} 行。",
  draft: "由文本读出的草案",
  read: "已读出草案:{targets} 项目标、{observations} 项现状值。请核对后再用。",
  accepted: "已读入 {n} 份规划。",
  refused: "这份 JSON 未读入,须改正 {n} 处:",
  noRegion: "请填六位行政区划代码。",
  taken: "已有编号为 {id} 的规划,请换一个编号。",
  failed: "未能完成:",
  download: "下载",
};

export type TextKey = keyof typeof zh;

const en: Readonly<Record<TextKey, string>> = {
  title: "Education plans side by side",
  intro:
    "Choose two or more plans and see target by target whether they compare, who promises more, and why others do not compare. Every figure has its clause. Everything happens in this browser; nothing is uploaded.",
  choose: "Plans",
  own: "Add a plan of your own",
  ownHelp:
    "Paste or open the text of a plan (a draft is read from it, to be checked by a person), or a JSON file that follows plan.schema.json.",
  file: "Open a file",
  pasted: "Text or JSON",
  region: "Region code, GB/T 2260 (for a text only; x where unknown: 6207xx)",
  add: "Read it",
  language: "中文",
  full: "Also list what only one plan says",
  draw: "Draw a chart",
  chart: "Shares promised by each plan, from the baseline to the target",
  noChart: "The plans chosen have no share in common to draw.",
  none: "None.",
  tooFew: "Choose at least two plans.",
  loading: "Loading …",
  compared: "{n} plans compared, {rows} rows.",
  draft: "draft read from a text",
  read: "A draft was read: {targets} targets, {observations} present values. Check it before you rely on it.",
  accepted: "Plans read: {n}.",
  refused: "This JSON was not read; faults to put right: {n}",
  noRegion: "Give the six-character region code.",
  taken: "There is a plan with the id {id} already; give yours another.",
  failed: "This could not be done:",
  download: "Download",
};

const texts: Readonly<Record<Locale, Readonly<Record<TextKey, string>>>> = { zh, en };

/** A text of the page, with `{name}` filled in. */
export function textOf(locale: Locale, key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return texts[locale][key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
