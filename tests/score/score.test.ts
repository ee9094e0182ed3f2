import { jizhou, plans, shuozhou } from "eduplan/data";
import type { Goal, NumericGoal, Target } from "eduplan/model";
import { score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const summaryOf = (targets: readonly Target[], changes: Parameters<typeof smallPlan>[1] = {}) => {
  const [summary] = score([smallPlan(targets, changes)]).summaries;
  if (!summary) throw new Error("no summary");
  return summary;
};

const ofShare = (id: string, from: number | undefined, to: number): Target =>
  smallTarget({
    id,
    indicator: "preschool.inclusive-share.children",
    ...(from !== undefined && { baseline: { value: from, unit: "percent", date: "2020" } }),
    goal: { kind: "level", bound: "atLeast", value: to, unit: "percent" },
  });

/** Every place of a JSON value at which there is something that JSON cannot keep. */
function notJson(value: unknown, path = ""): string[] {
  if (value === undefined || typeof value === "function") return [path];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notJson(each, `${path}.${key}`));
}

describe("of the five plans", () => {
  const scores = score(plans);

  test("every target is scored once: restated figures and universals without a digit are not counted", () => {
    const expected = plans.flatMap(({ targets }) =>
      targets.filter(({ restates, goal }) => restates === undefined && !("implicit" in goal)).map(({ id }) => id),
    );
    expect(scores.targets.map(({ target }) => target)).toEqual(expected);
    expect(scores.summaries.map(({ plan, targets }) => [plan, targets])).toEqual(
      plans.map(({ id }) => [id, scores.targets.filter(({ plan }) => plan === id).length]),
    );
  });

  test("there is nothing in the result that JSON cannot keep", () => {
    expect(notJson(scores)).toEqual([]);
    expect(notJson(score(plans, { includeImplicit: true, weights: { coverage: 1 } }))).toEqual([]);
    expect(JSON.parse(JSON.stringify(scores))).toStrictEqual(scores);
  });

  test("of every target each measure is a number or says why it is none", () => {
    for (const { gapClosure, pace } of scores.targets) {
      for (const measure of [gapClosure, pace]) {
        if (measure.state === "number") expect(Object.keys(measure.parts).length).toBeGreaterThan(2);
        else expect((measure.state === "unknown" ? measure.reason : measure.answer).code).toMatch(/^score\./);
      }
    }
    const closures = scores.targets.flatMap(({ gapClosure }) =>
      gapClosure.state === "number" ? [gapClosure.value] : [],
    );
    expect(closures.length).toBeGreaterThan(8);
    expect(closures.filter((value) => value < 0 || value > 1)).toEqual([]);
  });

  test("the formal types are those the Shuozhou table prints", () => {
    const byPlan = new Map(scores.summaries.map(({ plan, formalTypes }) => [plan, formalTypes]));
    expect(byPlan.get("shuozhou")).toMatchObject({ binding: 11, anticipatory: 26 });
    expect(byPlan.get("jizhou")).toMatchObject({ binding: 0, anticipatory: 0 });
  });

  test("the damaged figures of the Guangdong copy count as doubtful", () => {
    const guangdong = scores.summaries.find(({ plan }) => plan === "guangdong-city");
    expect(guangdong?.doubtful).toBeGreaterThanOrEqual(5);
  });

  test("a score leads back to its clause", () => {
    const retention = scores.targets.find(({ target }) => target === "jizhou-compulsory-retention-2025");
    const target = jizhou.targets.find(({ id }) => id === "jizhou-compulsory-retention-2025");
    expect(retention?.evidence).toMatchObject({
      plan: "jizhou",
      record: "jizhou-compulsory-retention-2025",
      start: target?.evidence.start,
      exact: target?.evidence.exact,
    });
  });

  test("the envelope says what it was made with", () => {
    expect(scores.type).toBe("scores");
    expect(scores.options).toMatchObject({ includeImplicit: false, assume: [] });
    expect(scores.options).not.toHaveProperty("weights");
    expect(scores.plans.find(({ id }) => id === "xining")?.caveats.map(({ code }) => code)).toContain(
      "caveat.attribution-doubtful",
    );
  });
});

describe("what counts", () => {
  test("a restated figure counts once", () => {
    const target = ofShare("a", 75, 88);
    const again = { ...ofShare("b", 75, 88), restates: "a" };
    const { consistency: said, ...twice } = summaryOf([target, again]);
    const { consistency: _, ...once } = summaryOf([target]);
    expect(twice).toEqual(once);
    // The audit remarks on it.
    expect(said.codes).toMatchObject({ "audit.restatements.alike": 1 });
  });

  test("a universal without a digit counts only on request", () => {
    const implicit = { ...smallTarget().goal, bound: "exactly", value: 100, implicit: true } as NumericGoal;
    const plan = smallPlan([smallTarget({ goal: implicit })]);
    expect(score([plan]).targets).toEqual([]);
    expect(score([plan], { includeImplicit: true }).targets).toHaveLength(1);
    const more = score([shuozhou], { includeImplicit: true }).targets.length;
    expect(more).toBeGreaterThan(score([shuozhou]).targets.length);
  });

  test("what is unknown does not count as zero: it leaves the median as it is and is told apart", () => {
    const known = [ofShare("a", 75, 88), ofShare("b", 50, 60)];
    const { gapClosure } = summaryOf([...known, ofShare("c", undefined, 90), smallTarget({ id: "d" })]);
    expect(gapClosure).toEqual({ median: 0.36, known: 2, others: { "score.no-baseline": 2 } });
  });

  test("nothing known gives no median", () => {
    const { gapClosure, pace } = summaryOf([smallTarget()]);
    expect(gapClosure).toEqual({ known: 0, others: { "score.no-baseline": 1 } });
    expect(pace).not.toHaveProperty("median");
  });

  test("a plan without targets has no specificity, rather than one of zero", () => {
    const summary = summaryOf([]);
    expect(summary).not.toHaveProperty("specificity");
    expect(summary).toMatchObject({ targets: 0, coverage: { low: 0, high: 0 } });
  });

  test("an answer that is no number is counted by its code", () => {
    const { gapClosure } = summaryOf([ofShare("a", 100, 100), ofShare("b", 80, 70), ofShare("c", 0, 20)]);
    expect(gapClosure).toEqual({
      known: 0,
      others: { "score.at-limit": 1, "score.below-baseline": 1, "score.zero-baseline": 1 },
    });
  });

  test("the pace of a plan is that of its shares: a ratio is not mixed in", () => {
    const ratio = smallTarget({
      id: "ratio",
      indicator: "basic.pupil-teacher-ratio",
      baseline: { value: 20, unit: "pupilPerTeacher", date: "2020" },
      goal: { kind: "level", bound: "atMost", value: 15, unit: "pupilPerTeacher" },
    });
    expect(summaryOf([ofShare("a", 75, 88), ratio]).pace).toMatchObject({ median: 2.6, known: 1 });
  });
});

describe("coverage", () => {
  const remit = { remit: { stages: ["ED02", "ED1_2", "ED34"] } } as const;

  test("is the share of the remit's stages with a target; a wider stage covers what it contains", () => {
    expect(summaryOf([smallTarget()], remit).coverage).toEqual({
      low: 1 / 3,
      high: 1 / 3,
      stages: ["ED02", "ED1_2", "ED34"],
      without: ["ED02", "ED34"],
    });
    expect(summaryOf([smallTarget({ stage: "ED02-3" })], remit).coverage).toMatchObject({ low: 1, without: [] });
  });

  test("may be up to one where a part of the copy is missing", () => {
    const annex = { id: "annex", title: "附件", kind: "annex", inCopy: "missing" } as const;
    const { coverage } = summaryOf([smallTarget()], { ...remit, parts: [annex] });
    expect(coverage).toMatchObject({ low: 1 / 3, high: 1 });
  });

  test("is unknown where the remit names no stage", () => {
    expect(summaryOf([smallTarget()], { remit: { stages: [] } }).coverage).toMatchObject({ low: 0, high: 1 });
  });
});

test("a target whose figure was inferred or can be read otherwise is doubtful", () => {
  const { evidence } = smallTarget();
  const reading = { grade: "possible", reason: { zh: "字形", en: "its shape" } } as const;
  const summary = summaryOf([
    smallTarget({ id: "a" }),
    smallTarget({ id: "b", evidence: { ...evidence, reading: "inferred" } }),
    smallTarget({ id: "c", evidence: { ...evidence, reading: "ocr-corrected" } }),
    smallTarget({ id: "d", readings: [reading] }),
    smallTarget({ id: "e", readings: [] }),
    smallTarget({ id: "f", goal: { kind: "direction", toward: "raise" } as Goal }),
  ]);
  expect(summary.doubtful).toBe(3);
});
