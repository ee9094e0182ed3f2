import type { NumericGoal } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { codes, LARGE_CLASSES, level, noData, own, PLACES, progress, rule, series, stat } from "./made.ts";

describe("a level", () => {
  it("is measured by the pace required from the start, and says what is left of it", () => {
    const found = progress(own(level(95)), series({ 2020: 90, 2022: 91 }));
    expect(found).toMatchObject({
      class: "average",
      attained: "not-met",
      due: false,
      start: { date: "2020-12-31", value: 90 },
      pace: { unit: "percentagePoint", required: 1, actual: 0.5, remaining: 1.33333333333 },
      ratio: 0.5,
      projected: 92.5,
    });
  });

  it("starts from the target's own baseline, which counts as an observation of its date", () => {
    const baseline = { value: 90, unit: "percent", date: "2020" } as const;
    const found = progress(own(level(95), { baseline }), series({ 2018: 80, 2022: 92 }));
    expect(found.start).toEqual({ date: "2020-12-31", value: 90 });
    expect(found.values.map(({ ref }) => ref.of)).toEqual(["baseline", "statistic"]);
    expect(found.unused).toMatchObject([{ date: "2018", reasons: [{ code: "reason.before-start" }] }]);
  });

  it("may be given another start", () => {
    const values = series({ 2018: 80, 2020: 90, 2022: 92 });
    expect(progress(own(level(95)), values).start?.date).toBe("2018-12-31");
    expect(progress(own(level(95)), values, { since: "2021" }).start?.date).toBe("2020-12-31");
    expect(progress(own(level(95), { since: "2021" }), values).start?.date).toBe("2020-12-31");
  });

  it("goes down where less is better, to zero and below nothing", () => {
    const target = own(level(0, "exactly"), { indicator: LARGE_CLASSES });
    const falling = series({ 2020: 8, 2022: 4 }, { indicator: LARGE_CLASSES });
    expect(progress(target, falling)).toMatchObject({
      class: "fast",
      pace: { required: -1.6, actual: -2 },
      ratio: 1.25,
      projected: 0,
      cautions: [{ code: "track.at-bound" }],
    });
    expect(progress(target, series({ 2020: 4, 2022: 8 }, { indicator: LARGE_CLASSES })).class).toBe("none");
    expect(progress(target, series({ 2020: 4, 2025: 0 }, { indicator: LARGE_CLASSES })).class).toBe("met");
  });

  it("that is a universal is met at 100 % and at nothing less", () => {
    const all: NumericGoal = { ...level(100, "exactly"), implicit: true };
    expect(progress(own(all), series({ 2020: 98, 2025: 99.9 })).class).toBe("missed");
    expect(progress(own(all), series({ 2020: 98, 2025: 100 })).class).toBe("met");
  });

  it("met at the start and no longer has gone the wrong way", () => {
    expect(progress(own(level(95)), series({ 2020: 96, 2022: 94 }))).toMatchObject({ class: "none", metAtStart: true });
    const still = progress(own(level(95)), series({ 2020: 99, 2022: 97 }));
    expect(still).toMatchObject({ class: "met", metAtStart: true, projected: 94 });
    expect(still.cautions.map(({ code }) => code)).toEqual(["track.may-be-lost"]);
    expect(still.pace.required).toBeUndefined();
  });

  it("met by its only value needs no second one; not met, it needs one to show a pace", () => {
    expect(progress(own(level(95)), [stat("2022", 96)])).toMatchObject({ class: "met", metAtStart: true });
    expect(codes(own(level(95)), [stat("2022", 94)])).toEqual(["reason.one-observation"]);
    expect(progress(own(level(95)), [stat("2025", 94)]).class).toBe("missed");
  });

  it("is judged at its deadline; what came after is told and changes nothing", () => {
    const found = progress(own(level(95)), series({ 2020: 90, 2025: 94, 2026: 96 }));
    expect(found).toMatchObject({
      class: "missed",
      due: true,
      later: { date: "2026-12-31", value: 96, attained: "met" },
      unused: [{ date: "2026", reasons: [{ code: "reason.after-deadline" }] }],
    });
    expect(found.projected).toBeUndefined();
    expect(codes(own(level(95)), [stat("2026", 96)])).toEqual(["reason.after-deadline"]);
  });

  it("of a value that is neither better high nor low is a point, which can be passed", () => {
    const neutral = { indicator: "unlisted.size" };
    const values = (latest: number) => series({ 2020: 10, 2022: latest }, { ...neutral, unit: "school" });
    const goal: NumericGoal = { kind: "level", bound: "exactly", value: 20, unit: "school" };
    const classAt = (latest: number) => progress(own(goal, neutral), [...values(latest)]).class;
    expect([8, 14, 20, 22].map(classAt)).toEqual(["none", "fast", "met", "overshot"]);
  });
});

describe("bounds and ranges", () => {
  const at = (goal: NumericGoal, latest: number, year = "2025") =>
    progress(own(goal), series({ 2020: 80, [year]: latest }));

  it("a range as a floor is met at its upper end, possibly within, missed below", () => {
    const range = level([90, 95], "between");
    expect([89, 90, 94, 95, 96].map((latest) => at(range, latest).class)).toEqual([
      "missed",
      "possibly-met",
      "possibly-met",
      "met",
      "met",
    ]);
    expect(at(range, 92, "2022")).toMatchObject({ attained: "possibly", promised: 95 });
  });

  it("about a value is met at the value; how far below it about reaches nobody says", () => {
    const about = level(90, "about");
    expect([85, 90, 95].map((latest) => at(about, latest).class)).toEqual(["short-of-about", "met", "met"]);
    expect(at(about, 85)).toMatchObject({ attained: "possibly" });
  });

  it("more than a value is not met by the value itself", () => {
    const more = level(90, "moreThan");
    expect([90, 90.1].map((latest) => at(more, latest).class)).toEqual(["missed", "met"]);
    // No distance is left from 90 %, so any step will do and none will not.
    expect(progress(own(more), series({ 2020: 90, 2022: 90 })).class).toBe("none");
    expect(progress(own(level(80, "moreThan")), series({ 2020: 80, 2021: 79, 2022: 80 })).class).toBe("none");
  });

  it("a value that is a bound or a range settles what it can", () => {
    const found = (value: number | [number, number], bound: NumericGoal["bound"]) =>
      progress(own(level(95)), [stat("2020", 90), stat("2025", value, { bound })]);
    expect(found(96, "moreThan").class).toBe("met");
    expect(found(94, "moreThan").class).toBe("possibly-met");
    expect(found([94, 96], "between").class).toBe("possibly-met");
    expect(found(94, "lessThan").class).toBe("missed");
    expect(found(96, "about").class).toBe("possibly-met");
    expect(found([94, 96], "between")).toMatchObject({
      latest: { value: 95, range: { low: 94, high: 96 } },
      cautions: [{ code: "track.approximate" }],
    });
  });
});

describe("a change", () => {
  const goal: NumericGoal = { kind: "change", bound: "between", value: [3, 5], unit: "percentagePoint" };

  it("becomes the level it leads to from its baseline", () => {
    const baseline = { value: 90, unit: "percent", date: "2020" } as const;
    expect(progress(own(goal, { baseline }), [stat("2022", 92)])).toMatchObject({
      promised: 95,
      ratio: 1,
      class: "fast",
    });
    expect(codes(own(goal), series({ 2020: 90, 2022: 92 }))).toEqual(["reason.no-baseline"]);
  });

  it("in per cent is left alone: points or a share of what was?", () => {
    const baseline = { value: 90, unit: "percent", date: "2020" } as const;
    expect(codes(own({ ...goal, unit: "percent" }, { baseline }), [stat("2022", 92)])).toEqual([
      "reason.change-unclear",
    ]);
  });
});

describe("what adds up", () => {
  const goal: NumericGoal = { kind: "flow", bound: "exactly", value: 2.5, scale: 10_000, unit: "place" };
  const target = (more = {}) => own(goal, { indicator: PLACES, since: "2021", ...more });
  const added = (values: Readonly<Record<string, number>>, more = {}) =>
    series(values, { indicator: PLACES, unit: "place", ...more });

  it("is summed from the start of the period and held against what should have been added by then", () => {
    expect(progress(target(), added({ 2021: 3000, 2022: 4000, 2023: 3500 }))).toMatchObject({
      counts: "sum",
      start: { date: "2020-12-31", value: 0 },
      latest: { date: "2023-12-31", value: 10_500 },
      values: [{ value: 3000 }, { value: 7000 }, { value: 10_500 }],
      pace: { unit: "place", required: 5000, actual: 3500, remaining: 7250 },
      ratio: 0.7,
      projected: 17_500,
      class: "average",
    });
  });

  it("needs one year only, and is met by more than was promised", () => {
    expect(progress(target(), added({ 2021: 5000 })).class).toBe("fast");
    expect(progress(target(), added({ 2021: 30_000 })).class).toBe("met");
  });

  it("counts each span once: a sum of years, and the years it holds", () => {
    const sum = stat("2023", 12_000, { indicator: PLACES, unit: "place", since: "2021" });
    const found = progress(target(), [...added({ 2021: 3000, 2022: 4000, 2024: 1000 }), sum]);
    expect(found.latest.value).toBe(13_000);
    expect(found.unused.map(({ date, reasons }) => [date, reasons[0]?.code])).toEqual([
      ["2021", "reason.overlap"],
      ["2022", "reason.overlap"],
    ]);
  });

  it("has no sum with a year missing or with spans that overlap", () => {
    expect(noData(target(), added({ 2021: 3000, 2023: 4000 })).reasons).toEqual([
      { code: "reason.gap", params: { from: "2021-12-31", to: "2022-12-31" } },
    ]);
    const across = stat("2023", 7000, { indicator: PLACES, unit: "place", since: "2022" });
    const before = stat("2022", 7000, { indicator: PLACES, unit: "place", since: "2021" });
    expect(codes(target(), [before, across])).toEqual(["reason.overlap"]);
    const early = stat("2021", 7000, { indicator: PLACES, unit: "place", since: "2020" });
    expect(codes(target(), [early])).toEqual(["reason.before-start"]);
  });

  it("owed each year is kept or broken year by year", () => {
    const yearly = own(
      { ...goal, value: 4000, scale: 1, per: [{ of: "year" }] },
      {
        indicator: PLACES,
        deadline: { kind: "yearly" },
      },
    );
    expect(rule(yearly, added({ 2021: 3000, 2022: 4000, 2023: 4500 }))).toMatchObject({
      class: "kept",
      counts: { kept: 2, broken: 1, undecided: 0 },
    });
  });
});

describe("a standing rule", () => {
  const standing = own(
    { ...level(5, "atMost"), standing: true },
    {
      indicator: LARGE_CLASSES,
      deadline: { kind: "from", date: "2022-01-01", precision: "year" },
    },
  );

  it("is kept or broken by every value since it holds, and needs no deadline", () => {
    const found = rule(standing, series({ 2020: 9, 2022: 4, 2023: 6 }, { indicator: LARGE_CLASSES }));
    expect(found).toMatchObject({
      class: "broken",
      latest: { value: 6 },
      counts: { kept: 1, broken: 1, undecided: 0 },
      unused: [{ date: "2020", reasons: [{ code: "reason.before-start" }] }],
    });
  });
});
