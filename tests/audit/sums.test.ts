import { audit } from "eduplan/audit";
import { shuozhou, xining } from "eduplan/data";
import type { Finding, NumericGoal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan, uncodedTarget } from "../plans.ts";
import { foundIn } from "./found.ts";

const RULE = "audit.sums";
const count = (value: NumericGoal["value"], more: Partial<NumericGoal> = {}): NumericGoal => ({
  kind: "flow",
  bound: "exactly",
  value,
  unit: "place",
  ...more,
});

const sums = (total: NumericGoal, parts: readonly NumericGoal[]): readonly Finding[] => {
  const named = parts.map((goal, index) =>
    uncodedTarget(`part-${index}`, goal, { label: `其中${index}`, partOf: "total" }),
  );
  return foundIn(madePlan("made", { targets: [uncodedTarget("total", total, { label: "总量" }), ...named] }), RULE);
};
const told = (...given: Parameters<typeof sums>) => sums(...given).map(({ code, severity }) => [code, severity]);

describe("朔州's 24.5万 places", () => {
  it("are the sum of six parts, which is a remark", () => {
    const [finding, ...others] = foundIn(shuozhou, RULE);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "audit.sums.hold",
      severity: "info",
      params: { label: "总储备量", total: { zh: "24.5万个学位" }, sum: { zh: "24.5万个学位" } },
    });
    expect(finding?.evidence?.length).toBe(7);
    expect(finding?.params.parts).toEqual([
      "城区小学学位",
      "乡镇小学学位",
      "农村小学学位",
      "城区初中学位",
      "乡镇初中学位",
      "农村初中学位",
    ]);
  });

  it("would no longer be, were one part another", () => {
    const changed = shuozhou.targets.map((target): Target => {
      if (target.id !== "shuozhou-primary-places-urban-2025" || target.goal.kind !== "level") return target;
      return { ...target, goal: { ...target.goal, value: Number(target.goal.value) + 0.1 } };
    });
    expect(foundIn({ ...shuozhou, targets: changed }, RULE).map(({ code }) => code)).toEqual(["audit.sums.exceed"]);
  });
});

describe("西宁's senior high schools", () => {
  const findings = foundIn(xining, RULE);
  const about = (record: string) => findings.find(({ evidence }) => evidence?.[0]?.record === record);

  it("add up: five new and five expanded are ten", () => {
    expect(about("xining-senior-high-schools-built")).toMatchObject({ code: "audit.sums.hold", severity: "info" });
  });

  it("name three of the five in the districts: a remark and no warning", () => {
    for (const record of ["xining-senior-high-schools-new", "xining-senior-high-schools-expanded"]) {
      expect(about(record)).toMatchObject({
        code: "audit.sums.partly",
        severity: "info",
        params: { total: { zh: "5所" }, sum: { zh: "3所" } },
      });
    }
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("parts of a total", () => {
  it("hold, exceed and fall short", () => {
    expect(told(count(500), [count(200), count(300)])).toEqual([["audit.sums.hold", "info"]]);
    expect(told(count(500), [count(200), count(301)])).toEqual([["audit.sums.exceed", "warning"]]);
    expect(told(count(500), [count(200), count(299)])).toEqual([["audit.sums.short", "warning"]]);
  });

  it("exceed even when there is one only, and fall short without blame: it is an 其中", () => {
    expect(told(count(500), [count(501)])).toEqual([["audit.sums.exceed", "warning"]]);
    expect(told(count(500), [count(200)])).toEqual([["audit.sums.partly", "info"]]);
  });

  it("may exceed a total of “at least”, and fall short where they are “at least” themselves", () => {
    const [floor, ceiling] = [{ bound: "atLeast" }, { bound: "atMost" }] as const;
    expect(told(count(500, floor), [count(300), count(301)])).toEqual([]);
    expect(told(count(500), [count(200, floor), count(200, floor)])).toEqual([]);
    expect(told(count(500), [count(300, floor), count(201, floor)])).toEqual([["audit.sums.exceed", "warning"]]);
    expect(told(count(500), [count(300, ceiling), count(301, ceiling)])).toEqual([]);
    expect(told(count(500, ceiling), [count(200), count(200)])).toEqual([]);
  });

  it("may differ a little from a total that is vague, by a share that can be set", () => {
    const about = count(500, { bound: "about", boundWord: "余" });
    expect(told(about, [count(200), count(260)])).toEqual([]);
    expect(told(about, [count(200), count(200)])).toEqual([["audit.sums.short", "warning"]]);
    const plan = madePlan("made", {
      targets: [
        uncodedTarget("total", about),
        uncodedTarget("a", count(200), { partOf: "total" }),
        uncodedTarget("b", count(260), { partOf: "total" }),
      ],
    });
    const strict = audit(plan, { thresholds: { vagueShare: 0.01 } }).findings.map(({ code }) => code);
    expect(strict).toContain("audit.sums.short");
  });

  it("are added as numbers, not as binary fractions: 0.1万 and 0.2万 are 0.3万", () => {
    const scaled = (value: number): NumericGoal => count(value, { scale: 10000 });
    expect(told(scaled(0.3), [scaled(0.1), scaled(0.2)])).toEqual([["audit.sums.hold", "info"]]);
    expect(told(scaled(0.3), [count(1000), count(2000)])).toEqual([["audit.sums.hold", "info"]]);
    expect(sums(scaled(0.3), [scaled(0.1), scaled(0.3)])[0]?.params.sum).toEqual({
      zh: "0.4万个学位",
      en: expect.stringContaining("0.4"),
    });
  });

  it("count once when one is stated again", () => {
    const again = uncodedTarget("again", count(300), { label: "再述", partOf: "total", restates: "part" });
    const plan = madePlan("made", {
      targets: [
        uncodedTarget("total", count(500)),
        uncodedTarget("rest", count(200), { partOf: "total" }),
        uncodedTarget("part", count(300), { partOf: "total" }),
        again,
      ],
    });
    expect(foundIn(plan, RULE).map(({ code }) => code)).toEqual(["audit.sums.hold"]);
  });

  it("are not added when one is a range, unreadable or in another unit", () => {
    expect(told(count(500), [count(200), count([200, 300], { bound: "between" })])).toEqual([]);
    expect(told(count(500), [count(200), count(null, { missing: "unreadable" })])).toEqual([]);
    expect(told(count(500), [count(200), count(300, { unit: "person" })])).toEqual([]);
    expect(told(count([400, 500], { bound: "between" }), [count(200)])).toEqual([]);
  });

  it("are not added to a goal without a number", () => {
    const plan = madePlan("made", {
      targets: [
        uncodedTarget("total", { kind: "direction", toward: "raise" }),
        uncodedTarget("part", count(300), { partOf: "total" }),
      ],
    });
    expect(foundIn(plan, RULE)).toEqual([]);
  });
});
