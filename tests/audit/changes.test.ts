import { shuozhou } from "eduplan/data";
import type { Goal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.changes";
const DIFFERS = "audit.changes.level-differs";
const BEYOND = "audit.changes.beyond-bounds";
const rise = (value: number | readonly [number, number], yearly = true): Goal => ({
  kind: "change",
  bound: typeof value === "number" ? "exactly" : "between",
  value,
  unit: "percentagePoint",
  ...(yearly && { per: [{ of: "year" }] }),
});
const codes = (goal: Goal, level: Goal, more: Partial<Target> = {}): readonly string[] =>
  found(RULE, {
    targets: [
      madeTarget("rise", {
        indicator: "compulsory.graduation-rate",
        goal,
        baseline: { value: 75, unit: "percent", date: "2020" },
        deadline: { kind: "unstated" },
        ...more,
      }),
      madeTarget("level", { indicator: "compulsory.graduation-rate", goal: level }),
    ],
  }).map(([code]) => code);

describe("朔州's 普惠率, 3 to 5 points a year from 75 % in 2020", () => {
  it("comes to 90–100 % in 2025, where the table has 88 %", () => {
    const findings = foundIn(shuozhou, RULE);
    expect(findings).toMatchObject([
      {
        code: DIFFERS,
        severity: "warning",
        params: { reached: { zh: "90–100%" }, level: { zh: "88%" }, from: 2020, to: 2025 },
      },
    ]);
    expect(findings[0]?.evidence?.map(({ exact }) => exact)).toEqual([
      "每年学前教育公办率和普惠率提高3-5个百分点",
      "普惠率(%)",
      "普惠率(%)",
    ]);
  });
});

describe("a rise carried to a level", () => {
  it("leads to it, short of it, or past it", () => {
    expect(codes(rise([3, 5]), percent(90, "exactly"))).toEqual([]);
    expect(codes(rise([3, 5]), percent(89, "exactly"))).toEqual([DIFFERS]);
    expect(codes(rise(3, false), percent(78, "exactly"))).toEqual([]);
    expect(codes(rise(3, false), percent(79, "exactly"))).toEqual([DIFFERS]);
  });

  it("says nothing against a floor below, but against one above", () => {
    expect(codes(rise([3, 5]), percent(85))).toEqual([]);
    expect(codes(rise(3), percent(91))).toEqual([DIFFERS]);
    expect(codes(rise(3), percent(89, "atMost"))).toEqual([DIFFERS]);
  });

  it("is not carried on without a year, or for another scope", () => {
    const undated = { baseline: { value: 75, unit: "percent" } } as const;
    expect(codes(rise(3), percent(89, "exactly"), undated)).toEqual([]);
    expect(codes(rise(3), percent(89, "exactly"), { scope: { area: "城区" } })).toEqual([]);
  });

  it("cannot pass a natural bound", () => {
    expect(codes(rise(6), percent(null))).toEqual([BEYOND]);
    expect(codes(rise([3, 6]), percent(null))).toEqual([]);
    expect(codes(rise(5), percent(null))).toEqual([]);
  });
});
