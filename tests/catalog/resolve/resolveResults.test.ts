import { type Catalog, createCatalog, defaultCatalog, type Resolution, resolveIndicator } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../diff/deepFreeze.ts";

const LABELS = ["学前三年毛入园率", "毕业率", "粮食产量", "毛入园率(所)", "入学率", "学前三年手入园率", "囍", ""];

describe("results of resolveIndicator", () => {
  it.each(LABELS)("of %j are JSON", (label) => {
    const resolution = resolveIndicator(label, { stage: "火星", unit: "斛" });
    expect(JSON.parse(JSON.stringify(resolution))).toStrictEqual(resolution);
  });

  it.each(LABELS)("of %j are the same for the same label", (label) => {
    const first = JSON.stringify(resolveIndicator(label));
    for (const other of LABELS) resolveIndicator(other);
    expect(JSON.stringify(resolveIndicator(label))).toBe(first);
  });

  it("leave the arguments as they are", () => {
    const catalog = createCatalog("small", defaultCatalog.indicators.slice(0, 40));
    const context = deepFreeze({ stage: "学前教育", unit: "%" });
    const options = Object.freeze({ catalog, cutOff: 0.5 });
    const before = JSON.stringify(catalog.indicators);
    resolveIndicator("毛入园率", context, options);
    expect(JSON.stringify(catalog.indicators)).toBe(before);
  });

  it("may be read with a catalogue that is frozen", () => {
    const catalog = createCatalog("frozen", deepFreeze(structuredClone(defaultCatalog.indicators.slice(0, 40))));
    expect(resolveIndicator("毛入园率", {}, { catalog }).indicator).toBe("preschool.gross-enrolment-rate.three-year");
  });

  /** Whether a result may be frozen is its own affair: a caller's change must not show elsewhere. */
  const attempt = (change: () => void): void => {
    try {
      change();
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
  };

  it.each(["粮食产量", "粮食产量".repeat(100)])("share their lists with no later result", (label) => {
    const before = JSON.stringify(resolveIndicator(label));
    const { reasons, refused } = resolveIndicator(label) as Record<"reasons" | "refused", unknown[]> & Resolution;
    attempt(() => reasons.splice(0));
    attempt(() => refused.splice(0));
    expect(JSON.stringify(resolveIndicator(label))).toBe(before);
  });
  it.each([1, 100])("share nothing with the catalogue (%d times the label)", (times) => {
    const catalog = createCatalog("own", structuredClone(defaultCatalog.indicators.slice(0, 40)));
    const ours = catalog.indicators.map(({ name }) => name);
    const { reasons } = resolveIndicator("毛入园率".repeat(times), {}, { catalog, cutOff: 0 });
    expect(ours).not.toContain(reasons[0]?.params?.indicator);
  });
  it.each<[before: Parameters<typeof resolveIndicator>, asked: Parameters<typeof resolveIndicator>]>([
    [["%\n毕业率"], ["毕业率", { unit: "\n%" }]],
    [["优质均衡县(所)"], ["优质均衡县(所)", { unit: "" }]],
  ])("do not depend on what was asked before (%j, then %j)", (before, [label, context]) => {
    const fresh = (): Catalog => createCatalog("own", defaultCatalog.indicators);
    const catalog = fresh();
    // What is asked for often may be kept.
    for (let times = 0; times < 3; times += 1) resolveIndicator(before[0], before[1], { catalog });
    const after = resolveIndicator(label, context, { catalog });
    expect(after).toEqual(resolveIndicator(label, context, { catalog: fresh() }));
  });
});

describe("predicates", () => {
  it("are there when an indicator is, and only then", () => {
    for (const label of LABELS) {
      const { indicator, predicate } = resolveIndicator(label);
      expect(predicate === undefined).toBe(indicator === null);
    }
  });
  it("are not exact where a part of the label was not understood", () => {
    expect(resolveIndicator("囍囍毛入园率").predicate).not.toBe("skos:exactMatch");
  });
  it("are not exact where the unit is another", () => {
    expect(resolveIndicator("毛入园率", { unit: "所" }, { cutOff: 0 }).predicate).not.toBe("skos:exactMatch");
  });
});
