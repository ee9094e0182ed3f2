import { createHash } from "node:crypto";
import { verifyEvidence } from "eduplan/audit";
import { type Evidence, type Plan, describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { madePlan, madeTarget } from "../plans.ts";

/** A made plan whose one target rests on the given evidence, read from the given text. */
const planOf = (text: string, evidence: Evidence, more: Partial<Plan> = {}): Plan => {
  const bare = madePlan("made");
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const source = { ...bare.source, sha256, length: Array.from(text).length };
  return madePlan("made", { source, targets: [madeTarget("a", { evidence })], ...more });
};

const TEXT = "总则。到2025年,巩固率达到95%以上。附则:巩固率。";
const EVIDENCE: Evidence = {
  exact: "巩固率达到95%以上",
  start: 10,
  end: 20,
  value: "95%以上",
  valueStart: 15,
  reading: "verbatim",
};
const codes = (plan: Plan, text = TEXT): (readonly [string, string])[] =>
  verifyEvidence(plan, text).findings.map(({ code, path }) => [code, path.join(".")]);

describe("a quote that stands where the plan says", () => {
  it("is verified, with the text and its length", () => {
    expect(verifyEvidence(planOf(TEXT, EVIDENCE), TEXT)).toMatchObject({
      type: "verification",
      plans: [{ id: "made" }],
      sameText: true,
      clauses: 1,
      verified: 1,
      findings: [],
    });
  });

  it("is found by code points: characters beyond the basic plane before it count once", () => {
    const text = `𠮷𠀀😀${TEXT}`;
    const moved = { ...EVIDENCE, start: 13, end: 23, valueStart: 18 };
    expect(verifyEvidence(planOf(text, moved), text)).toMatchObject({ verified: 1, findings: [] });
    const inCodeUnits = { ...EVIDENCE, start: 16, end: 26, valueStart: 21 };
    expect(verifyEvidence(planOf(text, inCodeUnits), text).verified).toBe(0);
  });

  it("may hold such characters itself, and in its figure", () => {
    const text = "前言𠮷。𠮷园占比达到9𠀀%。";
    const evidence: Evidence = {
      exact: "𠮷园占比达到9𠀀%",
      start: 4,
      end: 13,
      value: "9𠀀%",
      valueStart: 10,
      reading: "verbatim",
    };
    expect(verifyEvidence(planOf(text, evidence), text)).toMatchObject({ verified: 1, findings: [] });
  });

  it("may have its figure elsewhere, in a cell of a table", () => {
    const text = "巩固率|入园率|95|93";
    const evidence: Evidence = {
      exact: "入园率",
      start: 4,
      end: 7,
      value: "93",
      valueStart: 11,
      reading: "table-pairing",
    };
    expect(codes(planOf(text, evidence), text)).toEqual([]);
    expect(codes(planOf(text, { ...evidence, valueStart: 8 }), text)).toEqual([
      ["evidence.value-not-at", "targets.0.evidence"],
    ]);
  });
});

describe("a quote that does not", () => {
  it("is told with the places where it stands", () => {
    const plan = planOf(TEXT, { exact: "巩固率", start: 11, end: 14, reading: "verbatim" });
    const [finding] = verifyEvidence(plan, TEXT).findings;
    expect(finding).toEqual({
      code: "evidence.elsewhere",
      severity: "error",
      path: ["targets", 0, "evidence"],
      params: { exact: "巩固率", start: 11, found: [10, 24] },
    });
    expect(finding && say(finding, "en")).toContain("is not at 11 but at 10, 24");
  });

  it("is told in code points as well", () => {
    const text = `😀${TEXT}`;
    const plan = planOf(text, { exact: "巩固率", start: 10, end: 13, reading: "verbatim" });
    expect(verifyEvidence(plan, text).findings[0]?.params.found).toEqual([11, 25]);
  });

  it("is told not to occur at all", () => {
    const { value: _, valueStart: __, ...rest } = EVIDENCE;
    expect(codes(planOf(TEXT, { ...rest, exact: "巩固率达到96%以上" }))).toEqual([
      ["evidence.not-found", "targets.0.evidence"],
    ]);
  });

  it("may lie beyond the end of the text", () => {
    const { value: _, valueStart: __, ...rest } = EVIDENCE;
    expect(codes(planOf(TEXT, { ...rest, start: 4000, end: 4010 }))).toEqual([
      ["evidence.elsewhere", "targets.0.evidence"],
    ]);
  });
});

describe("a figure", () => {
  it("that is another by a digit is told with what stands there", () => {
    const plan = planOf(TEXT, { ...EVIDENCE, value: "96%以上" });
    expect(verifyEvidence(plan, TEXT)).toMatchObject({
      verified: 0,
      findings: [
        { code: "evidence.value-not-at", severity: "error", params: { value: "96%以上", start: 15, found: "95%以上" } },
      ],
    });
  });

  it("that stands one place off is told", () => {
    for (const valueStart of [14, 16]) {
      expect(codes(planOf(TEXT, { ...EVIDENCE, valueStart }))).toEqual([
        ["evidence.value-not-at", "targets.0.evidence"],
      ]);
    }
  });

  it("is told beside the quote, and the clause counts once as not verified", () => {
    const plan = planOf(TEXT, { ...EVIDENCE, start: 9, valueStart: 14 });
    expect(codes(plan)).toEqual([
      ["evidence.elsewhere", "targets.0.evidence"],
      ["evidence.value-not-at", "targets.0.evidence"],
    ]);
    expect(verifyEvidence(plan, TEXT)).toMatchObject({ clauses: 1, verified: 0 });
  });
});

describe("another text", () => {
  it("is told by its hash, though every quote stands in it", () => {
    const other = TEXT.replace("总则", "通则");
    const result = verifyEvidence(planOf(TEXT, EVIDENCE), other);
    expect(result).toMatchObject({ sameText: false, verified: 1 });
    expect(result.findings.map(({ code, path }) => [code, path])).toEqual([
      ["evidence.other-text", ["source", "sha256"]],
    ]);
  });

  it("is told by its length, and what it has moved by it", () => {
    expect(codes(planOf(TEXT, EVIDENCE), `第一章 ${TEXT}`)).toEqual([
      ["evidence.other-text", "source.sha256"],
      ["evidence.other-length", "source.length"],
      ["evidence.elsewhere", "targets.0.evidence"],
      ["evidence.value-not-at", "targets.0.evidence"],
    ]);
  });

  it("may be none", () => {
    expect(verifyEvidence(planOf(TEXT, EVIDENCE), "")).toMatchObject({ sameText: false, clauses: 1, verified: 0 });
  });
});

describe("every clause of a plan", () => {
  it("is looked at: support, quantities set aside, traces of the source and of the attribution", () => {
    const off = { exact: "总则", start: 1, end: 3 };
    const plan = planOf(
      TEXT,
      { ...EVIDENCE, support: [{ ...off, role: "deadline" }] },
      {
        setAside: [{ ...off, reason: "section number" }],
        attribution: { claimed: "140600", grade: "plausible", evidence: [off] },
      },
    );
    const { integrity: _, ...source } = plan.source;
    const full: Plan = {
      ...plan,
      source: { ...source, integrity: [{ kind: "ocr-faults", note: { zh: "错字", en: "faults" }, evidence: [off] }] },
    };
    expect(codes(full)).toEqual([
      ["evidence.elsewhere", "targets.0.evidence.support.0"],
      ["evidence.elsewhere", "setAside.0"],
      ["evidence.elsewhere", "attribution.evidence.0"],
      ["evidence.elsewhere", "source.integrity.0.evidence.0"],
    ]);
    expect(verifyEvidence(full, TEXT)).toMatchObject({ clauses: 5, verified: 1 });
  });
});

describe("the result", () => {
  it("comes back the same from JSON, and the plan is left as it is", () => {
    const result = verifyEvidence(deepFreeze(planOf(TEXT, { ...EVIDENCE, start: 9 })), TEXT);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it("is put into words in both languages", () => {
    const { findings } = verifyEvidence(planOf(TEXT, { ...EVIDENCE, exact: "没有的话", value: "96%" }), "另一文本");
    expect(findings.map(({ code }) => code)).toEqual([
      "evidence.other-text",
      "evidence.other-length",
      "evidence.not-found",
      "evidence.value-not-at",
    ]);
    for (const finding of findings) {
      expect(say(finding, "zh")).toMatch(/[\u4e00-\u9fff]/);
      expect(say(finding, "en")).not.toMatch(/[{}]/);
    }
  });
});
