import { diff, invertDiff } from "eduplan/diff";
import { describe as describeCoded, type Target } from "eduplan/model";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const places = (id: string, value: number, more: Partial<Target> = {}): Target =>
  smallTarget({
    id,
    label: "学位",
    indicator: "compulsory.places",
    goal: { kind: "level", bound: "exactly", value, unit: "place" },
    ...more,
  });
const total = places("total", 3, { goal: { kind: "level", bound: "exactly", value: 3, scale: 10000, unit: "place" } });
const parts = [
  places("town", 18000, { scope: { area: "城区" } }),
  places("village", 12000, { scope: { area: "农村" } }),
];

describe("one target that became several", () => {
  test("is one split, when they are of disjoint scopes and add up to it, in whatever unit", () => {
    const result = diff(smallPlan([total]), smallPlan(parts));
    expect(result.entries).toMatchObject([
      {
        indicator: "compulsory.places",
        left: { target: "total" },
        parts: [{ target: "town" }, { target: "village" }],
        changes: [{ code: "change.split", params: { label: "学位", count: 2 } }],
      },
    ]);
    const [split] = result.entries[0]?.changes ?? [];
    expect(split && describeCoded(split, "zh")).toBe("“学位” 3万个学位 拆分为 2 项:城区 18000个学位、农村 12000个学位");
  });

  test("the other way round they are merged", () => {
    const back = diff(smallPlan(parts), smallPlan([total]));
    expect(back.entries).toMatchObject([{ right: { target: "total" }, changes: [{ code: "change.merged" }] }]);
    expect(back).toEqual(invertDiff(diff(smallPlan([total]), smallPlan(parts))));
  });

  test.each<[string, readonly Target[]]>([
    ["that do not add up to it", [parts[0] as Target, places("village", 11000, { scope: { area: "农村" } })]],
    ["whose scopes overlap", [parts[0] as Target, places("both", 12000, { scope: { area: "城区、农村" } })]],
    ["without scopes", [places("one", 18000), places("other", 12000)]],
    ["of other dates", [parts[0] as Target, { ...(parts[1] as Target), deadline: { kind: "unstated" } }]],
  ])("several %s are not", (_, targets) => {
    expect(diff(smallPlan([total]), smallPlan(targets)).counts).not.toHaveProperty("change.split");
  });

  test("shares are never added up", () => {
    const share = (id: string, value: number, area?: string): Target =>
      smallTarget({
        id,
        goal: { kind: "level", bound: "exactly", value, unit: "percent" },
        ...(area && { scope: { area } }),
      });
    const { counts } = diff(smallPlan([share("all", 90)]), smallPlan([share("a", 40, "城区"), share("b", 50, "农村")]));
    expect(counts).not.toHaveProperty("change.split");
  });

  test("a total that stays and is now broken down is one entry, and its parts have none of their own", () => {
    const broken = parts.map((part) => ({ ...part, partOf: "total" }));
    const { entries, counts } = diff(smallPlan([total]), smallPlan([total, ...broken]));
    expect(entries).toMatchObject([
      { left: { target: "total" }, right: { target: "total" }, parts: [{ target: "town" }, { target: "village" }] },
    ]);
    expect(counts).toEqual({ "change.split": 1 });
  });
});
