import { ancestorsOf, regionOf, regions } from "eduplan/catalog";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";

const above = (code: string): string[] => ancestorsOf(code).map(({ name }) => name.zh);

describe("ancestorsOf", () => {
  it("leads from 朔城区 over 朔州 and 山西 to the nation", () => {
    expect(above("140602")).toEqual(["朔州市", "山西省", "全国"]);
    expect(ancestorsOf("140602").map(({ code }) => code)).toEqual(["140600", "140000", "000000"]);
  });

  it("leads from 蓟州区 straight to 天津, which has no cities", () => {
    expect(above("120119")).toEqual(["天津市", "全国"]);
  });

  it("leads from a city whose name was removed to its province", () => {
    expect(above("44xxxx")).toEqual(["广东省", "全国"]);
  });

  it("has nothing above the nation, nor above a code that it does not know", () => {
    expect(above("000000")).toEqual([]);
    expect(above("999999")).toEqual([]);
    expect(above("")).toEqual([]);
    expect(above("constructor")).toEqual([]);
  });

  it("ends at the nation from everywhere", () => {
    const astray = [...regions.keys()].filter((code) => code !== "000000" && above(code).at(-1) !== "全国");
    expect(astray).toEqual([]);
  });
});

describe("regionOf", () => {
  it("finds a region by its code", () => {
    expect(regionOf("620722")?.name).toMatchObject({ zh: "民乐县" });
    expect(regionOf("62072")).toBeUndefined();
  });

  it("has the region of every bundled plan, and every other region a plan may really be of", () => {
    const codes = plans.flatMap(({ region, attribution }) => [
      region,
      attribution.claimed,
      ...(attribution.alternatives ?? []),
    ]);
    expect(codes.filter((code) => regionOf(code) === undefined)).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });

  it("agrees with each bundled plan on the tier of government", () => {
    expect(plans.filter(({ region, level }) => regionOf(region)?.level !== level).map(({ id }) => id)).toEqual([]);
  });
});
