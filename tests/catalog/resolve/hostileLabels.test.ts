import { resolveIndicator } from "eduplan/catalog";
import { describe as inWords } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const LONG = 10_000;

const hostile: Readonly<Record<string, string>> = {
  nothing: "",
  "white space": " \t\n　",
  "brackets and quotes only": "（）“”《》",
  "ten thousand characters": "学前三年毛入园率".repeat(LONG / 8),
  "ten thousand unknown ones": "囍".repeat(LONG),
  "known and unknown ones by turns": "率囍".repeat(LONG / 2),
  "ignored and unknown ones by turns": "的囍".repeat(LONG / 2),
  "a hundred thousand digits": "1".repeat(10 * LONG),
  "a hundred thousand years": "2025年".repeat(2 * LONG),
  "thousands of list numbers": "一、".repeat(LONG),
  "thousands of brackets": "(".repeat(LONG) + ")".repeat(LONG),
  "thousands of open brackets": "【（(".repeat(LONG),
  "thousands of closed ones": ")】".repeat(LONG),
  "thousands of units": "(%)".repeat(LONG),
  "thousands of per cents": "%".repeat(LONG),
  "a lone high surrogate": "毛入园率\ud83d",
  "a lone low surrogate": "\ude00毛入园率",
  "surrogates the wrong way round": "\ude00\ud83d".repeat(100),
  emoji: "👩‍🏫毛入园率🎓",
  "control characters": "\u0000\u0001\u0007\u001b[31m\u007f",
  "marks of direction": "\u202e毛入园率\u202c",
  "combining marks": `e${"\u0301".repeat(1000)}`,
  "a prototype": "__proto__",
  "a constructor": "constructor",
  "a method": "hasOwnProperty",
  "a placeholder": "{label}{indicator}",
  markup: "<script>alert(1)</script>",
  "a regular expression": "(a+)+$",
};

describe.each(Object.entries(hostile))("a label of %s", (_, label) => {
  it("is answered", () => {
    const resolution = resolveIndicator(label);
    expect(resolution.confidence >= 0 && resolution.confidence <= 1).toBe(true);
    expect(JSON.parse(JSON.stringify(resolution))).toStrictEqual(resolution);
    for (const reason of resolution.reasons) {
      expect(inWords(reason, "zh")).not.toBe("");
      expect(inWords(reason, "en")).not.toBe("");
    }
  });

  it("is no stage and no unit, and does no harm as one", () => {
    const blank = label.trim() === "";
    const { indicator, reasons } = resolveIndicator("九年义务教育巩固率", { unit: blank ? "" : "%", stage: label });
    expect([indicator, null]).toContain("compulsory.retention-rate");
    expect(reasons.length).toBeGreaterThan(0);
    expect(() => resolveIndicator("九年义务教育巩固率", { unit: label })).not.toThrow();
  });
});

describe("an empty label", () => {
  it.each(["", " ", "　\n", "“”", "()"])("(%j) means nothing, and that is said", (label) => {
    const { indicator, confidence, reasons, refused } = resolveIndicator(label);
    expect([indicator, confidence, refused]).toEqual([null, 0, []]);
    expect(reasons.map(({ code }) => code)).toEqual(["resolve.empty"]);
  });
  it.each([
    ["", "小学"],
    ["", "高中阶段"],
    ["全市", "小学"],
    ["2025年", "小学"],
  ])("(%j) means nothing under %s", (label, stage) => {
    expect(resolveIndicator(label, { stage }).indicator).toBeNull();
  });
});

describe("any label", () => {
  it("under any stage and with any unit is answered", () => {
    const any = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, (label, stage, unit) => {
        const { indicator, reasons } = resolveIndicator(label, { stage, unit });
        expect(indicator === null || typeof indicator === "string").toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
