import { STAGES, type StageCode, stageContains, stagesOverlap } from "eduplan/model";
import { describe, expect, it } from "vitest";

const codes = Object.keys(STAGES) as StageCode[];
const pairs = codes.flatMap((left) => codes.map((right) => [left, right] as const));

describe("stageContains", () => {
  it("knows the stages of Chinese plans", () => {
    expect(stageContains("ED3", "ED34")).toBe(true);
    expect(stageContains("ED3", "ED35")).toBe(true);
    expect(stageContains("ED1_2", "ED1")).toBe(true);
    expect(stageContains("ED02-3", "ED02")).toBe(true);
    expect(stageContains("ED1-3", "ED02")).toBe(false);
    expect(stageContains("ED02-3", "ED01")).toBe(false);
    expect(stageContains("ED34", "ED3")).toBe(false);
    expect(stageContains("ED3", "ED35_5")).toBe(false);
    expect(codes.filter((code) => code !== "TOTAL" && !stageContains("TOTAL", code))).toEqual([]);
  });

  it("is a strict partial order", () => {
    expect(codes.filter((code) => stageContains(code, code))).toEqual([]);
    expect(pairs.filter(([a, b]) => stageContains(a, b) && stageContains(b, a))).toEqual([]);
    const broken = pairs.flatMap(([a, b]) =>
      codes.filter((c) => stageContains(a, b) && stageContains(b, c) && !stageContains(a, c)).map((c) => [a, b, c]),
    );
    expect(broken).toEqual([]);
  });
});

describe("stagesOverlap", () => {
  it("sees a part in common where neither contains the other", () => {
    expect(stagesOverlap("ED3", "ED35_5")).toBe(true);
    expect(stagesOverlap("ED35_5", "ED5-8")).toBe(true);
    expect(stagesOverlap("ED34", "ED35")).toBe(false);
    expect(stagesOverlap("ED02", "ED1_2")).toBe(false);
    expect(stagesOverlap("ADULT", "ED5-8")).toBe(false);
  });

  it("is reflexive and symmetric, and holds wherever one stage contains another", () => {
    expect(codes.filter((code) => !stagesOverlap(code, code))).toEqual([]);
    expect(pairs.filter(([a, b]) => stagesOverlap(a, b) !== stagesOverlap(b, a))).toEqual([]);
    expect(pairs.filter(([a, b]) => stageContains(a, b) && !stagesOverlap(a, b))).toEqual([]);
  });
});

describe("the table of stages", () => {
  it("has names in both languages and no stage twice under two codes", () => {
    expect(codes.filter((code) => STAGES[code].name.zh === "" || STAGES[code].name.en === "")).toEqual([]);
    const covers = codes.map((code) => [...STAGES[code].covers].sort().join(" "));
    expect(new Set(covers).size).toBe(codes.length);
  });

  it("gives a word to one stage only, and begins with the stage's name", () => {
    const words = codes.flatMap((code) => STAGES[code].words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(codes.filter((code) => STAGES[code].words[0] !== STAGES[code].name.zh)).toEqual([]);
  });
});
