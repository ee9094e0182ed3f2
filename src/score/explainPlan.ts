import type { BenchmarkRelation } from "../catalog/benchmarksFor.ts";
import type { Params } from "../model/finding.ts";
import { STAGES } from "../model/stages.ts";
import type { Bilingual } from "../model/text.ts";
import type { ExplainedMeasure, Explanation, Titles } from "./explain.ts";
import { inBoth, listPhrase, numberPhrase, said, sharePhrase } from "./phrases.ts";
import type { MeasureSummary, PlanScore } from "./planScore.ts";

/** The sentences on one plan: each of its summaries, with how many targets it rests on. */
export function planSentences(score: PlanScore, titles: Titles): readonly Explanation[] {
  const sentence = (measure: ExplainedMeasure, code: string, more: Params): Explanation => ({
    measure,
    code: `explain.plan.${code}`,
    params: { plan: titles.get(score.plan) ?? score.plan, targets: score.targets, ...more },
    plan: score.plan,
    evidence: [],
  });
  const median = (measure: "gapClosure" | "pace" | "logitPace" | "growth"): Explanation => {
    const { median: value, known, others }: MeasureSummary = score[measure];
    const of = { measure: said(`explain.name.${measure}`), known, others: countsPhrase(others) };
    if (value === undefined) return sentence(measure, "unknown", of);
    return sentence(measure, "median", { ...of, value: valuePhrase(value, measure) });
  };
  const { parts, coverage, accountability, consistency, formalTypes } = score;
  return [
    score.specificity === undefined
      ? sentence("specificity", "unknown", {
          measure: said("explain.name.specificity"),
          known: 0,
          others: { zh: "", en: "" },
        })
      : sentence("specificity", "specificity", { value: numberPhrase(score.specificity), ...parts }),
    median("gapClosure"),
    median("pace"),
    median("logitPace"),
    median("growth"),
    formalTypes.binding + formalTypes.anticipatory === 0
      ? sentence("formalType", "formalType.none", {})
      : sentence("formalType", "formalType", { ...formalTypes }),
    sentence("coverage", coverageCode(score), {
      low: sharePhrase(coverage.low),
      high: sharePhrase(coverage.high),
      stages: coverage.stages.length,
      found: coverage.stages.length - coverage.without.length,
      without:
        coverage.without.length === 0
          ? said("explain.none")
          : listPhrase(coverage.without.map((each) => STAGES[each].name)),
    }),
    accountability.value === undefined
      ? sentence("accountability", "unknown", {
          measure: said("explain.name.accountability"),
          known: 0,
          others: { zh: "", en: "" },
        })
      : sentence("accountability", "accountability", {
          value: sharePhrase(accountability.value),
          responsible: accountability.responsible,
          reviewable: accountability.reviewable,
          both: accountability.both,
        }),
    sentence("consistency", "consistency", {
      errors: consistency.errors,
      warnings: consistency.warnings,
      infos: consistency.infos,
    }),
    benchmarkSentence(score, sentence),
  ];
}

function valuePhrase(value: number, measure: "gapClosure" | "pace" | "logitPace" | "growth"): Bilingual {
  if (measure === "gapClosure" || measure === "growth") return sharePhrase(value);
  const number = numberPhrase(value);
  return measure === "pace" ? { zh: `${number}个百分点`, en: `${number} pp` } : { zh: number, en: number };
}

/** Why a measure is none, the commonest reason first: 规划未给出基期值 14. */
function countsPhrase(others: Readonly<Record<string, number>>): Bilingual {
  const sorted = Object.entries(others).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (sorted.length === 0) return said("explain.none");
  return listPhrase(
    sorted.map(([code, count]) => {
      const { zh, en } = shortly(code);
      return { zh: `${zh} ${count}`, en: `${en} ${count}` };
    }),
  );
}

/** A code in a few words, without the particulars of one case. */
function shortly(code: string): Bilingual {
  const short = said(`${code}.short`);
  return short.zh === `${code}.short` ? said(code) : short;
}

function coverageCode({ coverage: { low, high, stages } }: PlanScore): string {
  if (stages.length === 0) return "coverage.noRemit";
  return low === high ? "coverage" : "coverage.incomplete";
}

function benchmarkSentence(
  { benchmarks }: PlanScore,
  sentence: (measure: ExplainedMeasure, code: string, more: Params) => Explanation,
): Explanation {
  if (benchmarks.withheld) return sentence("benchmarks", "benchmarks.withheld", { why: inBoth(benchmarks.withheld) });
  const of = (relation: BenchmarkRelation): Params => {
    const { beyond, equal, short, possibly } = benchmarks[relation];
    return { [relation]: `${beyond}/${equal}/${short}/${possibly}` };
  };
  const refused = Object.values(benchmarks.refused).reduce((sum, count) => sum + count, 0);
  return sentence("benchmarks", "benchmarks", { ...of("own"), ...of("inherited"), ...of("context"), refused });
}
