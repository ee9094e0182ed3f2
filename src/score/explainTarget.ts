import { regionOf } from "../catalog/regions.ts";
import type { Params } from "../model/finding.ts";
import type { Bilingual } from "../model/text.ts";
import { writeQuantity } from "../model/writeGoal.ts";
import type { BenchmarkGap } from "./benchmarkGaps.ts";
import type { ExplainedMeasure, Explanation, Titles } from "./explain.ts";
import type { Measure } from "./measure.ts";
import {
  baselinePhrase,
  doubtsPhrase,
  evidencePhrase,
  inBoth,
  listPhrase,
  namePhrase,
  numberPhrase,
  promisePhrase,
  said,
  sharePhrase,
} from "./phrases.ts";
import type { TargetScore } from "./targetScore.ts";

/** The sentences on one target: each of its scores, one for every benchmark. */
export function targetSentences(score: TargetScore, titles: Titles): readonly Explanation[] {
  const params = (withBaseline: boolean): Params => ({
    plan: titles.get(score.plan) ?? score.plan,
    name: namePhrase(score.label, score.stage),
    promise: promisePhrase(score),
    baseline: score.baseline ? baselinePhrase(score.baseline) : said("explain.none"),
    doubts: doubtsPhrase(score.grade, withBaseline),
    evidence: evidencePhrase(score, withBaseline),
  });
  const sentence = (measure: ExplainedMeasure, code: string, more: Params = {}): Explanation => ({
    measure,
    code: `explain.${code}`,
    params: { ...params(WITH_BASELINE.includes(measure)), ...more },
    plan: score.plan,
    target: score.target,
    evidence: [score.evidence],
  });
  const ofMeasure = (measure: "gapClosure" | "pace" | "logitPace" | "growth"): Explanation[] => {
    const value = score[measure];
    if (value.state === "number") return [sentence(measure, codeOf(measure, score), numbersOf(value, score))];
    // Not every target is a bounded rate or a count; of those that are neither there is nothing to say.
    if (value.state === "unknown" && OF_OTHERS.includes(value.reason.code)) return [];
    const why = inBoth(value.state === "unknown" ? value.reason : value.answer);
    return [sentence(measure, value.state, { measure: said(`explain.name.${measure}`), why })];
  };
  return [
    sentence("specificity", "specificity", specificityParams(score)),
    ...ofMeasure("gapClosure"),
    ...ofMeasure("pace"),
    ...ofMeasure("logitPace"),
    ...ofMeasure("growth"),
    sentence("formalType", `formalType.${score.formalType ?? "none"}`),
    ...score.benchmarks.map((gap) => sentence("benchmarks", benchmarkCode(gap), benchmarkParams(gap))),
  ];
}

const WITH_BASELINE: readonly ExplainedMeasure[] = ["gapClosure", "pace", "logitPace", "growth"];
const OF_OTHERS: readonly string[] = ["score.not-bounded", "score.not-a-count"];

/** A target short of its baseline takes no step: it allows one. */
function codeOf(measure: string, { gapClosure }: TargetScore): string {
  const allows = gapClosure.state === "answer" && gapClosure.answer.code === "score.below-baseline";
  return allows ? `${measure}.allowed` : measure;
}

function specificityParams({ specificity: { parts } }: TargetScore): Params {
  const names = Object.entries(parts);
  const of = (holds: boolean): Bilingual => {
    const words = names.filter(([, each]) => each === holds).map(([name]) => said(`explain.part.${name}`));
    return words.length === 0 ? { zh: "无", en: "none" } : listPhrase(words);
  };
  return { count: names.filter(([, holds]) => holds).length, all: names.length, has: of(true), lacks: of(false) };
}

function numbersOf(measure: Extract<Measure, { state: "number" }>, { unit: own, benchmarks }: TargetScore): Params {
  const { value, unit, parts, limit } = measure;
  const years = numberPhrase(parts.years ?? 0);
  if (unit === "growth-per-year") return { years, growth: sharePhrase(value) };
  if (unit !== "share") return { years, step: stepPhrase(value, unit) };
  const best = writeQuantity({ value: parts.limit ?? 0, unit: own ?? "percent" });
  const benchmark = benchmarks.find((each) => each.benchmark === limit?.benchmark);
  if (benchmark) return { share: sharePhrase(value), limit: benchmarkPhrase(benchmark) };
  const given = limit ? said("explain.limit.given") : { zh: "", en: "" };
  return { share: sharePhrase(value), limit: { zh: `${given.zh}${best.zh}`, en: `${given.en}${best.en}` } };
}

function stepPhrase(value: number, unit: string): Bilingual {
  const number = `${value > 0 ? "+" : ""}${numberPhrase(value)}`;
  return unit === "points-per-year" ? { zh: `${number}个百分点`, en: `${number} pp` } : { zh: number, en: number };
}

/** Of a promise of the same number as its benchmark, only the bound words may differ (达到85%以上, 超过85%). */
function benchmarkCode({ comparable, answer, gap }: BenchmarkGap): string {
  if (!comparable || answer === undefined) return "benchmark.refused";
  if (gap === 0 && answer !== "equal") return answer === "no" ? "benchmark.strictlyShort" : "benchmark.strictlyBeyond";
  if (answer === "certainly") return gap === undefined ? "benchmark.beyondUnmeasured" : "benchmark.beyond";
  if (answer === "no") return gap === undefined ? "benchmark.shortUnmeasured" : "benchmark.short";
  return answer === "equal" ? "benchmark.equal" : "benchmark.possibly";
}

function benchmarkParams(gap: BenchmarkGap): Params {
  const distance = gap.gap === undefined ? 0 : Math.abs(gap.gap);
  const unit = gap.unit === "percent" ? "percentagePoint" : (gap.unit ?? gap.valueUnit);
  return {
    benchmark: benchmarkPhrase(gap),
    distance: writeQuantity({ value: distance, unit }),
    why: listReasons(gap),
    assumed: gap.assumed.length === 0 ? { zh: "", en: "" } : assumedPhrase(gap),
  };
}

const listReasons = ({ reasons }: BenchmarkGap): Bilingual => {
  const all = reasons.map(inBoth);
  return { zh: all.map(({ zh }) => zh).join(";"), en: all.map(({ en }) => en).join("; ") };
};

function assumedPhrase({ assumed }: BenchmarkGap): Bilingual {
  const all = listReasons({ reasons: assumed } as BenchmarkGap);
  return { zh: `(假定可略去:${all.zh})`, en: ` (setting aside: ${all.en})` };
}

/** Whose benchmark it is and what it asks: 全国自身的总体目标≥90%(《…》). */
function benchmarkPhrase({ area, relation, each, written, document }: BenchmarkGap): Bilingual {
  const name = regionOf(area)?.name ?? { zh: area, en: area };
  const kind = said(`explain.relation.${relation}${relation === "inherited" ? `.${each ?? "unstated"}` : ""}`);
  return {
    zh: `${name.zh}${kind.zh}${written.zh}(${document})`,
    en: `${kind.en} ${name.en} of ${written.en} (${document})`,
  };
}
