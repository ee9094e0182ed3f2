import { cue, stands } from "./cues.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { placeOfDeed } from "./wordsOfReports.ts";

/** 计划投资33585.67万元, 下达建设任务2579套: of what is planned numbers are as exact, and so are those of land and money in any plan. */
const WORKS_AHEAD = cue(
  /(?:计划|规划|拟|估算|概算|预算|预计)总?投(?:资|入)|投资(?:估算|概算)|(?:建设|项目|改造|工程)任务\d|下达[^,;。]{0,16}(?:任务|计划)|设计|总投资|将[^,;。]{2,30}[高升加大低少]到/,
);

/** Whether a sentence sets out works and their money. */
export const setsOutWorks = ({ text, cues }: Sentence): boolean => stands(WORKS_AHEAD, text, cues);

/** Of land, money, years of schooling and differences plans are as exact. */
const OF_PLANS: ReadonlySet<string> = new Set(["squareMetre", "mu", "yuan", "year", "percentagePoint"]);

/** A number of four figures or more that is not rounded: 2891. */
const TO_THE_LAST = /^\d{3,}[1-46-9]$/;
/** A share to the hundredth: 90.17. */
const TO_THE_HUNDREDTH = /\.\d[1-9]$/;
/** Three figures of which the last is not rounded, wherever the point stands: 13.9, 362, 4120. */
const THREE_FIGURES = /^0*[1-9]\d+[1-46-9]0*$/;
/** A share to the tenth: 91.3, and not 98.5. */
const TO_THE_TENTH = /\.\d?[1-46-9]$/;
/** 服务1180多万人, where it is no base: 在现有5000多所基础上. */
const AND_MORE = /^[\d.,]+[十百千]?[万亿]?多(?![^,;。]{0,10}基础上)/;
/** (71.6%) and 由2015年的2315所 are where one begins, 缺口3462个 is why. */
const BEGINS = /(?:\(|缺(?:口|额|编|少)?[^,;。\d]{0,4}|(?<!自)[由从][^,;。\d]{0,10}(?:(?:19|20)\d\d年的?)?)$/;
/** How far before a number that is looked for. */
const BEGINS_REACH = 20;

/** So many numbers of three figures are hardly aimed at together. */
const SEVERAL = 3;

/** A sentence with numbers that somebody has counted, and whether they count what was done: 消除大班额2891个, not 在校生68462人. */
interface Counted {
  readonly sentence: Sentence;
  readonly isDeed: boolean;
}

/**
 * The sentences with numbers that somebody has counted, one by one, as nobody aims at them: 消除大班额2891个, 覆盖率达81.46%,
 * 服务1180多万人; or those of several such as 362所, 13.9万个, 91.3%.
 */
export function countedIn(sentences: readonly Sentence[]): readonly Counted[] {
  const surely = countedBy(sentences, isCounted);
  if (surely.length > 0) return surely.map(toCounted);
  const likely = countedBy(sentences, isNotRound);
  return likely.flatMap(({ figures }) => figures).length >= SEVERAL ? likely.map(toCounted) : [];
}

interface Figures {
  readonly sentence: Sentence;
  readonly figures: readonly Quantity[];
}

const countedBy = (sentences: readonly Sentence[], isOne: (figure: Quantity, text: string) => boolean) =>
  sentences
    .map((sentence): Figures => {
      const { text, quantities } = sentence;
      return { sentence, figures: quantities.filter((each) => isPlainCount(each, text) && isOne(each, text)) };
    })
    .filter(({ figures }) => figures.length > 0);

function toCounted({ sentence, figures }: Figures): Counted {
  const deed = placeOfDeed(sentence);
  return { sentence, isDeed: deed >= 0 && figures.some(({ start }) => start > deed) };
}

const isPlainCount = ({ unit, bound, spelled, start }: Quantity, text: string): boolean =>
  unit !== undefined &&
  !OF_PLANS.has(unit) &&
  bound !== "atLeast" &&
  bound !== "atMost" &&
  !spelled &&
  !BEGINS.test(text.slice(Math.max(0, start - BEGINS_REACH), start));

function isCounted({ unit, value, numberStart, end }: Quantity, text: string): boolean {
  if (AND_MORE.test(text.slice(numberStart, end + 12))) return true;
  return typeof value === "number" && (unit === "percent" ? TO_THE_HUNDREDTH : TO_THE_LAST).test(String(value));
}

const isNotRound = ({ unit, value, bound }: Quantity): boolean =>
  typeof value === "number" &&
  bound === "exactly" &&
  (unit === "percent" ? TO_THE_TENTH.test(String(value)) : THREE_FIGURES.test(String(value).replace(".", "")));
