import { plans } from "eduplan/data";
import type { GoalValue, Observation, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";

const records: readonly (Target | Observation)[] = plans.flatMap((plan) => [...plan.targets, ...plan.observations]);

const valuesOf = (record: Target | Observation): readonly number[] => {
  const quantity = "goal" in record ? record.goal : record;
  const value: GoalValue | null = "value" in quantity ? quantity.value : null;
  return value === null ? [] : [value].flat();
};
const unitOf = (record: Target | Observation): string | undefined => {
  const quantity = "goal" in record ? record.goal : record;
  return "unit" in quantity ? quantity.unit : undefined;
};
const scaleOf = (record: Target | Observation): number => {
  const quantity = "goal" in record ? record.goal : record;
  return ("scale" in quantity && quantity.scale) || 1;
};
const digitsOf = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
const printed = records.filter(({ evidence }) => /\d/.test(evidence.value ?? ""));
const simplyRead = printed.filter(({ evidence }) => ["verbatim", "table-pairing"].includes(evidence.reading));

describe("what is coded is what is printed", () => {
  it("digit by digit, wherever a figure in digits was read without a correction", () => {
    const wrong = simplyRead.filter(
      (record) => digitsOf(record.evidence.value ?? "").join() !== valuesOf(record).join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(simplyRead.length).toBeGreaterThan(150);
  });

  it("number by number, where it is printed in characters", () => {
    const NUMBERS: Readonly<Record<string, number>> = {
      半: 0.5,
      一: 1,
      两: 2,
      二: 2,
      三: 3,
      四: 4,
      五: 5,
      六: 6,
      七: 7,
      八: 8,
      九: 9,
    };
    const written = records.filter(
      ({ evidence: { value = "", reading } }) =>
        !/\d/.test(value) && reading === "verbatim" && /[半一二两三四五六七八九](?=[所次天年课园章])/.test(value),
    );
    const read = ({ evidence }: Target | Observation): number =>
      NUMBERS[evidence.value?.match(/[半一二两三四五六七八九](?=[所次天年课园章])/)?.[0] ?? ""] ?? Number.NaN;
    expect(written.filter((record) => read(record) !== valuesOf(record)[0]).map(({ id }) => id)).toEqual([]);
    expect(written.length).toBeGreaterThan(12);
  });

  it("as all or none, where a universal stands in place of a figure", () => {
    const universal = records.filter(({ evidence: { value = "" } }) =>
      /全员|全覆盖|所有|全部|全体|必须|凡是|配齐/.test(value),
    );
    expect(
      universal.filter((record) => valuesOf(record)[0] !== 100 || unitOf(record) !== "percent").map(({ id }) => id),
    ).toEqual([]);
    const none = records.filter(({ evidence: { value = "" } }) => /^(不得|不再|不进行|补齐|全面解决)$/.test(value));
    expect(none.map((record) => valuesOf(record)[0])).toEqual(none.map(() => 0));
    expect([universal.length > 40, none.length > 3]).toEqual([true, true]);
  });

  it("with a percentage for a percent sign, and none where another counter is printed", () => {
    const signed = simplyRead.filter(({ evidence }) => /[%\uff05]/.test(evidence.value ?? ""));
    expect(signed.filter((record) => !["percent", "percentagePoint"].includes(unitOf(record) ?? ""))).toEqual([]);
    const counted = simplyRead.filter(({ evidence }) => /\d(?:所|人|名|个学位|学时|元)/.test(evidence.value ?? ""));
    expect(counted.filter((record) => unitOf(record) === "percent").map(({ id }) => id)).toEqual([]);
    expect([signed.length > 30, counted.length > 40]).toEqual([true, true]);
  });

  it("with the scale that is printed: 万 and 亿", () => {
    const scales = simplyRead.filter(({ evidence }) => /\d[万亿]/.test(evidence.value ?? ""));
    const wrong = scales.filter((record) => scaleOf(record) !== (record.evidence.value?.includes("亿") ? 1e8 : 1e4));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(scales.length).toBeGreaterThan(5);
  });

  it("with the bound word that is printed", () => {
    const bounds = (words: RegExp): string[] =>
      simplyRead
        .filter(({ evidence }) => words.test(evidence.value ?? ""))
        .map((record) => ("goal" in record ? ("bound" in record.goal ? record.goal.bound : "") : record.bound));
    expect(new Set(bounds(/以上|不低于|不少于|至少/))).toEqual(new Set(["atLeast"]));
    expect(new Set(bounds(/不超过|不得超过|不高于/))).toEqual(new Set(["atMost"]));
    expect(new Set(bounds(/\d[-—~至]\d/))).toEqual(new Set(["between"]));
  });

  it("with a note on every figure that was not simply read", () => {
    const without = records.filter(({ evidence }) => evidence.reading !== "verbatim" && evidence.note === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
