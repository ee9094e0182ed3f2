import type { Item } from "./items.ts";
import { matchesIn } from "./matches.ts";

/** Which year a text that names no period plans for. */
export interface YearAhead {
  /** As a heading or its title says: 二、2021年建设计划. */
  readonly titled?: number | undefined;
  /** As a sentence says that opens with it: 2023年,全县将新建…. */
  readonly said?: number | undefined;
  /** The last year that it tells of as over. */
  readonly told?: number | undefined;
}

/** 2021年教育项目建设计划, 2023年工作总结和2024年工作打算. */
const TITLE =
  /(20\d\d)年度?(?!以来|间|期间|[-至~])[^,;。:《》\d]{0,14}(?:计划|安排|打算|思路|要点|重点工作|目标任务|工作目标|展望)(?:\([^()]{1,8}\))?$/;
const HAS_YEAR = /(?:19|20)\d\d/;
const LONGEST_TITLE = 40;
/** 2023年,全县将新建12所. */
const SENTENCE = /(?:^|[。;!])(20\d\d)年,?[^,;。:\d]{0,12}?(?:(?<!行动|发展)计划(?!完成)|拟(?=[新改扩建投招])|将)/;

/** 1998年到2004年招生增至447万人,目前已达500万人; 2019年新增学位3万个,同比增长8%: 2004 is over, and so is 2018. */
const IS_OVER =
  /(?:已经?[达完建实有超开在]|(?:实现|达到|完成|建成|增加|提高|下降|新增|新建|投入)了|同比|比上年|较上年|目前|现已|至今)/;
const MEANT = /力争|确保|计划|规划|拟|目标|争取|预计|将|要|须|应|力求|未来|今后/;
/** The end of a span, and a year by itself, which may still go on. */
const YEARS = /(?<=\d年?[到至~-])((?:19|20)\d\d)年|(?<![到至~-])((?:19|20)\d\d)年/g;
const ENDS = /[。!?]/;

/** The last year that a sentence of a text tells of as over. */
function toldIn(text: string): number {
  let last = 0;
  for (const sentence of text.split(ENDS)) {
    const over = IS_OVER.exec(sentence);
    if (!over || MEANT.test(sentence)) continue;
    for (const [, end, year] of matchesIn(YEARS, sentence.slice(0, over.index)))
      last = Math.max(last, end === undefined ? Number(year) - 1 : Number(end));
  }
  return last;
}

/** The year a text plans for, by the last of its titles that tells one and the first sentence. */
export function yearAhead(items: readonly Item[]): YearAhead {
  let titled: number | undefined;
  let said: number | undefined;
  let told = 0;
  for (const { heading, passages } of items) {
    titled = titleYear(heading?.title ?? "") ?? titled;
    for (const { text } of passages) {
      if (!HAS_YEAR.test(text)) continue;
      told = Math.max(told, toldIn(text));
      titled = titleYear(text) ?? titled;
      const year = said === undefined ? SENTENCE.exec(text)?.[1] : undefined;
      if (year) said = Number(year);
    }
  }
  return { titled, said, told };
}

function titleYear(line: string): number | undefined {
  const year = line.length <= LONGEST_TITLE ? TITLE.exec(line)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}
