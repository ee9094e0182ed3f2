import { cue, mayStand, stands } from "./cues.ts";
import type { Sentence } from "./sentence.ts";

/** 配备了护眼灯; 明确了目标 is only said. */
const DONE = cue(
  /(?<=[\u4e00-\u9fff])(?<!明确|提出|制[定订]|确定|规划|印发|部署|指出|发布|出台|编制|公布|安排|设定|介绍|召开|强调|描绘|绘制|作出|为)了(?![解,])/,
);

/** Whether a sentence says of something that it was done. */
export const saysDone = ({ text, cues }: Sentence): boolean => stands(DONE, text, cues);

/** 上升到88%, 比五年前, 这些成绩: said where one reports; goals are told in some of these words as well. */
const REPORTED = cue(
  /取得了?[^,;。]{0,6}(?:成效|成绩)|一年来|(?<![比较与和同在])去年(?!底前|[^,;。]{0,8}后)|上升[到至为]\d|[与同](?:[一二三四五六七八九十\d]{1,2}年前|上年|去年)相?比|比[一二三四五六七八九十\d]{1,2}年前|这些成绩|交出了?[^,;。]{0,16}答卷|荣获|获评|获[^,;。\d]{2,20}称号|(?:成功|顺利)(?:创建|通过|入选|承办|举办|获批|开学|投用)|下拨|先后|相继|(?:位居|位列|排名|居)全[国省市区县州][^,;。\d]{0,4}第[一二三四五六七八九十\d]/,
);

/** Whether a sentence speaks as reports do. */
export const speaksAsReport = ({ text, cues }: Sentence): boolean => stands(REPORTED, text, cues);

/** 全县有幼儿园212所, 专任教师4120人. */
const STOCK = cue(
  /[全我][国省市县区州旗](?:现|共)?有(?=[\u4e00-\u9fff]{2,12}\d)|(?:在校学?生|专任教师|教职工)\d[\d.]{0,8}[万余多]{0,2}[人名](?!规模|以|的)/,
);

/** Whether a sentence says how much there is. */
export const tellsStock = ({ text, cues }: Sentence): boolean => stands(STOCK, text, cues);

/** What is done about what there is, by then or in times to come. */
const DOES = cue(
  /新[建增设开]|改扩?建|扩建|扩招|招[聘录]|补充|引进|化解|消除|撤[并销]|培[训养]|建[设成]|创建|配[备齐]|实施|投入|整合|增设/,
);

/** Where a sentence comes to what is done, -1 where it does not. */
export const placeOfDeed = ({ text, cues }: Sentence): number =>
  mayStand(DOES, cues) ? text.search(DOES.pattern) : -1;
