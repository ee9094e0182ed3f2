import { align } from "eduplan/align";
import { compositeIndex, type TableEntry, toTable } from "eduplan/composite";
import { plans } from "eduplan/data";
import { describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";

describe("toTable of an alignment", () => {
  const alignment = align(plans);
  const made = toTable(alignment, { doubtful: true });

  it("lets targets into one column only where they compare", () => {
    const shared = made.table.indicators.filter(({ values }) => values.filter((value) => value !== null).length > 1);
    expect(shared.map(({ id }) => id)).toEqual(["compulsory.retention-rate"]);
    for (const { code, params } of made.leftOut.flatMap(({ reasons }) => reasons)) {
      expect(say({ code, params }, "zh")).not.toContain(code);
      expect(say({ code, params }, "en")).not.toContain(code);
    }
  });

  it("accounts for every target of the plans: in the table or left out with a reason", () => {
    const targets = alignment.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets));
    const used = made.table.indicators.flatMap(({ values }) => values.filter((value) => value !== null));
    expect(used.length + made.leftOut.length).toBe(targets.length);
    expect(made.leftOut.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it("keeps plans of doubtful attribution out unless asked, and says so", () => {
    const { table, plans: used, warnings } = toTable(alignment);
    expect(used.map(({ id }) => id)).toEqual(["shuozhou", "minle", "jizhou"]);
    expect(table.rows.length).toBe(3);
    expect(warnings.map(({ code }) => code)).toEqual(["composite.doubtful-plans"]);
  });

  it("carries the plans' caveats into an index, which is refused for want of common indicators", () => {
    const result = compositeIndex(made.table);
    expect(result.state).toBe("refused");
    expect(result.plans).toEqual(alignment.plans);
    expect(result.refusals.map(({ code }) => code)).toEqual([
      "composite.refused-availability",
      "composite.refused-indicators",
    ]);
  });
});

describe("toTable of entries", () => {
  const directions = { rate: "higher", size: "lower" } as const;
  const entries: readonly TableEntry[] = [
    { region: "a", indicator: "rate", year: 2020, value: 90 },
    { region: "a", indicator: "rate", year: 2021, value: 92 },
    { region: "b", indicator: "rate", year: 2020, value: [80, 84] },
    { region: "b", indicator: "size", date: "2020-12-31", value: null },
    { region: "a", indicator: "size", date: "2020", value: 2, scale: 10 },
  ];

  it("makes a panel, with what is not stated missing", () => {
    const { table, leftOut } = toTable(entries, { directions });
    expect(table.rows).toEqual([
      { region: "a", year: 2020 },
      { region: "a", year: 2021 },
      { region: "b", year: 2020 },
    ]);
    expect(table.indicators).toEqual([
      { id: "rate", direction: "higher", values: [90, 92, 80] },
      { id: "size", direction: "lower", values: [20, null, null] },
    ]);
    expect(leftOut).toEqual([]);
  });

  it("takes one year, or the last of each region", () => {
    const of2020 = toTable(entries, { directions, year: 2020 });
    expect(of2020.table.rows).toEqual([{ region: "a" }, { region: "b" }]);
    expect(of2020.table.indicators[0]?.values).toEqual([90, 80]);
    expect(of2020.leftOut).toMatchObject([
      { region: "a", year: 2021, reasons: [{ code: "composite.entry-other-year" }] },
    ]);
    expect(toTable(entries, { directions, year: "latest" }).table.indicators[0]?.values).toEqual([92, 80]);
  });

  it("stands one number for a range, as the rule says", () => {
    const take = (bound: "owed" | "floor" | "ceiling" | "midpoint" | "point", direction: "higher" | "lower") =>
      toTable(
        [
          { region: "a", indicator: "x", value: 1 },
          { region: "b", indicator: "x", value: [2, 4] },
        ],
        { bound, directions: { x: direction } },
      ).table.indicators[0]?.values[1];
    expect([take("owed", "higher"), take("owed", "lower")]).toEqual([2, 4]);
    expect([take("floor", "lower"), take("ceiling", "higher"), take("midpoint", "higher")]).toEqual([2, 4, 3]);
    expect(take("point", "higher")).toBeUndefined();
  });

  it("brings units together, and leaves out what does not convert, contradicts or is about a part", () => {
    const { table, leftOut } = toTable(
      [
        { region: "a", indicator: "x", value: 0.9, unit: "fraction" },
        { region: "b", indicator: "x", value: 95, unit: "percent" },
        { region: "c", indicator: "x", value: 5, unit: "year" },
        { region: "d", indicator: "x", value: 1, unit: "fraction" },
        { region: "d", indicator: "x", value: 2, unit: "fraction" },
        { region: "a", indicator: "y", value: 3 },
        { region: "b", indicator: "x", value: 3, unit: "percent", scope: {} },
      ],
      { directions: { x: "higher" } },
    );
    const unit = table.indicators[0]?.unit;
    expect(table.indicators).toEqual([{ id: "x", direction: "higher", unit, values: [0.9, 0.95, null] }]);
    expect(leftOut.map(({ region, reasons }) => [region, reasons[0]?.code])).toEqual([
      ["c", "composite.entry-unit"],
      ["a", "composite.direction-unknown"],
      ["b", "composite.entry-scope"],
      ["d", "composite.entry-twice"],
    ]);
  });

  it("refuses what is neither", () => {
    expect(() => toTable(JSON.parse("{}"))).toThrow("hand in the result of align()");
    expect(() => toTable(JSON.parse("[{}]"))).toThrow("entry 0 needs a region and an indicator");
  });
});
