import { existsSync, readFileSync } from "node:fs";
import { benchmarks, defaultCatalog, regionOf } from "eduplan/catalog";
import { type Benchmark, convertUnit } from "eduplan/model";
import { BenchmarkSchema } from "eduplan/schema";
import { describe, expect, it, test } from "vitest";
import benchmarkFile from "../../data/benchmarks.json" with { type: "json" };

/** The ids of the benchmarks for which the rule does not hold. */
const breaking = (rule: (benchmark: Benchmark) => boolean): string[] =>
  benchmarks.filter((each) => !rule(each)).map(({ id }) => id);

const find = (id: string): Benchmark => {
  const found = benchmarks.find((each) => each.id === id);
  if (!found) throw new Error(`no benchmark ${id}`);
  return found;
};

const indicatorOf = ({ indicator }: Benchmark) => defaultCatalog.byId.get(indicator);
const numbersOf = ({ value }: Benchmark): readonly number[] => (typeof value === "number" ? [value] : value);
const UNIVERSAL = "县域学前教育普及普惠督导评估办法";
const BALANCE = "县域义务教育优质均衡发展督导评估办法（教督〔2017〕6号）";

describe("benchmarks", () => {
  test("every record is one by the schema, and the file says no more", () => {
    for (const each of benchmarks) expect(BenchmarkSchema.safeParse(each).error?.issues).toBeUndefined();
    expect(Object.keys(benchmarkFile)).toEqual(["version", "benchmarks"]);
    expect(benchmarks.length).toBe(108);
  });

  test("ids are unique, and so are the rows they come from", () => {
    expect(new Set(benchmarks.map(({ id }) => id)).size).toBe(benchmarks.length);
    const rows = benchmarks.map(({ extra }) => extra?.row);
    expect(rows.filter((row) => !/^b\d{3}$/.test(String(row)))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("indicators are in the catalogue, in a unit that converts, with values within their bounds", () => {
    expect(breaking((each) => indicatorOf(each) !== undefined)).toEqual([]);
    const within = (each: Benchmark): boolean => {
      const indicator = indicatorOf(each);
      return numbersOf(each).every((number) => {
        const value = indicator && convertUnit(number, each.unit, indicator.unit);
        if (value === undefined) return false;
        return value >= (indicator?.bounds.min ?? -Infinity) && value <= (indicator?.bounds.max ?? Infinity);
      });
    };
    expect(breaking(within)).toEqual([]);
  });

  test("a range has two ends in order, anything else one", () => {
    expect(breaking(({ bound, value }) => (bound === "between") === (typeof value !== "number"))).toEqual([]);
    expect(
      breaking((each) => numbersOf(each).every((number, index, all) => index === 0 || number > (all[0] ?? 0))),
    ).toEqual([]);
  });

  test("a bound never asks for the worse side", () => {
    const worse = { higher: ["atMost", "lessThan"], lower: ["atLeast", "moreThan"], neutral: [] as string[] };
    expect(breaking((each) => !worse[indicatorOf(each)?.direction ?? "neutral"].includes(each.bound))).toEqual([]);
  });

  test("areas are in the table of regions", () => {
    expect(breaking(({ area }) => regionOf(area) !== undefined)).toEqual([]);
  });

  test("periods of force are in order; a target has both ends, and its last year is the one it is due in", () => {
    expect(breaking(({ validFrom = "", validTo = "9999" }) => validFrom <= validTo)).toEqual([]);
    expect(breaking(({ kind, validFrom, validTo }) => kind !== "target" || !!(validFrom && validTo))).toEqual([]);
    expect(
      breaking(({ id, validTo }) => !/-20\d\d-/.test(id) || id.includes("-2021-") || validTo !== undefined),
    ).toEqual(["staff-posts-2014-primary", "staff-posts-2014-lower-secondary", "staff-posts-2014-upper-secondary"]);
    expect(breaking(({ id, kind, validTo }) => kind !== "target" || id.includes(`-${validTo}-`))).toEqual([]);
  });

  test("a target is an authority's total, a threshold or standard is for each unit; SDG 4 speaks of a nation's total", () => {
    expect(breaking(({ kind, appliesTo }) => (appliesTo === "aggregate") === (kind === "target"))).toEqual([
      "sdg4-spending-gdp",
      "sdg4-spending-public",
    ]);
    expect(breaking(({ each, appliesTo }) => each === undefined || appliesTo === "each-unit")).toEqual([]);
  });

  test("only these documents ask something of each unit", () => {
    const documents = new Set(
      benchmarks.filter(({ appliesTo }) => appliesTo === "each-unit").map((each) => each.document),
    );
    expect([...documents]).toEqual([
      UNIVERSAL,
      BALANCE,
      "幼儿园教职工配备标准（暂行）",
      "关于统一城乡中小学教职工编制标准的通知（中央编办发〔2014〕72号）",
      "press statement 2021-09",
      "职业学校办学条件达标工程",
      "河南省县域学前教育普及普惠督导评估实施方案",
    ]);
  });

  test("the grade of the source is one of four; texts have no space at an end", () => {
    const grades = ["official", "press", "copy-of-press", "third-party"];
    expect(breaking(({ sourceGrade }) => grades.includes(sourceGrade))).toEqual([]);
    const texts = (each: Benchmark) => [each.authority, each.document, each.source, each.note ?? "-"];
    expect(breaking((each) => texts(each).every((text) => text !== "" && text === text.trim()))).toEqual([]);
  });

  test("within an area, a kind and a document, an indicator has one value a year", () => {
    const keys = benchmarks.map(({ indicator, area, kind, document, validTo }) =>
      [indicator, area, kind, document, validTo].join("|"),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    // Of two sources for a nation's target in a year the better one was kept.
    const targets = benchmarks.filter(({ kind }) => kind === "target");
    const targetKeys = targets.map(({ indicator, area, validTo }) => [indicator, area, validTo].join("|"));
    expect(targetKeys.filter((key, index) => targetKeys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("what the sources say", () => {
  const facts = (id: string) => {
    const { indicator, area, appliesTo, each, bound, value, unit, validTo, sourceGrade } = find(id);
    return [indicator, area, appliesTo, each, bound, value, unit, validTo, sourceGrade];
  };
  const ENROLMENT = "preschool.gross-enrolment-rate.three-year";

  it("学前三年毛入园率 is 85 in 2020 and 90 in 2025, of the nation as a whole", () => {
    expect(facts("national-2020-preschool-gross-enrolment")).toEqual([
      ENROLMENT,
      "000000",
      "aggregate",
      undefined,
      "exactly",
      85,
      "percent",
      "2020",
      "official",
    ]);
    expect(facts("national-2025-preschool-gross-enrolment")).toEqual([
      ENROLMENT,
      "000000",
      "aggregate",
      undefined,
      "atLeast",
      90,
      "percent",
      "2025",
      "press",
    ]);
  });

  it("普及普惠 asks 85, 80 and 50 of every county, and names its other conditions", () => {
    const scheme = benchmarks.filter(({ document }) => document === UNIVERSAL);
    expect(scheme.slice(0, 3).map(({ value, bound, appliesTo, each }) => [value, bound, appliesTo, each])).toEqual([
      [85, "atLeast", "each-unit", "county"],
      [80, "atLeast", "each-unit", "county"],
      [50, "atLeast", "each-unit", "county"],
    ]);
    expect(scheme.map(({ value }) => value)).toEqual([85, 80, 50, 500, 500, 75, 4, 8.17, 10.44, 85, 15, 100, 85]);
    expect(facts("universal-inclusive-pupil-teacher-ratio").slice(4, 7)).toEqual(["atMost", 15, "pupilPerTeacher"]);
  });

  it("优质均衡 asks seven resources of every school, by stage, and a limit to how far schools lie apart", () => {
    const schools = benchmarks.filter(({ document, each }) => document === BALANCE && each === "school");
    const valuesOf = (stage: string) =>
      schools.filter(({ indicator }) => indicator.startsWith(stage)).map(({ value }) => value);
    expect(valuesOf("primary.")).toEqual([4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]);
    expect(valuesOf("lower-secondary.")).toEqual([5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4]);
    expect(schools.filter(({ note }) => !note?.includes("six of"))).toEqual([]);
    expect(facts("quality-balance-primary-variation").slice(3, 7)).toEqual(["county", "atMost", 0.5, "coefficient"]);
    expect(facts("quality-balance-lower-secondary-variation").slice(3, 7)).toEqual([
      "county",
      "atMost",
      0.45,
      "coefficient",
    ]);
  });

  it("staff posts are 19, 13.5 and 12.5 pupils, and never compare with pupils per teacher", () => {
    const posts = benchmarks.filter(({ id }) => id.startsWith("staff-posts-2014-"));
    expect(posts.map(({ value }) => value)).toEqual([19, 13.5, 12.5]);
    expect(posts.map((each) => indicatorOf(each)?.facets.measure)).toEqual(Array(3).fill("pupil-post-ratio"));
  });

  it("SDG 4 asks 4 % of GDP and 15 % of public spending", () => {
    expect(find("sdg4-spending-gdp").value).toBe(4);
    expect(find("sdg4-spending-public").value).toBe(15);
  });

  it("Guangdong's plan adds 300 thousand, 3.7 million and 300 thousand public places", () => {
    const places = benchmarks.filter(({ area, unit }) => area === "440000" && unit === "place");
    expect(places.map(({ value, bound }) => [value, bound])).toEqual([
      [300000, "about"],
      [3700000, "about"],
      [300000, "about"],
    ]);
  });
});

// Where the collection is that the benchmarks were chosen from.
const collection = process.env.EDUPLAN_BENCHMARKS ?? new URL("../../../shared/benchmarks.json", import.meta.url);

describe.runIf(existsSync(collection))("against the collection", () => {
  interface Row {
    readonly id: string;
    readonly seen: boolean;
    readonly kind: string;
    readonly area: string | null;
    readonly comparator: string;
    readonly value: number | readonly number[];
    readonly source: string;
    readonly source_grade: string;
  }
  const BOUNDS: Readonly<Record<string, string>> = {
    "==": "exactly",
    ">=": "atLeast",
    ">": "moreThan",
    "<=": "atMost",
    "~=": "about",
    between: "between",
  };

  test("every benchmark has the value, bound, source and grade of a row that was seen and is no observation", () => {
    const rows = new Map((JSON.parse(readFileSync(collection, "utf8")) as Row[]).map((row) => [row.id, row]));
    for (const { id, extra, area, bound, value, source, sourceGrade } of benchmarks) {
      const row = rows.get(String(extra?.row));
      expect(row?.seen, id).toBe(true);
      expect(["target", "threshold", "standard"], id).toContain(row?.kind);
      // The world's benchmarks stand at the nation: it is one of the countries they are for.
      expect({ area, bound, value, source, sourceGrade }, id).toEqual({
        area: row?.area === "001" ? "000000" : row?.area,
        bound: BOUNDS[row?.comparator ?? ""],
        value: row?.value,
        source: row?.source,
        sourceGrade: row?.source_grade,
      });
    }
  });
});
