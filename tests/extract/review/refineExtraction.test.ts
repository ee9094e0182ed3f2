import {
  applyReview,
  type Extraction,
  type Reader,
  type ReaderAnswer,
  type ReaderQuestion,
  refineExtraction,
  reviewSheet,
} from "eduplan/extract";
import { describe as tell } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft, rowOf, text } from "./draft.ts";

const by = "test reader";
const refine = (reader: Reader, extraction: Extraction = draft) => refineExtraction(extraction, text, reader, { by });

/** Answers one question, and none of the others. */
const answering =
  (record: unknown, answer: unknown): Reader =>
  (question) =>
    question.record === record ? (answer as ReaderAnswer) : null;

const ratio = rowOf("高中阶段毛入学率").record;
const leftOut = rowOf("12", "left-out").record;

describe("a reader", () => {
  it("is asked about all that is unsure and nothing else, in the order of the text", async () => {
    const questions: ReaderQuestion[] = [];
    const { extraction, changes, findings } = await refine((question) => {
      questions.push(question);
      return null;
    });
    expect(questions.map(({ record }) => record)).toEqual(
      reviewSheet(draft, { only: "unsure", text }).rows.map(({ record }) => record),
    );
    const places = questions.map(({ passages }) => text.indexOf(passages[0] ?? "?"));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(questions.find(({ record }) => record === ratio)).toMatchObject({
      ask: ["label", "deadline"],
      passages: ["新增学位3000个,高中阶段毛入学率由91%提高到95%"],
      support: ["到2025年"],
    });
    expect({ extraction, changes, findings }).toEqual({ extraction: draft, changes: [], findings: [] });
  });

  it("may take its time", async () => {
    const later: Reader = async (question) => {
      await Promise.resolve();
      return question.record === ratio
        ? { quote: "高中阶段毛入学率由91%提高到95%", cells: { bound: "atLeast" } }
        : null;
    };
    expect((await refine(later)).changes).toEqual([{ record: ratio, column: "bound", from: "exactly", to: "atLeast" }]);
  });

  it("changes a field; the record stays a draft for a person to look at", async () => {
    const answer = {
      quote: "高中阶段毛入学率由91%提高到95%",
      cells: { indicator: "upper-secondary.enrolment-rate", label: "高中阶段毛入学率" },
      confidence: 0.99,
    };
    const { extraction, findings } = await refine(answering(ratio, answer));
    expect(findings).toEqual([]);
    const target = extraction.plan.targets.find((each) => each.id === ratio);
    expect(target).toMatchObject({
      indicator: "upper-secondary.enrolment-rate",
      coding: { by, status: "draft", confidence: 0.75 },
    });
    const reading = extraction.readings.find((each) => each.record === ratio);
    expect(reading).toMatchObject({ by, fields: { indicator: { rule: "reader", confidence: 0.75 } } });
    expect(reading?.review).toEqual(["label", "deadline", "indicator"]);
    const settled = applyReview(extraction, [{ record: ratio, verdict: "keep" }], { by: "Li Na" });
    expect(settled.success && settled.extraction.plan.targets.find((each) => each.id === ratio)?.coding).toMatchObject({
      by: "Li Na",
      status: "single",
    });
  });

  it("makes a record of a left-out number, with its quote as the clause, and is not asked about what that took", async () => {
    const asked: string[] = [];
    const { extraction, findings } = await refine((question) => {
      asked.push(question.record);
      if (question.record !== leftOut) return null;
      return {
        quote: "教研员2025年扩充12-15",
        cells: { type: "target", kind: "change", label: "教研员", value_high: 15, unit: "person", deadline: 2025 },
      };
    });
    expect(findings).toEqual([]);
    const made = extraction.plan.targets.at(-1);
    expect(made).toMatchObject({
      label: "教研员",
      goal: { value: [12, 15] },
      evidence: { exact: "教研员2025年扩充12-15", value: "12" },
    });
    expect(asked).not.toContain(rowOf("15", "left-out").record);
    expect(asked).toContain(rowOf("1.5", "left-out").record);
    expect(safeParsePlan(extraction.plan)).toMatchObject({ success: true });
    expect(extraction.ledger.map(({ start }) => start)).toEqual(draft.ledger.map(({ start }) => start));
  });

  it("that throws leaves its question open", async () => {
    const { extraction, findings } = await refine(({ record }) => {
      if (record === ratio) throw new Error("rate limit");
      return null;
    });
    expect(extraction).toEqual(draft);
    expect(findings).toMatchObject([{ code: "extract.reader-failed" }]);
    expect(findings.map((each) => tell(each, "en")).join()).toContain("rate limit");
  });
});

describe("an answer that the text does not bear out", () => {
  const quote = "高中阶段毛入学率由91%提高到95%";
  const made = { type: "target", label: "教研员", unit: "person" };

  it.each([
    [ratio, "yes", "answer-not-an-object"],
    [ratio, { quote, cells: [] }, "answer-not-an-object"],
    [ratio, { quote, cells: {}, confidence: 2 }, "answer-not-an-object"],
    [ratio, { quote, cells: { verdict: "drop" } }, "answer-column"],
    [ratio, { quote: "", cells: { value: 95 } }, "answer-quote-not-there"],
    [ratio, { quote: "高中阶段毛入学率提高到95%", cells: { value: 96 } }, "answer-quote-not-there"],
    [ratio, { quote: "普惠性幼儿园覆盖率达到88%", cells: { value: 88 } }, "answer-quote-not-there"],
    [ratio, { quote: "新增学位3000个", cells: { value: 3000 } }, "answer-quote-without-figure"],
    [ratio, { quote, cells: { value: 96 } }, "answer-number-not-printed"],
    [ratio, { quote, cells: { value: 91 } }, "answer-not-the-figure"],
    [ratio, { quote, cells: { value: 95, scale: 10000 } }, "answer-number-not-printed"],
    [ratio, { quote, cells: { baseline_value: 90 } }, "answer-number-not-printed"],
    [ratio, { quote, cells: { label: "高中阶段净入学率" } }, "answer-words-not-printed"],
    [ratio, { quote, cells: { deadline: 2027 } }, "answer-time-not-printed"],
    [leftOut, { quote: "教研员2025年扩充12-15", cells: { ...made, deadline: "2025-06" } }, "answer-time-not-printed"],
    [ratio, { quote, cells: { unit: "%" } }, "review-not-one-of"],
    [ratio, { quote, cells: { bound: "minimum" } }, "review-not-one-of"],
    [ratio, { quote, cells: { indicator: "upper-secondary.everything" } }, "review-unknown-indicator"],
    [leftOut, { quote: "教研员2025年扩充12-15", cells: { ...made, value: 13 } }, "answer-number-not-printed"],
    [leftOut, { quote: "人均书架1.5", cells: { ...made, label: "人均书架" } }, "answer-quote-without-figure"],
    [leftOut, { quote: "教研员2025年扩充12-15", cells: { label: "教研员" } }, "review-not-promoted"],
  ])("%s: %j is refused as %s", async (record, answer, code) => {
    const { extraction, changes, findings } = await refine(answering(record, answer));
    expect(findings.map((each) => each.code)).toContain(`extract.${code}`);
    expect(extraction).toEqual(draft);
    expect(changes).toEqual([]);
    for (const finding of findings) {
      expect(finding.path[0]).toBe("answers");
      expect(tell(finding, "zh")).toContain(String(record));
      expect(tell(finding, "en")).not.toMatch(/\{|undefined|extract\./);
    }
  });

  it("takes scales and universals for what they print", async () => {
    const scaled = rowOf("经费").record;
    const written = await refine(
      answering(scaled, { quote: "每年安排经费2.5万元用于图书更新", cells: { value: 25000, scale: null } }),
    );
    expect(written.findings).toEqual([]);
    expect(written.extraction.plan.targets.find((each) => each.id === scaled)?.goal).toMatchObject({
      value: 25000,
      unit: "yuan",
    });
    const shrunk = await refine(answering(scaled, { quote: "每年安排经费2.5万元用于图书更新", cells: { scale: 1 } }));
    expect(shrunk.findings).toMatchObject([{ code: "extract.answer-number-not-printed" }]);
    const all = rowOf("中小学心理健康教育").record;
    const universal = await refine(
      answering(all, { quote: "中小学心理健康教育实现全覆盖", cells: { value: 100, bound: "atLeast" } }),
    );
    expect(universal.findings).toEqual([]);
  });

  it("of any shape is refused or yields a plan", async () => {
    const answer = fc.oneof(
      fc.anything(),
      fc.record({
        quote: fc.constantFrom(quote, "教研员2025年扩充12-15"),
        cells: fc.dictionary(
          fc.constantFrom("value", "unit", "type", "label", "deadline", "kind"),
          fc.constantFrom(12, "95", "target", "教研员", "person", "", null, "2025"),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (any) => {
        const { extraction } = await refine(() => any as ReaderAnswer);
        expect(safeParsePlan(extraction.plan)).toMatchObject({ success: true });
        expect(extraction.ledger.map(({ start }) => start)).toEqual(draft.ledger.map(({ start }) => start));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a mistake of the programmer", () => {
  it("rejects and says what to hand over", async () => {
    await expect(refineExtraction(draft, text, "model" as never, { by })).rejects.toMatchObject({
      code: "unknown-option",
    });
    await expect(refineExtraction(draft, text, () => null, { by: "" })).rejects.toMatchObject({
      code: "unknown-option",
    });
    await expect(refineExtraction(draft, "another", () => null, { by })).rejects.toMatchObject({ code: "other-text" });
  });
});
