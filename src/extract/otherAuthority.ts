import { cue, stands } from "./cues.ts";
import type { Reading } from "./reading.ts";

/** 国家“十四五”规划明确…, 全国…: what the nation aims at, or how it is with it. */
const OF_NATION = cue(
  /^(?![^,。]{0,16}(?:[昨今][日天]|近日|日前))(?:国家|国务院|教育部|党中央|党的[^,。]{2,12}(?:全会|大))[^,。]{0,24}(?:提出|明确|要求|规定|印发)|^全国(?!教育大会|“?两会|[共现]有)|^国家(?:确定|制定|设定|下达)?的?[^,。:]{0,12}(?:目标|指标|要求|标准)[是为:]|^《[^》]{0,24}(?:国家|中国|全国|国务院)[^》]{0,24}》(?:已经?|还|中)?(?:明确)?(?:提出|要求|规定|指出|确定)/,
);
/** 省“十四五”规划提出…, 周边县计划…: what the province, a neighbour or a standard sets. */
const OF_OTHERS = cue(
  /^(?![^,。]{0,16}(?:[昨今][日天]|近日|日前))(?:省委|省政府|省教育厅|自治区教育厅)[^,。]{0,24}(?:提出|明确|要求|规定|印发)|^省“?十[一二三四五六]五”?规划(?:还|已|中)?(?:确定|提出|明确|要求)|^(?:周边|邻近|兄弟)的?[^,。]{2,20}(?:提出|计划|确定)|^[^,。;]{2,24}等(?:地|省市?|市|县|国家)(?:也|均|都)?(?:提出|计划|明确|要求)|^《[^》]{2,30}(?:标准|办法|条例|规程|规定|法|意见|通知)》(?:[^,。;]{0,8})?(?:规定|明确|要求)/,
);

/** Whether a sentence tells of what somebody else aims at or has: the nation is nobody else in a plan of its own. */
export const isOfOthers = ({ sentence: { text, cues }, context }: Pick<Reading, "sentence" | "context">): boolean =>
  (!context.isNation && stands(OF_NATION, text, cues)) || stands(OF_OTHERS, text, cues);
