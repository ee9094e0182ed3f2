import { existsSync, readFileSync } from "node:fs";
import { defaultCatalog, nationalObservations, regionOf } from "eduplan/catalog";
import { convertUnit, type Statistic } from "eduplan/model";
import { StatisticSchema } from "eduplan/schema";
import { describe, expect, it, test } from "vitest";
import observationFile from "../../data/observations.json" with { type: "json" };

const all = nationalObservations();
const breaking = (rule: (statistic: Statistic) => boolean): (string | undefined)[] =>
  all.filter((each) => !rule(each)).map(({ id }) => id);
const valuesOf = (indicator: string) =>
  Object.fromEntries(all.filter((each) => each.indicator === indicator).map(({ date, value }) => [date, value]));

describe("the national observations", () => {
  test("every record is one by the schema, and the file says no more", () => {
    for (const each of all) expect(StatisticSchema.safeParse(each).error?.issues).toBeUndefined();
    expect(Object.keys(observationFile)).toEqual(["version", "observations"]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("are of the nation, of known indicators, in a unit that converts, within bounds, one a date", () => {
    expect(breaking(({ region }) => region === "000000" && regionOf(region) !== undefined)).toEqual([]);
    expect(
      breaking(({ indicator, value, unit }) => {
        const known = defaultCatalog.byId.get(indicator);
        const found = known && typeof value === "number" ? convertUnit(value, unit, known.unit) : undefined;
        return (
          found !== undefined && found >= (known?.bounds.min ?? -Infinity) && found <= (known?.bounds.max ?? Infinity)
        );
      }),
    ).toEqual([]);
    const keys = all.map(({ indicator, date }) => `${indicator} ${date}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("name a source with its grade; an inferred year says so in its note", () => {
    const grades = ["official", "press", "copy-of-press", "third-party"];
    expect(breaking(({ sourceGrade = "" }) => grades.includes(sourceGrade))).toEqual([]);
    expect(breaking(({ dateBasis, note = "" }) => !dateBasis || note.includes("inferred"))).toEqual([]);
    expect(breaking(({ source, note = "-" }) => source === source.trim() && note === note.trim())).toEqual([]);
  });

  it("say what was seen of 学前三年毛入园率 and 普惠性幼儿园覆盖率, and nothing of the years not found", () => {
    expect(valuesOf("preschool.gross-enrolment-rate.three-year")).toEqual({
      2015: 75,
      2017: 79.6,
      2018: 81.7,
      2019: 83.4,
      2020: 85.2,
      2021: 88.1,
      2022: 89.7,
      2023: 91.1,
      2024: 92,
      2025: 92.9,
    });
    expect(valuesOf("preschool.inclusive-share.children")).toEqual({
      2018: 73.1,
      2019: 76.01,
      2020: 84.74,
      2021: 87.78,
      2022: 89.55,
      2023: 90.81,
    });
  });
});

// Where the collection is that part of the observations was chosen from.
const collection = process.env.EDUPLAN_BENCHMARKS ?? new URL("../../../shared/benchmarks.json", import.meta.url);

describe.runIf(existsSync(collection))("against the collection", () => {
  interface Row {
    readonly id: string;
    readonly seen: boolean;
    readonly kind: string;
    readonly area: string;
    readonly value: number;
  }

  test("every value taken from a row is the row's, or the more exact figure it rounds", () => {
    const rows = new Map((JSON.parse(readFileSync(collection, "utf8")) as Row[]).map((row) => [row.id, row]));
    for (const { id, extra, value } of all) {
      if (extra?.row === undefined) continue;
      const row = rows.get(String(extra.row));
      expect([row?.seen, row?.kind, row?.area], id).toEqual([true, "observed", "000000"]);
      const decimals = /\.(\d+)$/.exec(String(row?.value))?.[1]?.length ?? 0;
      expect(Number(Number(value).toFixed(decimals)), id).toBe(row?.value);
    }
  });
});
