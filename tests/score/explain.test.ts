import { plans, shuozhou } from "eduplan/data";
import { describe as describeCoded, EduplanError } from "eduplan/model";
import { explain, score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { percent } from "../plans.ts";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const GROSS = "preschool.gross-enrolment-rate.three-year";
const said = (scores: ReturnType<typeof score>, options: Parameters<typeof explain>[1], locale: "zh" | "en" = "zh") =>
  explain(scores, options).map((each) => describeCoded(each, locale));

describe("a sentence to quote", () => {
  const scores = score(plans, { ceiling: { [GROSS]: 100 } });

  test("gives what is promised, from where, to what limit, what is doubtful, and the clauses", () => {
    const about = { target: "jizhou-preschool-gross-enrolment-2025", measure: "gapClosure" } as const;
    expect(said(scores, about)).toEqual([
      "《天津市蓟州区教育事业发展“十四五”规划》提出到2025年“学前教育三年毛入园率”达到93%以上(基期89.48%,2020年),承诺弥合到使用者给定的上限100%差距的33%;基期年份系推定(依据:“学前教育三年毛入园率达到93%以上”,原文第3068字;基期:“全区学前适龄幼儿毛入园率89.48%”,第1201字)",
    ]);
    expect(said(scores, about, "en")).toEqual([
      "“14th Five-Year Plan for the Development of Education in Jizhou District, Tianjin” sets “学前教育三年毛入园率” at 93 % or more by 2025 (baseline 89.48 % in 2020), which closes 33 % of the gap to the limit the user gave, 100 %; the year of the baseline is inferred (evidence: “学前教育三年毛入园率达到93%以上”, character 3068; baseline: “全区学前适龄幼儿毛入园率89.48%”, character 1201)",
    ]);
  });

  test("of a figure in a table gives label and figure, and that they were paired", () => {
    const [sentence = ""] = said(scores, { target: "shuozhou-preschool-inclusive-share-2025", measure: "gapClosure" });
    expect(sentence).toContain("承诺弥合到100%差距的52%");
    expect(sentence).toContain("“普惠率(%)” … “88”");
    expect(sentence).toContain("表格配对");
  });

  test("of a target short of its baseline claims no pace that it would take", () => {
    const target = "jizhou-preschool-public-share-2025";
    expect(said(scores, { target, measure: "gapClosure" })[0]).toContain("目标 ≥50% 低于基期 51.13%");
    expect(said(scores, { target, measure: "pace" })[0]).toContain("即使变动-0.23个百分点仍不违背目标");
  });

  test("of a total from above says that it is for reading only", () => {
    const target = "jizhou-preschool-gross-enrolment-2025";
    expect(said(scores, { target, measure: "benchmarks" })[0]).toContain("全国自身的总体目标(仅供参照)≥90%");
  });

  test("of what is unknown says why", () => {
    const natural = said(score(plans), { target: "jizhou-preschool-gross-enrolment-2025", measure: "gapClosure" });
    expect(natural[0]).toContain("无法计算:指标没有自然上限");
  });
});

test("every score of every plan has its sentences, in both languages and without a hole", () => {
  const scores = score(plans, {
    ceiling: "benchmark",
    assume: ["reason.unstated-facet", "reason.year", "reason.plan-attribution", "reason.scope"],
    includeImplicit: true,
  });
  const all = explain(scores);
  expect(all.length).toBeGreaterThan(1000);
  expect(new Set(all.map(({ measure }) => measure)).size).toBe(12);
  for (const each of all) {
    for (const locale of ["zh", "en"] as const) {
      expect(describeCoded(each, locale)).not.toMatch(
        /undefined|NaN|\{\w+\}|\[object|explain\.|score\.\w|doubt\.|Infinity/,
      );
    }
  }
  for (const { target, evidence, measure } of all) {
    if (target !== undefined) expect(evidence.length, measure).toBeGreaterThan(0);
  }
});

test("a ranking says by what weights, and a refusal why", () => {
  const pair = [95, 99].map((value, index) =>
    smallPlan([smallTarget({ goal: percent(value) })], { id: `p${index}`, region: ["140600", "630100"][index] ?? "" }),
  );
  const ranked = score(pair, { weights: { specificity: 0.5, coverage: 0.5 } });
  expect(said(ranked, { measure: "ranking" }, "en")[0]).toBe(
    "by the weights given (specificity 0.5, coverage 0.5), “Plan of a city, jia” has a total of 0.8 and stands at 1 of 2 plans",
  );
  expect(said(score(plans), { measure: "ranking" })).toEqual(["未给权重,不作总分,不排序"]);
  expect(said(score(plans, { weights: { coverage: 1 } }), { measure: "ranking" })).toHaveLength(10);
});

test("what the scores do not have is refused", () => {
  const scores = score([shuozhou]);
  const code = (options: object) => {
    try {
      explain(scores, options);
    } catch (error) {
      if (error instanceof EduplanError) return error.code;
    }
    return "none";
  };
  expect(code({ plan: "jizhou" })).toBe("unknown-plan");
  expect(code({ target: "none" })).toBe("unknown-target");
  expect(code({ measure: "ambition" })).toBe("unknown-option");
});
