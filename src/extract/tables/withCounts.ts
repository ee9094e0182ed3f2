import { joinWords } from "./joinWords.ts";
import type { Stretch } from "./tableEntry.ts";

const COUNT = /^\d[\d,.]*[^\d\s]/;
const MAKES =
  /^(?:新建|改扩建|扩建|改建|迁建|新增|招聘|补充|培训|引进|完成|建成|创建|增加|购置|配备)[\u4e00-\u9fff]{2}/;

/** Words of a line between single blanks, what is made with how many behind it as one: 新建幼儿园 12所. */
export const withCounts = (text: string, words: readonly Stretch[]): readonly Stretch[] =>
  joinWords(text, words, (before, word) => MAKES.test(before.text) && COUNT.test(word.text));
