import { plans } from "eduplan/data";
import { fromSdmxCsv, sdmxLeftOut, toSdmxCsv } from "eduplan/io";
import { describe, isNumeric, type Plan, type Target } from "eduplan/model";
import { expect, it } from "vitest";
import { sdmxTable } from "../../../src/io/sdmx/sdmxTable.ts";

const example = plans.find(({ id }) => id === "jizhou") as Plan;
const target = example.targets.find(({ id }) => id === "jizhou-preschool-gross-enrolment-2025") as Target;
const withTarget = (change: Partial<Target>): Plan => ({
  ...example,
  targets: [{ ...target, ...change }],
  observations: [],
});
const rowsOf = (plan: Plan): unknown => {
  const read = fromSdmxCsv(toSdmxCsv([plan]));
  return read.success ? read.data.rows : read.findings;
};

it("has the columns and first cells of SDMX-CSV 2.0", () => {
  const [header, first] = toSdmxCsv([withTarget({})]).split("\r\n");
  expect(header).toMatch(
    /^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,PLAN,KIND,INDICATOR,RECORD,LIMIT,TIME_PERIOD,OBS_VALUE,/,
  );
  expect(first).toMatch(
    /^datastructure,EDUPLAN:PLAN_VALUES\(1\.0\.0\),I,\d{6},jizhou,target,preschool\.gross-enrolment-rate\.three-year,jizhou-preschool-gross-enrolment-2025,single,2025,93,percent,0,,atLeast,level,/,
  );
});

it("gives back exactly the rows it carries", () => {
  for (const exact of [false, true]) {
    expect(fromSdmxCsv(toSdmxCsv(plans, { exact }), { exact })).toEqual({
      success: true,
      data: sdmxTable(plans),
      findings: [],
    });
  }
});

it("tells rows apart by their dimensions", () => {
  const { rows, key } = sdmxTable(plans);
  expect(new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name])))).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(100);
});

it("accounts for every target and observation: a row or a finding", () => {
  const left = sdmxLeftOut(plans);
  const carried = new Set(
    sdmxTable(plans)
      .rows.filter(({ KIND }) => KIND !== "baseline")
      .map(({ PLAN, RECORD }) => `${PLAN} ${RECORD}`),
  );
  const all = plans.flatMap(({ id, targets, observations }) =>
    [...targets, ...observations].map((each) => `${id} ${each.id}`),
  );
  const told = left.map(({ params }) => `${params.plan} ${params.record}`);
  expect([...carried, ...told].sort()).toEqual(all.sort());
  expect(left.map((finding) => describe(finding, "en")).every((text) => text.includes("SDMX has no row for it"))).toBe(
    true,
  );
});

it("writes powers of ten as multipliers, other scales into the value, and ranges as two rows", () => {
  if (!isNumeric(target.goal)) throw new Error("the example has a number");
  const goal = { ...target.goal, unit: "place" } as const;
  expect(rowsOf(withTarget({ goal: { ...goal, value: 2.5, scale: 10_000 } }))).toMatchObject([
    { OBS_VALUE: 2.5, UNIT_MULT: 4 },
  ]);
  expect(rowsOf(withTarget({ goal: { ...goal, value: 3, scale: 12 } }))).toMatchObject([
    { OBS_VALUE: 36, UNIT_MULT: 0 },
  ]);
  expect(rowsOf(withTarget({ goal: { ...goal, bound: "between", value: [1, 2] } }))).toMatchObject([
    { LIMIT: "low", OBS_VALUE: 1, BOUND: "between" },
    { LIMIT: "high", OBS_VALUE: 2, BOUND: "between" },
  ]);
});

it("carries a baseline that is no observation, and what has no indicator", () => {
  const { indicator: _, ...uncoded } = target;
  const baseline = { value: 80, unit: "percent", date: "2020" } as const;
  expect(rowsOf({ ...example, observations: [], targets: [{ ...uncoded, baseline }] })).toMatchObject([
    { KIND: "target", INDICATOR: "_X", OBS_STATUS: null },
    { KIND: "baseline", INDICATOR: "_X", OBS_VALUE: 80, TIME_PERIOD: "2020" },
  ]);
});

it("refuses other structures and rows to be deleted", () => {
  const text = toSdmxCsv([withTarget({})]);
  const codes = (each: string): unknown =>
    fromSdmxCsv(each).findings.map(({ code, params }) => [code, params.cell ?? null]);
  expect(codes(text.replace("EDUPLAN:", "ESTAT:"))).toEqual([["io.not-one-of", "B2"]]);
  expect(codes(text.replace(",I,", ",D,"))).toEqual([["io.not-one-of", "C2"]]);
  expect(codes("STRUCTURE,STRUCTURE_ID,ACTION,FREQ\n")).toContainEqual(["io.unknown-header", "D1"]);
});
