import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const COUNT = /^\d[\d,.]*[^\d\s]/;
const MAKES =
  /^(?:新建|改扩建|扩建|改建|迁建|新增|招聘|补充|培训|引进|完成|建成|创建|增加|购置|配备)[\u4e00-\u9fff]{2}/;

/** Words of a line between single blanks, what is made with how many behind it as one: 新建幼儿园 12所. */
export function withCounts(text: string, words: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isOne = last !== undefined && MAKES.test(last.text) && COUNT.test(word.text);
    const whole = isOne ? stretchOf(text, last.start, word.end) : undefined;
    if (whole === undefined) joined.push(word);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}
