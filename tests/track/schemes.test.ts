import { type ProgressScheme, SDG4_SCORECARD, track } from "eduplan/track";
import { describe, expect, it } from "vitest";
import { codes, level, own, progress, series, stat } from "./made.ts";

const strict: ProgressScheme = {
  name: "ours",
  measure: "linear",
  classes: [{ code: "ahead", name: { zh: "超前", en: "ahead" }, atLeast: 1.2 }, { code: "behind" }],
};
const values = series({ 2020: 90, 2022: 92 });

describe("a scheme of one's own", () => {
  it("classes by its thresholds and stands in the result", () => {
    expect(progress(own(level(95)), values, { scheme: strict }).class).toBe("behind");
    expect(progress(own(level(94)), values, { scheme: strict }).class).toBe("ahead");
    expect(track(own(level(95)), values, { scheme: strict }).options.scheme).toEqual(strict);
    const stricter = {
      ...SDG4_SCORECARD,
      name: "stricter",
      classes: [{ code: "fast", atLeast: 1.5 }, { code: "slow" }],
    };
    expect(progress(own(level(95)), values, { scheme: stricter }).class).toBe("slow");
  });

  it.each([
    ["no name", { ...strict, name: "" }],
    ["an unknown measure", { ...strict, measure: "mood" }],
    ["one class", { ...strict, classes: [{ code: "only" }] }],
    ["a class without code", { ...strict, classes: [{ code: "", atLeast: 1 }, { code: "rest" }] }],
    [
      "thresholds that rise",
      { ...strict, classes: [{ code: "a", atLeast: 0 }, { code: "b", atLeast: 1 }, { code: "c" }] },
    ],
    ["a threshold that is none", { ...strict, classes: [{ code: "a", atLeast: Number.NaN }, { code: "c" }] }],
    [
      "a last class with a threshold",
      {
        ...strict,
        classes: [
          { code: "a", atLeast: 1 },
          { code: "c", atLeast: 0 },
        ],
      },
    ],
    ["nothing", null],
  ])("is refused with %s", (_, scheme) => {
    expect(() => track(own(level(95)), values, { scheme: scheme as ProgressScheme })).toThrow(
      expect.objectContaining({ code: "invalid-scheme" }),
    );
  });
});

describe("a function of one's own", () => {
  it("is given every figure, also of what is met or due, and stands in the result by its name", () => {
    const halfway = ({
      latest,
      promised,
      start,
    }: {
      latest: { value: number };
      promised: number;
      start?: { value: number };
    }) => (start && latest.value - start.value >= (promised - start.value) / 2 ? "past half" : "before half");
    const result = track([own(level(95)), own(level(91), { id: "met" })], values, { scheme: halfway });
    expect(result.options.scheme).toEqual({ custom: "halfway" });
    expect(result.targets.map((each) => ("class" in each ? each.class : ""))).toEqual(["before half", "past half"]);
  });

  it("that gives no class leaves none", () => {
    const mute = () => "";
    expect(codes(own(level(95)), values, { scheme: mute })).toEqual(["reason.no-class"]);
  });
});

describe("the method", () => {
  it("takes the last value against the first, or the line through all", () => {
    const bent = series({ 2020: 90, 2021: 94, 2022: 92 });
    expect(progress(own(level(95)), bent).pace.actual).toBe(1);
    const line = progress(own(level(95)), bent, { method: "regression" });
    expect(line).toMatchObject({ pace: { actual: 1 }, fitted: { start: 91, latest: 93 }, start: { value: 90 } });
    // Required from where the line begins: (95 - 91) / 5.
    expect(line.pace.required).toBe(0.8);
  });

  it("follows the line where it lies above the target and the latest value does not", () => {
    const values = series({ 2020: 90, 2021: 100, 2022: 100, 2024: 94 });
    const found = progress(own(level(95)), values, { method: "regression" });
    expect(found).toMatchObject({ metAtStart: true, attained: "not-met", fitted: { start: 95.2 }, class: "fast" });
    const falling = progress(own(level(95)), series({ 2020: 99, 2021: 99, 2024: 94 }), { method: "regression" });
    expect(falling).toMatchObject({ metAtStart: true, class: "none" });
  });

  it("counts the months between days", () => {
    const days = [stat("2020-06-30", 90), stat("2021-12-31", 91.5)];
    expect(progress(own(level(95)), days).pace.actual).toBe(1);
    expect(progress(own(level(95)), [stat("2019-12-31", 90), stat("2020-02-29", 91)]).pace.actual).toBeCloseTo(6, 9);
  });
});
