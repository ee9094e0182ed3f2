import { DEFAULT_CUT_OFF, resolveIndicator } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { codesOf, resolved, type Written } from "./resolved.ts";

describe("the stage of the context", () => {
  it.each([
    ["义务教育", "compulsory.graduation-rate"],
    ["ED1_2", "compulsory.graduation-rate"],
    ["小学", "primary.graduation-rate"],
    ["初中阶段", "lower-secondary.graduation-rate"],
    ["高中阶段", "upper-secondary.graduation-rate"],
    ["ED3", "upper-secondary.graduation-rate"],
    ["Upper secondary", "upper-secondary.graduation-rate"],
    ["普通高中", "general-upper-secondary.graduation-rate"],
    ["高中", "general-upper-secondary.graduation-rate"],
  ])("of 毕业率 under %s makes it %s", (stage, id) => {
    const resolution = resolveIndicator("毕业率", { stage });
    expect(resolution.indicator).toBe(id);
    expect(codesOf(resolution)).toContain("resolve.stage-from-context");
  });

  it("does not override the label's own", () => {
    expect(resolved(["初中巩固率", "义务教育"]).indicator).toBe("lower-secondary.retention-rate");
  });

  it("may be a population", () => {
    expect(resolved(["入学率", "特殊教育"]).indicator).toBe("special-education.enrolment-rate");
  });

  it.each(["", "  "])("counts for nothing when it is %j", (stage) => {
    expect(resolveIndicator("入园率", { stage })).toEqual(resolveIndicator("入园率"));
  });

  it.each(["幼稚园段", "abc", "__proto__", "constructor", "toString", "ED99", "😀"])(
    "that is not known (%s) is left out and said",
    (stage) => {
      const resolution = resolveIndicator("九年义务教育巩固率", { stage });
      expect(resolution.indicator).toBe("compulsory.retention-rate");
      expect(resolution.reasons).toContainEqual({ code: "resolve.unknown-stage", params: { stage } });
      const { reasons, ...rest } = resolution;
      const { reasons: without, ...same } = resolveIndicator("九年义务教育巩固率");
      expect(rest).toEqual(same);
      expect(reasons.slice(0, -1)).toEqual(without);
    },
  );

  it("that is not known is said of a label that means nothing, too, and of a long one only the beginning", () => {
    expect(codesOf(resolved(["粮食产量", "abc"]))[1]).toBe("resolve.unknown-stage");
    const [, remark] = resolveIndicator("九年义务教育巩固率", { stage: "囍".repeat(10_000) }).reasons;
    expect(String(remark?.params?.stage).length).toBeLessThanOrEqual(40);
  });
  it.each(["2025年", "的"])("of which nothing can be made (%s) is said", (stage) => {
    expect(codesOf(resolved(["毕业率", stage]))).toContain("resolve.unknown-stage");
  });
});

describe("the unit of the context", () => {
  it.each<[Written, string | null]>([
    [["普通高中", "普通高中", "所"], "general-upper-secondary.institutions"],
    [["优质普通高中", "普通高中", "%"], "general-upper-secondary.quality-share"],
    [["优质公办普通高中", "普通高中", "所"], "general-upper-secondary.quality-public-schools"],
    [["校长全员轮训", "基础教育", "percent"], "basic.principal-training-completion-rate"],
    [["校长全员轮训", "基础教育", "学时"], "basic.principal-training-hours"],
    [["优质均衡县", "义务教育", "个"], "compulsory.quality-balance-counties"],
    [["优质均衡县", "义务教育", "%"], "compulsory.quality-balance-county-share"],
    [["公办率", "学前教育", "个百分点"], "preschool.public-share"],
  ])("of %j makes it %s", (written, id) => {
    expect(resolved(written).indicator).toBe(id);
  });

  it("in brackets behind the name counts as much", () => {
    const bracketed = resolved(["优质均衡县(%)", "义务教育"]);
    expect(bracketed).toEqual(resolved(["优质均衡县", "义务教育", "%"]));
  });

  it.each(["foo", "__proto__", "constructor", "toString", "hasOwnProperty", "吨"])(
    "that is not known (%s) is left out and said",
    (unit) => {
      const resolution = resolveIndicator("九年义务教育巩固率", { unit });
      expect(resolution.indicator).toBe("compulsory.retention-rate");
      expect(resolution.reasons).toContainEqual({ code: "resolve.unknown-unit", params: { unit } });
    },
  );
});

describe("a label that leaves the choice open", () => {
  it.each<[Written, readonly string[]]>([
    [["毕业率"], ["compulsory.graduation-rate", "primary.graduation-rate", "lower-secondary.graduation-rate"]],
    [["入学率"], ["compulsory.enrolment-rate", "primary.enrolment-rate", "lower-secondary.enrolment-rate"]],
    [["双师型教师占专业课教师比例"], ["vocational.dual-qualified-teacher-share"]],
    [["大班额比例"], ["primary-secondary.large-class-share", "compulsory.large-class-share"]],
    [["超大班额比例"], ["primary-secondary.super-large-class-share", "compulsory.super-large-class-share"]],
    [["在校生数"], ["bachelor.enrolment"]],
    [["毛入学率"], ["compulsory.gross-enrolment-rate"]],
  ])("%j means none, and names the candidates", (written, candidates) => {
    const { indicator, predicate, confidence, reasons, refused } = resolved(written);
    expect([indicator, predicate, reasons[0]?.code]).toEqual([null, undefined, "resolve.ambiguous"]);
    expect(confidence).toBeGreaterThanOrEqual(DEFAULT_CUT_OFF);
    expect(refused.length).toBeLessThanOrEqual(3);
    expect(refused.map(({ indicator: id }) => id)).toEqual(expect.arrayContaining([...candidates]));
  });

  it.each<[Written, string]>([
    [["入园率"], "preschool.enrolment-rate"],
    [["公办率"], "preschool.public-share"],
    [["普惠率"], "preschool.inclusive-share"],
    [["优质普通高中占比"], "general-upper-secondary.quality-share"],
    [["近视率"], "students.myopia-rate"],
    [["生师比", "高等教育"], "tertiary.pupil-teacher-ratio"],
  ])("%j goes to the indicator that leaves the same open, or is the whole", (written, id) => {
    expect(resolved(written).indicator).toBe(id);
  });
});

describe("the cut-off", () => {
  it.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "of %d is refused",
    (cutOff) => {
      expect(() => resolveIndicator("巩固率", {}, { cutOff })).toThrow(
        expect.objectContaining({ code: "unknown-option", message: expect.stringContaining("between 0 and 1") }),
      );
    },
  );

  it("only decides whether the nearest is taken", () => {
    const label = "囍囍毛入园率";
    const { indicator, confidence } = resolveIndicator(label, {}, { cutOff: 0 });
    const strict = resolveIndicator(label, {}, { cutOff: 1 });
    expect(indicator).not.toBeNull();
    expect([strict.indicator, strict.refused[0]?.indicator]).toEqual([null, indicator]);
    expect(strict.confidence).toBe(confidence);
    expect(strict.refused[0]?.confidence).toBe(confidence);
    expect(resolveIndicator(label, {}, { cutOff: confidence }).indicator).toBe(indicator);
  });
});
