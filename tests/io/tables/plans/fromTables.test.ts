import { plans, shuozhou, xining } from "eduplan/data";
import { type CellValue, fromTables, planTables, type Row, type Table } from "eduplan/io";
import { type Finding, type Plan, describe as sentence } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { clause, madeAction, madeObservation, madePlan, madeTarget } from "../../../plans.ts";

const TABLES = ["plans", "targets", "observations", "milestones", "actions", "set_aside"];

/** The tables of plans with one of them changed. */
function changed(of: readonly Plan[], name: string, change: (table: Table) => Table): readonly Table[] {
  return planTables(of).map((table) => (table.name === name ? change(table) : table));
}

/** Changes cells of one row. */
const cells =
  (index: number, values: Readonly<Record<string, CellValue>>) =>
  (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row, at): Row => (at === index ? { ...row, ...values } : row)),
  });

/** What is found in tables, and nothing read. */
function found(tables: readonly Table[], options?: Parameters<typeof fromTables>[1]): readonly Finding[] {
  const result = fromTables(tables, options);
  if (result.success) throw new Error("nothing was found");
  return result.findings;
}

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);
const table = (name: string, of: readonly Plan[]): Table => planTables(of).find((each) => each.name === name) as Table;

const plan = madePlan("p", {
  targets: [madeTarget("t-1"), madeTarget("t-2"), madeTarget("t-3")],
  observations: [madeObservation("o-1")],
  actions: [madeAction("a-1")],
});

describe("what is wrong in a cell", () => {
  it("is told with table, row, column and the cell’s address, in both languages", () => {
    const [finding, ...more] = found(changed([plan], "targets", cells(1, { value: "93%" })));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: "io.number-and-more",
      severity: "error",
      path: ["targets", 1, "value"],
      params: { table: "targets", row: 3, column: "value", cell: "P3" },
    });
    expect(sentence(finding as Finding, "en")).toBe(
      'targets[1].value: row 3 (P3): expected a number alone, found "93%": write 93, and "%" in a column of its own (unit, bound)',
    );
    expect(sentence(finding as Finding, "zh")).toContain("第3行(P3):应只有数字");
  });

  it("is collected from every table, in their order", () => {
    const tables = changed([plan], "targets", cells(2, { unit: "percnt", kind: null })).map((each) =>
      each.name === "actions" ? cells(0, { deadline_date: "2025/1/1", label: 5, themes: ["nothing"] })(each) : each,
    );
    expect(found(tables).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["io.required", "targets.2.kind"],
      ["io.not-one-of", "targets.2.unit"],
      ["io.not-text", "actions.0.label"],
      ["io.not-one-of", "actions.0.themes"],
      ["io.date-form", "actions.0.deadline_date"],
    ]);
  });

  it.each<[string, string, Readonly<Record<string, CellValue>>, string, string]>([
    ["an id that is none", "targets", { id: "T 1" }, "schema.invalid", "id"],
    [
      "a range out of order",
      "targets",
      { bound: "between", value: 5, value_high: 3, amount: null },
      "schema.range-order",
      "value",
    ],
    ["an upper end alone", "targets", { value: null, value_high: 3, amount: null }, "schema.invalid", "value"],
    ["a value nobody gives a reason for", "targets", { value: null, amount: null }, "schema.missing-reason", "missing"],
    ["half a note", "targets", { evidence_note_zh: "注" }, "schema.missing-key", "evidence_note_en"],
    ["offsets that do not fit", "targets", { evidence_end: 3 }, "evidence.length", "evidence_exact"],
    [
      "a direction with a value",
      "targets",
      { kind: "direction", toward: "raise", bound: null, unit: null },
      "io.must-be-empty",
      "value",
    ],
    [
      "an open deadline with a date",
      "targets",
      { deadline_kind: "ongoing", deadline_precision: null },
      "io.must-be-empty",
      "deadline_date",
    ],
    [
      "no coding of an indicator",
      "targets",
      { predicate: null, confidence: null, coded_by: null, coding_status: null },
      "schema.coding-missing",
      "predicate",
    ],
    ["a reference to nothing", "targets", { part_of: "t-9" }, "schema.unknown-reference", "part_of"],
    ["a reference to itself", "targets", { restates: "t-1" }, "schema.circular-reference", "restates"],
    [
      "a baseline unlike its observation",
      "targets",
      { baseline_value: 90, baseline_unit: "percent", baseline_observation: "o-1" },
      "schema.baseline-differs",
      "baseline_value",
    ],
    ["a baseline without a value", "targets", { baseline_unit: "percent" }, "schema.missing-key", "baseline_value"],
    ["a number of periods that is none", "targets", { per: ["five year"] }, "schema.invalid", "per"],
    ["an instrument without a scheme", "actions", { instruments: ["supply"] }, "schema.missing-key", "instruments"],
    ["a year that is none", "plans", { horizons: ["20x5"] }, "schema.invalid", "horizons"],
    [
      "something wrong within JSON",
      "plans",
      { parts: [{ id: "main", title: 1, kind: "main", inCopy: "complete" }] },
      "schema.invalid",
      "parts",
    ],
    [
      "JSON with a key of its own",
      "targets",
      { evidence_support: [{ own: 1, exact: "甲", start: 0, end: 1, role: "label" }] },
      "schema.unknown-key",
      "evidence_support",
    ],
    ["another version", "plans", { schema_version: "2" }, "schema.version", "schema_version"],
    ["a region that is none", "plans", { region: "1406" }, "schema.invalid", "region"],
  ])("of the first door, as %s, is told at its cell", (_, name, values, code, column) => {
    const tables = changed([plan], name, cells(0, values));
    const findings = found(tables);
    expect(findings.map((each) => [each.code, each.path.join(".")])).toContainEqual([code, `${name}.0.${column}`]);
    const place = tables.find((each) => each.name === name)?.columns.findIndex((each) => each.name === column) ?? -1;
    for (const finding of findings) {
      expect(finding.path.slice(0, 2)).toEqual([name, 0]);
      expect(sentence(finding, "en")).not.toContain("{");
    }
    expect(sentence(findings.find((each) => each.code === code) as Finding, "zh")).toMatch(/第2行\([A-Z]+2/);
    expect(place).toBeGreaterThan(-1);
  });

  it("does not bring about findings of what only follows from it", () => {
    expect(codes(found(changed([plan], "targets", cells(0, { value: "abc", unit: "percnt" }))))).toEqual([
      "io.not-a-number",
      "io.not-one-of",
    ]);
  });

  it("is placed where the caller says it stands", () => {
    const placeOf = ({ row = -1 }: { row?: number }) => ({ words: { zh: `行${row}`, en: `line ${row} of my file: ` } });
    const [finding] = found(changed([plan], "targets", cells(0, { value: "x" })), { placeOf });
    expect(sentence(finding as Finding, "en")).toContain("line 0 of my file: expected a number");
  });

  it("has the row’s place alone where the table lacks the column", () => {
    const bare = (each: Table): Table => ({
      ...cells(0, { value: null })(each),
      columns: each.columns.filter(({ name }) => name !== "missing" && name !== "amount"),
      rows: cells(0, { value: null })(each).rows.map(({ missing: _, amount: __, ...row }) => row),
    });
    const [finding] = found(changed([plan], "targets", bare));
    expect(finding).toMatchObject({
      code: "schema.missing-reason",
      path: ["targets", 0, "missing"],
      params: { row: 2 },
    });
    expect(sentence(finding as Finding, "en")).toContain("row 2: ");
  });
});

describe("what is wrong with tables, columns and rows", () => {
  it("is a name nobody knows, with the nearest", () => {
    const misspelt = planTables([plan]).map((each) => (each.name === "targets" ? { ...each, name: "target" } : each));
    const [finding] = found(misspelt);
    expect(finding).toMatchObject({ code: "io.unknown-table", params: { nearest: { en: "targets" } } });
    const column = changed([plan], "targets", (each) => ({
      ...each,
      columns: each.columns.map((of) => (of.name === "evidence_section" ? { ...of, name: "evidence_sektion" } : of)),
      rows: each.rows.map(({ evidence_section: value = null, ...row }) => ({ ...row, evidence_sektion: value })),
    }));
    expect(found(column)).toMatchObject([
      { code: "io.unknown-column", params: { nearest: { en: "evidence_section" }, row: 1 } },
    ]);
  });

  it("is a column that every row needs, or one that comes twice, and a table that does", () => {
    const lacking = changed([plan], "targets", (each) => ({
      ...each,
      columns: each.columns.filter(({ name }) => name !== "kind").concat(each.columns.slice(0, 1)),
      rows: each.rows.map(({ kind: _, ...row }) => row),
    }));
    expect(codes(found(lacking)).toSorted()).toEqual(["io.missing-column", "io.repeated-column"]);
    const unplaced = changed([plan], "targets", (each) => ({
      ...each,
      columns: each.columns.filter(({ name }) => name !== "evidence_exact"),
      rows: each.rows.map(({ evidence_exact: _, ...row }) => row),
    }));
    expect(codes(found(unplaced))).toEqual(["io.missing-column"]);
    expect(codes(found([...planTables([plan]), table("actions", [plan])]))).toEqual(["io.repeated-table"]);
  });

  it("is a cell in a column the table does not have", () => {
    const [finding] = found(changed([plan], "targets", cells(1, { valu: 3 })));
    expect(finding).toMatchObject({ code: "io.unknown-column", path: ["targets", 1, "valu"] });
  });

  it("is an id used twice, within a table and across them", () => {
    const [finding, ...more] = found(changed([plan], "targets", cells(2, { id: "t-1" })));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "io.duplicate-id", path: ["targets", 2, "id"] });
    expect(sentence(finding as Finding, "zh")).toBe("targets[2].id:第4行(A4):编号“t-1”已用于 targets 表第2行(A2)");
    expect(found(changed([plan], "actions", cells(0, { id: "o-1" })))).toMatchObject([
      { code: "io.duplicate-id", path: ["actions", 0, "id"], params: { firstTable: { en: "observations" } } },
    ]);
    expect(codes(found([table("plans", [plan, plan])]))).toEqual(["io.duplicate-id"]);
    // Two plans may use one id each.
    expect(fromTables(planTables([plan, { ...plan, id: "q" }])).success).toBe(true);
  });

  it("is a row of no plan", () => {
    expect(found(changed([plan], "targets", cells(1, { plan: "q" })))).toMatchObject([
      { code: "io.unknown-plan", path: ["targets", 1, "plan"] },
    ]);
    expect(codes(found([table("actions", [plan])]))).toEqual(["io.unknown-plan"]);
  });

  it("is never a row with nothing in it, nor the order of columns and tables", () => {
    const shuffled = planTables(plans)
      .map(
        (each): Table => ({
          ...each,
          columns: [...each.columns].reverse(),
          rows: [
            {},
            ...each.rows,
            Object.fromEntries(each.columns.map(({ name }) => [name, name === "id" ? "" : null])),
          ],
        }),
      )
      .reverse();
    expect(fromTables(shuffled)).toEqual({ success: true, data: plans, findings: [] });
  });
});

describe("cells that follow from others", () => {
  it.each<[string, number, Readonly<Record<string, CellValue>>, string, string]>([
    [
      "targets",
      0,
      { amount: 93 },
      "amount",
      "93 contradicts the row’s other columns, from which follows 95 (value times scale, in the unit)",
    ],
    [
      "targets",
      0,
      { deadline_year: 2026 },
      "deadline_year",
      "2026 contradicts the row’s other columns, from which follows 2025",
    ],
    ["targets", 0, { other_readings: 2 }, "other_readings", "from which follows nothing"],
    ["targets", 0, { candidates: ["a.b"] }, "candidates", "a.b contradicts"],
    ["targets", 0, { boosters: ["确保"], empty: ["boosters"] }, "empty", "boosters contradicts"],
    [
      "plans",
      0,
      { horizons: ["2025", "2030"], horizons_detail: [{ year: 2025, basis: "stated" }] },
      "horizons",
      "2025;2030 contradicts",
    ],
    ["plans", 0, { copy_faults: ["truncated"] }, "copy_faults", "truncated contradicts"],
  ])("have to agree: %s %i %j", (name, index, values, column, words) => {
    const [finding, ...more] = found(changed([plan], name, cells(index, values)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "io.contradiction", path: [name, index, column] });
    expect(sentence(finding as Finding, "en")).toContain(words);
  });

  it("are not needed", () => {
    const bare = planTables(plans).map((each): Table => {
      const derived = ["amount", "amount_high", "deadline_year", "task_deadline_year", "candidates", "other_readings"];
      const columns = each.columns.filter(({ name }) => !derived.includes(name) && !name.startsWith("region_name"));
      const rows = each.rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
      return { ...each, columns, rows };
    });
    expect(fromTables(bare)).toEqual({ success: true, data: plans, findings: [] });
  });

  it("name no region by mistake, since these names are not read", () => {
    const renamed = changed([plan], "plans", cells(0, { region_name_zh: "某市" }));
    expect(fromTables(renamed)).toMatchObject({ success: true, data: [plan] });
  });
});

describe("a percent that is kept as a fraction", () => {
  const target = (value: number | readonly [number, number], printed?: string) =>
    madePlan("p", {
      targets: [
        madeTarget("t", {
          goal: { kind: "level", bound: typeof value === "number" ? "atLeast" : "between", value, unit: "percent" },
          evidence: clause("巩固率", printed === undefined ? {} : { value: printed }),
        }),
      ],
    });

  it.each<[number | readonly [number, number], string, string]>([
    [0.93, "93%以上", "value"],
    [1, "100%", "value"],
    [0.93, "百分之九十三", "value"],
    [0.935, "９３．５％", "value"],
    [[0.6, 0.8], "60%-80%", "value"],
  ])("%j is refused beside “%s”", (value, printed, column) => {
    const [finding, ...more] = found(planTables([target(value, printed)]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "io.percent-as-fraction", path: ["targets", 0, column] });
    expect(sentence(finding as Finding, "zh")).toContain(`原文数值是“${printed}”:请写 `);
  });

  it("is only warned of where nothing is printed, or no number", () => {
    for (const printed of [undefined, "全覆盖"]) {
      const result = fromTables(planTables([target(0.93, printed)]));
      expect(result).toMatchObject({
        success: true,
        findings: [{ code: "io.percent-below-one", severity: "warning" }],
      });
    }
    const baseline = { value: 0.94, unit: "percent" as const };
    const result = fromTables(planTables([madePlan("p", { targets: [madeTarget("t", { baseline })] })]));
    expect(result).toMatchObject({ success: true, findings: [{ path: ["targets", 0, "baseline_value"] }] });
  });

  it("is none where the clause prints that very figure, or the value is 0 or has a scale", () => {
    for (const [value, printed] of [
      [0.5, "0.5%以内"],
      [1, "1%"],
      [0, "消除"],
      [93, "93%"],
    ] as const) {
      expect(fromTables(planTables([target(value, printed)])).findings, printed).toEqual([]);
    }
  });

  it("is found among observations too", () => {
    const of = madePlan("p", { observations: [madeObservation("o", { value: 0.94 })] });
    expect(found(planTables([of]))).toMatchObject([
      { code: "io.percent-as-fraction", path: ["observations", 0, "value"] },
    ]);
  });
});

describe("plans that are there already", () => {
  const others = plans.filter(({ id }) => id !== xining.id && id !== shuozhou.id);

  it("take the records of a table that names them, and keep the rest", () => {
    const targets = table("targets", [shuozhou, xining]);
    const fewer: Table = {
      ...targets,
      rows: targets.rows.filter(({ plan: of }, index) => of === xining.id || index < 3),
    };
    const result = fromTables([fewer], { plans });
    expect(result).toEqual({
      success: true,
      data: plans.map((each) => (each.id === shuozhou.id ? { ...each, targets: each.targets.slice(0, 3) } : each)),
      findings: [],
    });
  });

  it("stay as they are where no table names them, down to the object", () => {
    const result = fromTables([table("targets", [xining])], { plans });
    expect(result.success && result.data.filter((each) => others.includes(each))).toEqual(others);
  });

  it("are replaced as a whole but for records no table is given of, and new ones follow", () => {
    const retitled = changed([shuozhou, plan], "plans", cells(0, { title_en: "Another title" })).filter(({ name }) =>
      ["plans", "actions"].includes(name),
    );
    const result = fromTables(retitled, { plans: [shuozhou, xining] });
    expect(result).toEqual({
      success: true,
      data: [
        { ...shuozhou, title: { ...shuozhou.title, en: "Another title" } },
        xining,
        { ...plan, targets: [], observations: [] },
      ],
      findings: [],
    });
  });

  it("lose records of a kind when they have a row of their own and none in that table", () => {
    const result = fromTables([table("plans", [plan]), { ...table("targets", [plan]), rows: [] }], { plans: [plan] });
    expect(result).toMatchObject({ success: true, data: [{ targets: [], actions: plan.actions }] });
  });

  it("tell of what is wrong outside the tables by their own paths", () => {
    const observed = madeTarget("t", { baseline: { observation: "o-1", value: 94, unit: "percent" } });
    const of = madePlan("p", { targets: [observed], observations: [madeObservation("o-1")] });
    const observations = cells(0, { id: "o-2" })(table("observations", [of]));
    expect(found([observations], { plans: [of] })).toMatchObject([
      { code: "schema.unknown-reference", path: ["p", "targets", 0, "baseline", "observation"] },
    ]);
  });

  it("have ids of their own", () => {
    expect(() => fromTables([], { plans: [plan, plan] })).toThrow("two plans have the id p");
  });
});

describe("hostile tables", () => {
  const own = (name: string): Table => {
    const targets = table("targets", [plan]);
    const column = { name, type: "string", title: { zh: "列", en: "column" } } as const;
    const row = Object.defineProperty({ ...targets.rows[0] }, name, { value: "x", enumerable: true }) as Row;
    return { ...targets, columns: [...targets.columns, column], rows: [row] };
  };

  it.each(["__proto__", "constructor", "prototype", "toString", "goal.value", "", "=1+1"])(
    "have a column %j",
    (name) => {
      const findings = found([table("plans", [plan]), own(name)]);
      expect(codes(findings)).toEqual(["io.unknown-column"]);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  it("put nothing on the prototype of all objects by JSON", () => {
    const json = '{"__proto__":{"polluted":true},"a":1}';
    const result = fromTables(changed([plan], "targets", cells(0, { extra: json })));
    expect(result).toMatchObject({ success: true, data: [{ targets: [{ extra: { a: 1 } }, {}, {}] }] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("have cells that are no JSON at all", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [circle, () => 1, 10n, Symbol("x"), Number.NaN]) {
      expect(codes(found(changed([plan], "targets", cells(0, { value: value as never }))))).toEqual([
        "io.not-a-number",
      ]);
    }
    expect(codes(found(changed([plan], "targets", cells(0, { extra: circle as never }))))).toEqual(["schema.invalid"]);
  });

  it("have ids of plans like names of objects’ own members", () => {
    for (const id of ["constructor", "valueof"]) {
      const of = { ...plan, id };
      expect(fromTables(planTables([of]))).toMatchObject({ success: true, data: [of] });
    }
    expect(codes(found(changed([plan], "targets", cells(0, { plan: "__proto__" }))))).toEqual(["io.unknown-plan"]);
  });

  it("are long, and take time by their rows", () => {
    const targets = Array.from({ length: 3_000 }, (_, index) => madeTarget(`t-${index}`));
    const of = madePlan("p", { targets });
    expect(fromTables(planTables([of]))).toMatchObject({ success: true, data: [of] });
    const wrong = changed([of], "targets", (each) => ({
      ...each,
      rows: each.rows.map((row) => ({ ...row, unit: "%" })),
    }));
    expect(found(wrong).length).toBe(3_000);
  });
});

it("nothing makes no plans", () => {
  expect(fromTables([])).toEqual({ success: true, data: [], findings: [] });
  expect(planTables([]).map(({ name, rows }) => [name, rows.length])).toEqual(TABLES.map((name) => [name, 0]));
  expect(fromTables(planTables([]))).toEqual({ success: true, data: [], findings: [] });
});
