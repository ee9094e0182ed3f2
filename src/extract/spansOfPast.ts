import { cue, stands } from "./cues.ts";
import { touching } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { leadsToReport } from "./reportLead.ts";
import type { Sentence } from "./sentence.ts";
import { intends } from "./tellsAll.ts";
import type { Time } from "./times.ts";

/** 过去一年,…; 记者获悉,去年,…: what opens so goes on in the sentences behind it. */
const OPENS_SPAN = cue(
  /(?:^|(?:获悉|了解|介绍|表示|指出|称|说|披露|报道):?,?[“]?)[^,;。\d与和比较同在]{0,8}(?:(?:刚刚)?过去的?(?:[一二两三四五六七八九十几]|\d{1,2}|(?:19|20)\d\d)年|[一二两三四五几]年(?:多)?来|去年|上年度?|这(?:[一二三四五六七八九十几]|\d{1,2})年(?:来|间)?)(?:里|中|间|全年|一年|以来)?(?:,|全[省市县区国州]|我[国省市县区州]|(?=[新共累改扩完投招]))/,
);

/** Whether a sentence opens a stretch that looks back. */
export const opensSpan = (sentence: Sentence, begins = 0): boolean =>
  (!intends(sentence) && (stands(OPENS_SPAN, sentence.text, sentence.cues) || opensBefore(sentence, begins))) ||
  leadsToReport(upToColon(sentence.text));

/** 2014年以来,…; “十三五”期间,… in a plan that begins in 2021. */
function opensBefore({ text, times }: Sentence, begins: number): boolean {
  const time = times[0];
  if (time === undefined || !OPENS.test(text.slice(0, time.start))) return false;
  return time.kind === "since" || (time.since !== undefined && (time.year ?? begins) < begins);
}
const OPENS = /^(?:[^,;。\d]{0,24}[ ”])?[^,;。:\d与和比较同在]{0,6}$/;

function upToColon(text: string): string {
  const colon = text.indexOf(":");
  return colon < 0 ? text : text.slice(0, colon);
}

/** Whether a stretch that looks back ends before a sentence: it says what is to be, or opens with a time of its own. */
export const endsSpan = (sentence: Sentence): boolean => intends(sentence) || (sentence.times[0]?.start ?? 1) === 0;

/** 2019年计划投资3亿元, 2019年将新建12所: the year that a text plans for. */
const PLANS = /^,?[^,;。:\d]{0,12}?(?:计划(?!完成)|拟(?=[新改扩建投招])|将)/;

/** 2023年达到86%: a step on the way to a later year. */
const REACHES = /达到|[高升加大低少]到|不低于|不少于|不超过|至少/;

/** The year that a sentence plans for. */
export const plannedYear = ({ text, times }: Sentence): number | undefined =>
  times.find(
    ({ kind, written, end }) => kind === "at" && !/^[到至在]/.test(written) && PLANS.test(text.slice(end, end + 20)),
  )?.year;

/** 2018到2022年4年间,新建100所: what was done in the span, where nothing is meant to be. */
export const sumsUpSpan = (sentence: Sentence, time: Time): boolean =>
  time.kind === "during" &&
  time.written.endsWith("年间") &&
  !intends({ ...sentence, text: sentence.text.slice(time.end) });

/** 2002-2004年支出分别为13595万元、13563万元、16620万元: years that are told one by one, in figures that are not rounded. */
export function tellsYears({ text, times, quantities }: Sentence): boolean {
  const span = times[0];
  return (
    span?.since !== undefined &&
    YEAR_BY_YEAR.test(text.slice(span.end, quantities[0]?.start)) &&
    quantities.some(
      ({ value, unit }) => unit !== "percent" && typeof value === "number" && NOT_ROUND.test(String(value)),
    )
  );
}
const YEAR_BY_YEAR = /^[^,;。\d]{2,24}分别(?:为|是|达到?)?$/;
const NOT_ROUND = /^\d{3,}[1-46-9]$/;

/**
 * Whether a time is past by what the text said before: a span that is not the plan's own, of which it told already what was done, or,
 * in a text of which no period is known, a year before the one it plans for.
 */
export function isBehind({ sentence, governing, context }: Reading, time: Time): boolean {
  const titled = governing.ahead?.titled;
  if (isJustBefore(time, titled)) return true;
  if (isOver(time, governing) && !intends({ ...sentence, text: sentence.text.slice(time.end) })) return true;
  if (intends(sentence)) return false;
  if (time.kind === "during") return time.since !== undefined && time.year === governing.toldUntil;
  if (context.period !== undefined || REACHES.test(sentence.text)) return false;
  return isJustBefore(time, governing.document?.time.year ?? governing.plannedYear ?? governing.ahead?.said);
}

/** 到2004年,入学率达到19%, where the text tells of 2004 as over. */
const isOver = ({ kind, year }: Time, { ahead }: Reading["governing"]): boolean =>
  kind !== "from" && year !== undefined && year <= (ahead?.told ?? 0);

/** Whether a time is a year shortly before the one that is planned for. */
function isJustBefore({ kind, year }: Time, planned: number | undefined): boolean {
  if (kind !== "at" || planned === undefined || year === undefined) return false;
  return planned > year && planned - year <= FARTHEST;
}

/** How many years before the one it plans for a text tells of: who plans for 2035 may well set something for 2025. */
const FARTHEST = 2;

/** Whether a span of years sums up what years of the past began. */
export const goesBack = ({ times }: Sentence, { start, written }: Time, begins = 0): boolean =>
  /^[一二三四五六七八九十\d]+年$/.test(written) &&
  touching(times, Math.max(0, start - BEGAN_REACH), start - 1).some(
    (each) => each.kind === "at" && (each.year ?? begins) < begins,
  );
/** How far before the span the year may stand that it began in. */
const BEGAN_REACH = 400;

/** 2019年12月10日,197所学校入选: a day is what is told of, where no plan is known and nothing is meant to be. */
export const isNewsOf = (time: Time | undefined, { sentence, context }: Reading): boolean =>
  time?.kind === "at" && time.precision === "day" && context.period === undefined && !intends(sentence);
