import { checkTable, compositeIndex, normalise, type RegionTable } from "eduplan/composite";
import { EduplanError, describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { tableOf } from "./tables.ts";

const good = tableOf({ x: [1, 2, 3], "y-": [3, 2, 1] });
const withIndicator = (change: object): RegionTable => ({
  ...good,
  indicators: good.indicators.map((each, place) => (place === 0 ? { ...each, ...change } : each)),
});
const codesOf = (table: RegionTable) => checkTable(table).findings.map(({ code }) => code.replace("composite.", ""));

describe("checkTable", () => {
  it("finds nothing wrong with a good table, and says so as plain JSON", () => {
    const check = checkTable(good);
    expect(check).toMatchObject({ type: "table-check", ok: true, findings: [] });
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });

  const bad: readonly (readonly [string, RegionTable])[] = [
    ["no-rows", { ...good, rows: [] }],
    ["no-indicators", { ...good, indicators: [] }],
    ["ragged-column", withIndicator({ values: [1, 2] })],
    ["duplicate-row", { ...good, rows: [{ region: "a" }, { region: "b" }, { region: "a" }] }],
    ["no-region", { ...good, rows: [{ region: "a" }, { region: "" }, { region: "c" }] }],
    ["year-missing", { ...good, rows: [{ region: "a", year: 2020 }, { region: "b" }, { region: "c", year: 2020 }] }],
    ["year-invalid", { ...good, rows: ["a", "b", "c"].map((region) => ({ region, year: 2020.5 })) }],
    ["duplicate-id", withIndicator({ id: "y" })],
    ["reserved-id", withIndicator({ id: "index" })],
    ["no-id", withIndicator({ id: "" })],
    ["no-direction", withIndicator({ direction: "up" })],
    ["negative-weight", withIndicator({ weight: -1 })],
    ["negative-weight", withIndicator({ weight: Number.NaN })],
    ["unknown-parent", withIndicator({ parent: "nowhere" })],
    [
      "circle",
      {
        ...good,
        aggregates: [
          { id: "p", parent: "q" },
          { id: "q", parent: "p" },
        ],
      },
    ],
    ["not-finite", withIndicator({ values: [1, Number.NaN, 3] })],
    ["not-finite", withIndicator({ values: [1, Number.POSITIVE_INFINITY, 3] })],
    ["unknown-denominator", withIndicator({ denominator: "people" })],
    ["ragged-column", { ...good, denominators: { people: [1] } }],
  ];
  it.each(bad)("refuses %s, and so does every step", (code, table) => {
    expect(codesOf(table)).toContain(code);
    for (const verb of [compositeIndex, normalise]) {
      try {
        verb(table);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(EduplanError);
        expect(error).toMatchObject({ code: "invalid-table" });
      }
    }
  });

  it("names region and indicator, in both languages", () => {
    const named = { ...withIndicator({ name: { zh: "毛入园率", en: "gross enrolment" }, values: [1, Number.NaN, 3] }) };
    const [finding] = checkTable(named).findings;
    expect(finding && say(finding, "en")).toBe(
      "indicators[0].values[1]: gross enrolment of b is NaN, no finite number; write null where it is missing",
    );
    expect(finding && say(finding, "zh")).toContain("b的毛入园率是 NaN");
  });

  it("warns of what tells nothing: empty and constant columns, empty rows, a single region, an empty aggregate", () => {
    const table = tableOf({ x: [1, 1, null], y: [null, null, null] });
    expect(codesOf({ ...table, aggregates: [{ id: "p" }] })).toEqual([
      "empty-aggregate",
      "constant-column",
      "empty-column",
      "empty-row",
    ]);
    expect(codesOf(tableOf({ x: [1] }))).toEqual(["single-region"]);
  });

  it("tells a circle once, and not what merely leads into it", () => {
    const aggregates = [
      { id: "p", parent: "q" },
      { id: "q", parent: "r" },
      { id: "r", parent: "q" },
    ];
    const circles = checkTable({ ...good, aggregates }).findings.filter(({ code }) => code === "composite.circle");
    expect(circles.map(({ params }) => params.circle)).toEqual(["q → r → q"]);
  });
});
