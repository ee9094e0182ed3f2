import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import type { NumericGoal, Statistic } from "eduplan/model";
import { PROGRESS_SCHEMES, type SchemeName, type TrackedTarget, type TrendMethod, track } from "eduplan/track";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGE_CLASSES, level, one, own, PLACES, RETENTION, stat } from "./made.ts";

const METHODS: readonly TrendMethod[] = ["endpoints", "regression"];
const NAMES = Object.keys(PROGRESS_SCHEMES) as SchemeName[];

/** Shares with one decimal: what people publish. */
const share = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
/** Two to six years before 2025 with a share each. */
const years = fc
  .uniqueArray(fc.integer({ min: 2012, max: 2024 }), { minLength: 2, maxLength: 6 })
  .chain((list) =>
    fc.tuple(fc.constant([...list].sort()), fc.array(share, { minLength: list.length, maxLength: list.length })),
  )
  .map(([list, values]) => list.map((year, index): readonly [number, number] => [year, values[index] ?? 50]));
const method = fc.constantFrom(...METHODS);
const scheme = fc.constantFrom(...NAMES);

const stats = (values: readonly (readonly [number, number])[], more: Partial<Statistic> = {}): Statistic[] =>
  values.map(([year, value]) => stat(String(year), value, more));
const classOf = (each: TrackedTarget): string => ("class" in each ? each.class : each.state);

/** All numbers in a result, wherever they stand. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("tracking", () => {
  test("does not depend on the unit: percent, per mille, fraction", () => {
    fc.assert(
      fc.property(years, share, method, scheme, (values, target, method, scheme) => {
        const options = { method, scheme };
        const inPercent = one(own(level(target)), stats(values), options);
        const goal: NumericGoal = { ...level(target / 100), unit: "fraction" };
        const mille = values.map(([year, value]) => stat(String(year), value * 10, { unit: "perMille" }));
        const other = one(own(goal), mille, options);
        expect(classOf(other)).toBe(classOf(inPercent));
        if (other.state === "tracked" && inPercent.state === "tracked") expect(other.ratio).toEqual(inPercent.ratio);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on scale: 2.5万 and 25000", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 30_000 }), (added, owed) => {
        const goal = (value: number, scale?: number): NumericGoal => ({
          kind: "flow",
          bound: "exactly",
          value,
          unit: "place",
          ...(scale !== undefined && { scale }),
        });
        const target = (own_: NumericGoal) => own(own_, { indicator: PLACES, since: "2021" });
        const plain = added.map((value, index) =>
          stat(String(2021 + index), value, { indicator: PLACES, unit: "place" }),
        );
        const scaled = plain.map((each) => ({ ...each, value: Number(each.value) / 10_000, scale: 10_000 }));
        const { goal: _, ...left } = one(target(goal(owed)), plain);
        const { goal: __, ...right } = one(target(goal(owed / 10_000, 10_000)), scaled);
        expect(right).toEqual(left);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order of observations", () => {
    const given = fc.array(
      fc.record({
        year: fc.integer({ min: 2018, max: 2026 }),
        value: fc.integer({ min: 80, max: 99 }),
        grade: fc.constantFrom("official", "press", undefined),
        region: fc.constantFrom("140600", "000000", "140000"),
        status: fc.constantFrom("A" as const, "E" as const, "F" as const),
      }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(given, method, fc.boolean(), (records, method, assumed) => {
        const list = records.map(({ year, value, grade, region, status }) =>
          stat(String(year), value, { region, status, ...(grade && { sourceGrade: grade }) }),
        );
        const options = { method, ...(assumed && { assume: ["reason.region", "reason.forecast"] as const }) };
        const { unused: _, ...forward } = one(own(level(95)), list, options);
        const { unused: __, ...backward } = one(own(level(95)), [...list].reverse(), options);
        expect(backward).toEqual(forward);
      }),
      { numRuns: 150 },
    );
  });

  test("by regression is not changed by a further value on the line", () => {
    fc.assert(
      fc.property(years, share, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (values, target, place) => {
        const before = one(own(level(target)), stats(values), { method: "regression" });
        if (before.state !== "tracked" || !before.fitted) return;
        const [first, last] = [values[0]?.[0] ?? 0, values[values.length - 1]?.[0] ?? 0];
        const day = Math.round(first * 12 + (last - first) * 12 * place);
        const [year, month] = [Math.floor(day / 12), (day % 12) + 1];
        const share = (year + month / 12 - 1 - first) / (last - first);
        if (share <= 0 || share >= 1) return;
        const { start, latest } = before.fitted;
        const date = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        if (date.endsWith("-12-31")) return;
        const after = one(own(level(target)), [...stats(values), stat(date, start + (latest - start) * share)], {
          method: "regression",
        });
        if (after.state !== "tracked") throw new Error(after.state);
        const [was, is] = [before.ratio ?? 0, after.ratio ?? 0];
        if (Math.abs(was) < 1e4) expect(Math.abs(is - was) / Math.max(1, Math.abs(was))).toBeLessThan(1e-6);
        // A ratio that stands on a line may fall to either side of it in the last digit.
        const near = [1, 0.5, 0].some((threshold) => Math.abs((before.ratio ?? 0.25) - threshold) < 1e-6);
        if (!near) expect(after.class).toBe(before.class);
      }),
      { numRuns: 150 },
    );
  });

  test("of the complement, with the direction turned, gives the same class", () => {
    const up = defaultCatalog.byId.get("preschool.inclusive-share.children");
    if (!up) throw new Error("no indicator");
    const catalog = extendCatalog(defaultCatalog, {
      indicators: [
        { ...up, id: "test.up", direction: "higher" },
        { ...up, id: "test.down", direction: "lower" },
      ],
    });
    const bounds = fc.constantFrom("atLeast" as const, "moreThan" as const, "exactly" as const, "about" as const);
    fc.assert(
      fc.property(years, share, bounds, method, (values, target, bound, method) => {
        const turned = { atLeast: "atMost", moreThan: "lessThan", exactly: "exactly", about: "about" } as const;
        const rest = (value: number): number => Number((100 - value).toFixed(1));
        const above = one(
          own(level(target, bound), { indicator: "test.up" }),
          stats(values, { indicator: "test.up" }),
          {
            catalog,
            method,
          },
        );
        const mirrored = values.map(([year, value]): readonly [number, number] => [year, rest(value)]);
        const below = one(
          own(level(rest(target), turned[bound]), { indicator: "test.down" }),
          stats(mirrored, { indicator: "test.down" }),
          { catalog, method },
        );
        expect(classOf(below)).toBe(classOf(above));
      }),
      { numRuns: 150 },
    );
  });

  test("of a target that is met says so, whatever came before", () => {
    fc.assert(
      fc.property(years, share, method, scheme, (values, target, method, scheme) => {
        const found = one(own(level(target)), [...stats(values), stat("2025", Math.min(100, target + 1))], {
          method,
          scheme,
        });
        expect(classOf(found)).toBe("met");
      }),
      { numRuns: 100 },
    );
  });

  test("never gives a better class for a higher floor", () => {
    fc.assert(
      fc.property(years, share, share, method, scheme, (values, a, b, method, scheme) => {
        const rank = (target: number): number => {
          const order = ["met", ...PROGRESS_SCHEMES[scheme].classes.map(({ code }) => code)];
          return order.indexOf(classOf(one(own(level(target)), stats(values), { method, scheme })));
        };
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(rank(low)).toBeGreaterThanOrEqual(0);
        expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile input", () => {
  const number = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 100, 95),
  );
  const bound = fc.constantFrom("exactly", "atLeast", "moreThan", "atMost", "lessThan", "about", "between");
  const value = fc.oneof(number, fc.tuple(number, number), fc.constantFrom(null, undefined, "95", [], {}));
  const date = fc.constantFrom(
    "2020",
    "2022",
    "2025",
    "2026",
    "2020-02-30",
    "",
    "soon",
    "2021-13-01",
    "2023-06-30",
    undefined,
  );
  const unit = fc.constantFrom("percent", "fraction", "perMille", "percentagePoint", "person", "furlong", undefined);
  const statistic = fc.record({
    indicator: fc.constantFrom(RETENTION, LARGE_CLASSES, PLACES, "no.such", ""),
    region: fc.constantFrom("140600", "000000", "44xxxx", ""),
    date,
    since: fc.constantFrom("2019", "2021", "never", undefined),
    value,
    unit,
    bound,
    scale: fc.constantFrom(1, 0, -1, 1e308, Number.NaN, undefined),
    status: fc.constantFrom("A", "E", "F", undefined),
    source: fc.constant("x"),
  });
  const goal = fc.record({
    kind: fc.constantFrom("level", "change", "flow"),
    bound,
    value: fc.oneof(number, fc.tuple(number, number), fc.constant(null)),
    unit,
    scale: fc.constantFrom(1, 0, 1e308, Number.NaN, undefined),
    standing: fc.constantFrom(true, undefined),
    per: fc.constantFrom(undefined, [{ of: "year" }], [{ of: "county" }]),
  });
  const target = fc.record({
    id: fc.constant("t"),
    indicator: fc.constantFrom(RETENTION, LARGE_CLASSES, PLACES, "no.such"),
    region: fc.constantFrom("140600", "44xxxx"),
    goal,
    deadline: fc.constantFrom(
      { kind: "by", date: "2025-12-31", precision: "year" },
      { kind: "by", date: "soon" },
      { kind: "unstated" },
    ),
    baseline: fc.constantFrom(
      undefined,
      { value: 90, unit: "percent", date: "2019" },
      { value: Number.NaN, unit: "percent" },
      { value: 1, unit: "furlong", date: "2019" },
    ),
  });

  test("gives an answer of finite numbers or a reason, and plain JSON", () => {
    fc.assert(
      fc.property(target, fc.array(statistic, { maxLength: 6 }), method, scheme, (made, list, method, scheme) => {
        const strip = (each: object): never =>
          Object.fromEntries(Object.entries(each).filter(([, part]) => part !== undefined)) as never;
        const options = {
          method,
          scheme,
          assume: ["reason.region", "reason.forecast", "reason.span-unstated"] as const,
        };
        const result = track({ ...made, goal: strip(made.goal) } as never, list.map(strip), options);
        const { goal: _, ...rest } = result.targets[0] as TrackedTarget;
        expect(numbersIn(rest).filter((each) => !Number.isFinite(each))).toEqual([]);
        expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
        if (rest.state === "not-enough-data") expect(rest.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
