import { cue, stands } from "./cues.ts";
import { isGoalTime, type Reading, sourceSpan } from "./reading.ts";
import type { Dated, Time } from "./times.ts";

/** How late in a sentence a time may stand and still open it. */
const OPENS = 8;

/** The time that opens a sentence, when it can be a deadline. */
export function openingOf(reading: Reading): Dated | undefined {
  const { sentence, passage } = reading;
  if (sentence.times.length === 0) return undefined;
  // “十五五”时期要努力实现以下目标: what leads to a list dates it wherever its time stands.
  const leads = passage.text.endsWith(":") && sentence.at + sentence.text.length === passage.text.length;
  const late = leads ? undefined : lateOpening(sentence);
  const time = late ?? (leads ? sentence.times.at(-1) : sentence.times[0]);
  if (!time || (!leads && !late && time.start > OPENS) || !isGoalTime(time, reading.context)) return undefined;
  return { time, span: sourceSpan(reading, time) };
}

/** 《发展规划纲要(2010-2020年)》: the years are part of a name. */
const isOfName = ({ start, end }: Time, text: string): boolean => {
  const before = text.slice(Math.max(0, start - NAME_REACH), start);
  return before.lastIndexOf("《") > before.lastIndexOf("》") && text.slice(end, end + NAME_REACH).includes("》");
};
const NAME_REACH = 80;

/** What is done because a paper asks for it: 根据《…》(〔2010〕12号)要求, before the date that opens the rest. */
const BECAUSE = /^(?:\d{1,2}\.)?(?:根据|按照|依据|遵循|围绕|对照|为(?:全面)?(?:贯彻|落实))[^;。\d]{2,60},$/;
const OPENS_LATEST = 120;
const lateOpening = ({ text, times }: Reading["sentence"]): Time | undefined =>
  times.find((time) => time.kind === "by" && time.start <= OPENS_LATEST && BECAUSE.test(leadTo(time, text)));

/** What stands before a time, without names of papers and what brackets add: 根据要求, of 根据《…》(〔2010〕12号)要求,. */
const leadTo = ({ start }: Time, text: string): string => text.slice(0, start).replace(/《[^《》]*》|\([^()]*\)/g, "");

/** 2025年目标, 第一阶段(2021-2025年): a sentence that only says by when what follows is to be. */
function titleTime({ sentence, passage, context, governing }: Reading): Time | undefined {
  const { text, times, quantities } = sentence;
  const time = times.at(-1);
  const span = times[0];
  // 第一阶段(2022年5月至2023年2月): the end of a span of months.
  const isSpan = times.length === 2 && span?.end === time?.start && /^[至到]/.test(time?.written ?? "");
  if (!time || !span || (times.length > 1 && !isSpan) || text.length > LONGEST_TITLE || quantities.length > 0)
    return undefined;
  if (!isGoalTime(time, context) || time.kind === "from" || time.kind === "asOf") return undefined;
  const rest = text.slice(0, span.start) + text.slice(time.end);
  // 2023年。新建幼儿园8所.
  const leadsOn = passage.text.length > sentence.at + text.length + 1;
  const isAlone = rest === "" && (leadsOn || governing.yearLines) && /^(?:year|period)$/.test(time.precision);
  return isAlone || TITLES.test(rest) ? time : undefined;
}

/** So much stands at most between a line and the time that begins the next: a line end, and 到. */
const BETWEEN_LINES = 3;
const LONGEST_TITLE = 32;
const TITLES =
  /^(?:\d{1,2}\.|[——■●◆·-]{1,2}|\([一二三四五六]\))?(?:[^,;。:\d]{0,8}(?:目标|愿景|任务|(?:重点|主要)工作|工作(?:要点|安排|打算|计划))(?:要求)?(?:\(\)|是)?|(?:第[一二三四]|近期|中期|远期|起步|攻坚|提升|巩固|推进|全面)[^,;。:\d]{0,8}(?:阶段|期|步)[^,;。:\d]{0,6}(?:\(\))?)$/;

/** The time that a sentence about what is to be opens with, and that holds for those that follow. */
export function governs(reading: Reading): Dated | undefined {
  const { sentence, context, governing } = reading;
  if (sentence.times.length === 0 || governing.reports || governing.ofYear) return undefined;
  const { text } = sentence;
  const titled = titleTime(reading);
  if (titled) {
    const span = sourceSpan(reading, titled);
    // 2023年目标任务, 2024年目标任务, one below the other: headers of columns, of which none dates what follows.
    const isHeader = governing.titleEnd !== undefined && span.start - governing.titleEnd <= BETWEEN_LINES;
    governing.titleEnd = sourceSpan(reading, { start: 0, end: sentence.text.length }).end;
    governing.titled = isHeader ? undefined : { time: titled, span };
    governing.titledDepth = reading.item.heading?.depth ?? 0;
    return undefined;
  }
  const late = lateOpening(sentence);
  const [time, ...others] = sentence.times.filter(
    (each) => each.kind !== "than" && !/^[从由]/.test(each.written) && !(late && isOfName(each, text)),
  );
  // 到2025年达到50%,2027年达到80%: neither is the time of more.
  if (
    !time ||
    others.some((other) => isGoalTime(other, context) && other.year !== time.year) ||
    !isGoalTime(time, context) ||
    !/^(?:by|during|at|within)$/.test(time.kind)
  )
    return undefined;
  if (time.kind === "within" && !/^(?:未来|今后)/.test(time.written)) return undefined;
  const apart = /[,:]/.test(text.charAt(time.end));
  if (!apart && !/^[“]?(?:力争|争取)?[到至]|(?:期间|时期|期内)$/.test(time.written)) return undefined;
  // “十四五”期间的重点任务: it only says of which years.
  if (!apart && /^[的内末]/.test(text.slice(time.end, time.end + 1))) return undefined;
  const lead = time === late ? leadTo(time, text) : text.slice(0, time.start).replace(/《[^《》]*》/g, "");
  if (lead.length > 2 && !LEADS_TO.test(lead)) return undefined;
  return { time, span: sourceSpan(reading, time) };
}

/** 会议提出,到2020年,…: what comes before the time that governs all. */
const LEADS_TO = /^[^\d;]{0,40}(?:[,:]|即|提出|明确|要求|(?:力争|确保|争取|计划)在?)$/;

/** 届时,毛入园率达到85%: by the date that was said last, be it in the paragraph before. */
export const meansThen = ({ text, cues }: Reading["sentence"]): boolean => stands(THEN, text, cues);
const THEN = cue(/^(?:届时|到那时|到时候?|那时)(?=[,\u4e00-\u9fff])/);
