import { cue, stands } from "./cues.ts";
import type { Sentence } from "./sentence.ts";

/** 计划再投资5亿元, 年底前继续完成新增8万个: what the part of the sentence that a figure stands in means to do, and has not done. */
const MEANS_TO = cue(
  /(?:^|[,;:(])(?:[^,;:。()已]{0,14})(?:(?<![按照原据完成占年度投资改造建设善动轮期])计划|拟(?![定订])|(?<!即|现)将(?![近“《])|力争|确保|20\d\d年(?:底|末|\d{1,2}月底?)?前)(?:共|再|还|又|总|继续|陆续|完成|全部|新)*(?:通过[^,;。]{2,12})?(?:投资|投入|新建|改扩?建|扩建|新增|建设|建成|招聘|招收|培养|培训|开设|提供|启动|实施|增加|增设|配备|购置|安排|惠及|达到)(?:(?!目前|现有|现已|截[至止]|实际)[^;:。()已]){0,40}$/,
);
/** How far before a figure its part of the sentence is looked for. */
const REACH = 60;

/** 自2009年以来实施建设计划,共计将落实项目2237个: so many in all, when all is done, whatever began. */
const WILL_BE = cue(/(?:共计?|累计|总计|合计)将(?![近“《])[^,;。\d]{2}|将(?:共计?|累计|总计|合计)(?=[\u4e00-\u9fff])/);
/** How far before a figure that is said. */
const REACH_OF_ALL = 90;

/** Whether a sentence means to do what ends at a place, whatever else it tells. */
export const meansToDo = ({ text, cues }: Pick<Sentence, "text" | "cues">, at: number): boolean =>
  stands(WILL_BE, text.slice(Math.max(0, at - REACH_OF_ALL), at), cues) ||
  (stands(MEANS_TO, text.slice(Math.max(0, at - REACH), at), cues) && !HAS_BEGUN.test(text.slice(at, at + 8)));

/** 计划投资3.2亿元,已完成1.1亿元: told together with what was done of it. */
const HAS_BEGUN = /^,(?:目前|现)?已/;
