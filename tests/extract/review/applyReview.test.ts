import { applyReview, type Extraction, extractPlan, reviewSheet } from "eduplan/extract";
import { type Finding, describe as tell } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft, rowOf, rowsWith, text } from "./draft.ts";

const by = "Li Na";

function reviewed(rows: readonly Readonly<Record<string, unknown>>[], extraction: Extraction = draft, source = text) {
  const result = applyReview(extraction, rows, { by, text: source });
  if (!result.success) throw new Error(result.findings.map((finding) => tell(finding, "en")).join("\n"));
  expect(safeParsePlan(result.extraction.plan)).toEqual({ success: true, data: result.extraction.plan });
  return result;
}

function refused(rows: readonly Readonly<Record<string, unknown>>[]): readonly Finding[] {
  const result = applyReview(draft, rows, { by, text });
  return result.success ? [] : result.findings;
}

const targetOf = ({ plan }: Extraction, id: string) => plan.targets.find((each) => each.id === id);

/** Where each number stands in the ledger, and that none is there twice. */
function ledgerAt({ ledger }: Extraction) {
  const starts = ledger.map(({ start }) => start);
  expect(new Set(starts).size).toBe(starts.length);
  return new Map(ledger.map((entry) => [entry.start, entry]));
}

describe("a review that changes nothing", () => {
  it("gives the same extraction", () => {
    const { extraction, changes } = reviewed(reviewSheet(draft, { text }).rows);
    expect(extraction).toEqual(draft);
    expect(changes).toEqual([]);
    expect(reviewed(reviewSheet(draft, { only: "unsure" }).rows).extraction).toEqual(draft);
    expect(reviewed([]).extraction).toEqual(draft);
  });

  it("gives the same extraction when a spreadsheet made text of numbers and numbers of text, and left out columns", () => {
    const asText = reviewSheet(draft, { text }).rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => {
          if (typeof cell === "number") return [name, ` ${cell} `];
          return [name, typeof cell === "string" && /^\d{4}$/.test(cell) ? Number(cell) : (cell ?? "")];
        }),
      ),
    );
    expect(reviewed(asText).extraction).toEqual(draft);
    expect(reviewed(asText.map(({ record, label }) => ({ record, label }))).extraction).toEqual(draft);
    expect(reviewed([...asText, { record: "", label: "", value: null }]).extraction).toEqual(draft);
  });

  it("does not touch its arguments", () => {
    const before = structuredClone(draft);
    const rows = rowsWith(rowOf("普惠性幼儿园覆盖率").record as string, { value: 90 });
    reviewed(Object.freeze(rows));
    expect(draft).toEqual(before);
  });
});

describe("a corrected cell", () => {
  const { record } = rowOf("普惠性幼儿园覆盖率");
  const id = String(record);
  const old = targetOf(draft, id);
  const coding = { ...old?.coding, by, status: "single", confidence: 1 };

  it.each([
    ["label", "普惠性幼儿园覆盖率(含民办)", { label: "普惠性幼儿园覆盖率(含民办)" }],
    ["value", "90", { goal: { ...old?.goal, value: 90 } }],
    ["value", "９０．５", { goal: { ...old?.goal, value: 90.5 } }],
    ["bound", "atLeast", { goal: { ...old?.goal, bound: "atLeast" } }],
    ["unit", "perMille", { goal: { ...old?.goal, unit: "perMille" } }],
    ["scale", 100, { goal: { ...old?.goal, scale: 100 } }],
    ["per", "5 year; county", { goal: { ...old?.goal, per: [{ every: 5, of: "year" }, { of: "county" }] } }],
    ["stage", "ED01", { stage: "ED01" }],
    ["deadline", 2027, { deadline: { ...old?.deadline, date: "2027-12-31" } }],
    ["deadline", "2024-02", { deadline: { ...old?.deadline, date: "2024-02-29", precision: "month" } }],
    ["deadline_written", "“十四五”末", { deadline: { ...old?.deadline, written: "“十四五”末" } }],
    ["themes", "access; equity", { themes: ["access", "equity"] }],
    ["note", "见附表", { note: "见附表", coding: old?.coding }],
  ])("%s = %s changes that field alone", (column, cell, fields) => {
    const { extraction, changes } = reviewed(rowsWith(id, { [column]: cell }));
    expect(targetOf(extraction, id)).toEqual({ ...old, coding, ...fields });
    expect(extraction.plan.targets.filter((each) => each.id !== id)).toEqual(
      draft.plan.targets.filter((each) => each.id !== id),
    );
    expect(changes.map((change) => change.column)).toEqual([column]);
    expect(extraction.ledger).toEqual(draft.ledger);
  });

  it("of any value is that value, and nothing else moves", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.boolean(),
        (value, asText) => {
          const { extraction } = reviewed(rowsWith(id, { value: asText ? String(value) : value }));
          expect(targetOf(extraction, id)?.goal).toEqual({ ...old?.goal, value: value + 0 });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("changes the indicator to one of the catalogue, without the old predicate's candidates for it", () => {
    const indicator = "preschool.inclusive-share";
    const { extraction } = reviewed(rowsWith(id, { indicator, predicate: "skos:closeMatch" }));
    expect(targetOf(extraction, id)).toMatchObject({
      indicator,
      coding: { predicate: "skos:closeMatch", by, status: "single" },
    });
    expect(targetOf(extraction, id)?.coding?.candidates?.map((each) => each.indicator) ?? []).not.toContain(indicator);
    const without = targetOf(reviewed(rowsWith(id, { indicator: "" })).extraction, id);
    expect(without).not.toHaveProperty("coding");
    expect(without).not.toHaveProperty("indicator");
  });

  it("of a deadline moves the plan's horizons along", () => {
    expect(draft.plan.horizons.map(({ year }) => year)).toEqual([2025]);
    const { extraction } = reviewed(rowsWith(id, { deadline: "2030-06" }));
    expect(extraction.plan.horizons.map(({ year }) => year)).toEqual([2025, 2030]);
    expect(extraction.plans[0]?.horizons).toEqual([2025, 2030]);
  });

  it("makes a range, a direction, a standing rule of another kind", () => {
    const range = reviewed(rowsWith(id, { value: 85, value_high: 88, bound: "between" }));
    expect(targetOf(range.extraction, id)?.goal).toMatchObject({ bound: "between", value: [85, 88] });
    const direction = reviewed(rowsWith(id, { kind: "direction", toward: "raise" }));
    expect(targetOf(direction.extraction, id)?.goal).toEqual({ kind: "direction", toward: "raise" });
    const relative = reviewed(rowsWith(id, { kind: "relative", bound: "atLeast", reference: "全省平均水平" }));
    expect(targetOf(relative.extraction, id)?.goal).toEqual({
      kind: "relative",
      bound: "atLeast",
      reference: "全省平均水平",
    });
    const unreadable = reviewed(rowsWith(id, { value: "unreadable" }));
    expect(targetOf(unreadable.extraction, id)?.goal).toMatchObject({ value: null, missing: "unreadable" });
    const within = reviewed(rowsWith(id, { deadline_kind: "within", deadline: 5 }));
    expect(targetOf(within.extraction, id)?.deadline).toEqual({ kind: "within", years: 5, written: "到2025年" });
    const from = reviewed(rowsWith(id, { deadline_kind: "from" }));
    expect(targetOf(from.extraction, id)?.deadline).toMatchObject({ kind: "from", date: "2025-01-01" });
  });

  it("of a universal says that it is no longer implied", () => {
    const row = rowOf("中小学心理健康教育");
    const { extraction } = reviewed(rowsWith(String(row.record), { value: 95 }));
    expect(targetOf(extraction, String(row.record))?.goal).toEqual({
      kind: "level",
      bound: "exactly",
      value: 95,
      unit: "percent",
    });
  });
});

describe("a verdict", () => {
  const unsure = rowOf("高中阶段毛入学率");
  const id = String(unsure.record);

  it("keep makes the coding the reviewer's and leaves nothing to look at", () => {
    const { extraction, changes } = reviewed(rowsWith(id, { verdict: "keep" }));
    const old = targetOf(draft, id);
    expect(targetOf(extraction, id)).toEqual({
      ...old,
      coding: { ...old?.coding, by, status: "single", confidence: 1 },
    });
    expect(extraction.readings.find((each) => each.record === id)).toMatchObject({ by, review: [] });
    expect(reviewSheet(extraction, { only: "unsure" }).rows.map((row) => row.record)).not.toContain(id);
    expect(changes).toEqual([{ record: id, column: "verdict", from: null, to: "keep" }]);
  });

  it("keep does not take a coding from the reader who made it", () => {
    const first = reviewed(rowsWith(id, { verdict: "keep" })).extraction;
    const second = applyReview(first, [{ record: id, verdict: "keep" }], { by: "Wang Wei" });
    expect(second.success && targetOf(second.extraction, id)?.coding?.by).toBe(by);
  });

  it("drop sets the figures aside and leaves every number in one place", () => {
    const { extraction } = reviewed(rowsWith(id, { verdict: "drop", note: "重复" }));
    expect(targetOf(extraction, id)).toBeUndefined();
    const before = ledgerAt(draft);
    const after = ledgerAt(extraction);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const numbers = [...before.values()].filter((entry) => entry.record === id);
    expect(numbers.map(({ exact }) => exact)).toEqual(["91", "95"]);
    for (const { start, end, exact } of numbers) {
      expect(after.get(start)).toEqual({ exact, start, end, as: "left-out", reason: "dropped-in-review" });
      expect(extraction.plan.setAside).toContainEqual({ exact, start, end, reason: "dropped in review", note: "重复" });
    }
  });

  it("drop hands a year on to a record that it dates as well", () => {
    const shared = draft.ledger.find(({ as, exact }) => as === "deadline" && exact === "2025");
    const owner = String(shared?.record);
    const { extraction } = reviewed(rowsWith(owner, { verdict: "drop" }));
    const now = ledgerAt(extraction).get(shared?.start ?? -1);
    expect(now?.as).toBe("deadline");
    expect(targetOf(extraction, String(now?.record))?.deadline).toMatchObject({ written: "到2025年" });
  });

  it("drop of all that a year dates leaves it a date", () => {
    const shared = draft.ledger.find(({ as, exact }) => as === "deadline" && exact === "2025");
    const rows = reviewSheet(draft).rows.map((row) => (row.type === "left-out" ? row : { ...row, verdict: "drop" }));
    const { extraction } = reviewed(rows);
    expect(extraction.ledger.every(({ as, record }) => as === "left-out" && record === undefined)).toBe(true);
    expect(ledgerAt(extraction).get(shared?.start ?? -1)).toMatchObject({ reason: "date" });
    expect(extraction.plan.setAside.map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(["全覆盖", "提高教师待遇水平"]),
    );
  });
});

describe("a left-out number", () => {
  const row = rowOf("12", "left-out");
  const cells = {
    type: "target",
    kind: "level",
    label: "教研员",
    value_high: 15,
    unit: "person",
    deadline: 2025,
    clause: "教研员2025年扩充12-15",
  };

  it("becomes a record with the clause that states it, and its numbers become its own", () => {
    const { extraction } = reviewed(rowsWith(String(row.record), cells));
    const made = extraction.plan.targets.at(-1);
    expect(made).toMatchObject({
      label: "教研员",
      goal: { kind: "level", bound: "between", value: [12, 15], unit: "person" },
      deadline: { kind: "by", date: "2025-12-31", precision: "year" },
      evidence: { exact: "教研员2025年扩充12-15", value: "12", reading: "verbatim" },
    });
    expect(text.slice(made?.evidence.start, made?.evidence.end)).toBe("教研员2025年扩充12-15");
    const own = extraction.ledger.filter((entry) => entry.record === made?.id);
    expect(own.map(({ exact, as }) => [exact, as])).toEqual([
      ["2025", "deadline"],
      ["12", "figure"],
      ["15", "figure"],
    ]);
    expect(extraction.plan.setAside).toHaveLength(draft.plan.setAside.length - 3);
    expect(extraction.readings.at(-1)).toMatchObject({ record: made?.id, by, review: [] });
  });

  it("takes the part of the sentence that holds label and figure for its clause", () => {
    const { clause: _, ...rest } = cells;
    expect(reviewed(rowsWith(String(row.record), rest)).extraction.plan.targets.at(-1)?.evidence.exact).toBe(
      "教研员2025年扩充12-15",
    );
  });

  it("whose value the reviewer reads otherwise says so", () => {
    const { extraction } = reviewed(rowsWith(String(row.record), { ...cells, value: 10 }));
    expect(extraction.plan.targets.at(-1)?.evidence).toMatchObject({
      reading: "inferred",
      note: { en: expect.stringContaining("reviewer") },
    });
  });

  it("becomes an observation or a milestone as well", () => {
    const observation = { type: "observation", label: "教研员", unit: "person", date: "2020" };
    expect(reviewed(rowsWith(String(row.record), observation)).extraction.plan.observations.at(-1)).toMatchObject({
      value: 12,
      date: "2020",
      status: "A",
    });
    const milestone = { type: "milestone", label: "教研员扩充", deadline: "2025" };
    const added = reviewed(rowsWith(String(row.record), milestone)).extraction.plan.milestones.at(-1);
    expect(added).toMatchObject({ label: "教研员扩充", event: added?.id });
  });

  it("that stays out may have a note", () => {
    const note = "指标表的编号";
    const { extraction, changes } = reviewed(rowsWith(String(row.record), { note, verdict: "keep" }));
    expect(extraction.plan.setAside.filter((each) => each.note !== undefined)).toEqual([
      { ...draft.plan.setAside.find(({ exact }) => exact === "12"), note },
    ]);
    expect(changes).toEqual([{ record: row.record, column: "note", from: null, to: note }]);
    expect(reviewed(reviewSheet(extraction, { text }).rows, extraction).extraction).toEqual(extraction);
  });

  it("in a sheet with sentences needs the text again; without, it quotes the number alone", () => {
    const { clause: _, ...rest } = cells;
    const rows = rowsWith(String(row.record), rest);
    const result = applyReview(draft, rows, { by });
    expect(result).toMatchObject({ success: false, findings: [{ code: "extract.review-needs-text" }] });
    const bare = applyReview(draft, [{ record: row.record, ...rest }], { by });
    expect(bare.success && bare.extraction.plan.targets.at(-1)?.evidence.exact).toBe("12");
  });
});

describe("a record of another type", () => {
  it("moves to the other list under its id, with its evidence, and baselines follow", () => {
    const { record } = rowOf("学前教育毛入园率", "observation");
    const { extraction } = reviewed(rowsWith(String(record), { type: "target", kind: "level", deadline: 2025 }));
    expect(extraction.plan.observations).toEqual([]);
    expect(targetOf(extraction, String(record))).toMatchObject({
      goal: { kind: "level", value: 89.5 },
      evidence: draft.plan.observations[0]?.evidence,
    });
    const back = applyReview(extraction, [{ record, type: "observation", date: 2020 }], { by });
    expect(back.success && back.extraction.plan.observations[0]).toMatchObject({ value: 89.5, date: "2020" });
  });
});

describe("a baseline that repeats an observation", () => {
  const table = [
    "平川县规划",
    "| 指标 | 2020年 | 2025年 |",
    "| --- | --- | --- |",
    "| 学前教育毛入园率(%) | 89.5 | 93 |",
  ].join("\n");
  const extraction = extractPlan(table, { region: "140600", id: "pingchuan", period: [2021, 2025] });
  const [target] = extraction.plan.targets;
  const record = target?.baseline?.observation;

  it("follows it, and goes with it", () => {
    expect(record).toBeDefined();
    const corrected = reviewed([{ record, value: 88.5 }], extraction, table);
    expect(corrected.extraction.plan.targets[0]?.baseline).toMatchObject({ observation: record, value: 88.5 });
    expect(corrected.changes).toContainEqual({ record: target?.id, column: "baseline_value", from: 89.5, to: 88.5 });
    const dropped = reviewed([{ record, verdict: "drop" }], extraction, table);
    expect(dropped.extraction.plan.targets[0]).not.toHaveProperty("baseline");
  });

  it("is corrected there, not in the target's row", () => {
    const result = applyReview(extraction, [{ record: target?.id, baseline_value: 80 }], { by });
    expect(result).toMatchObject({
      success: false,
      findings: [{ code: "extract.review-baseline-repeats", path: ["rows", 0, "baseline_value"] }],
    });
    const emptied = reviewed([{ record: target?.id, baseline_value: "" }], extraction, table);
    expect(emptied.extraction.plan.targets[0]).not.toHaveProperty("baseline");
  });
});

describe("a bad row", () => {
  const id = String(rowOf("普惠性幼儿园覆盖率").record);
  const leftOut = String(rowOf("12", "left-out").record);
  const action = String(rowOf("建设教师队伍").record);

  it.each([
    [id, { value: "93%" }, "review-number-and-more", "value"],
    [id, { value: "九十" }, "review-not-a-number", "value"],
    [id, { value: "1e999" }, "review-not-a-number", "value"],
    [id, { value: "0x10" }, "review-not-a-number", "value"],
    [id, { value: "" }, "review-required", "value"],
    [id, { value: Number.NaN }, "review-not-a-cell", "value"],
    [id, { label: { zh: "覆盖率" } }, "review-not-a-cell", "label"],
    [id, { label: " " }, "review-required", "label"],
    [id, { unit: "procent" }, "review-not-one-of", "unit"],
    [id, { unit: "toString" }, "review-not-one-of", "unit"],
    [id, { bound: "≥" }, "review-not-one-of", "bound"],
    [id, { bound: "between" }, "review-required", "value_high"],
    [id, { value_high: 95 }, "review-high-without-between", "bound"],
    [id, { bound: "between", value_high: 80 }, "review-range-order", "value_high"],
    [id, { scale: 0 }, "review-not-positive", "scale"],
    [id, { per: "every county" }, "review-not-per", "per"],
    [id, { kind: "direction" }, "review-required", "toward"],
    [id, { kind: "direction", toward: "raise", value: 5 }, "review-does-not-apply", "value"],
    [id, { status: "A" }, "review-does-not-apply", "status"],
    [id, { indicator: "preschool.inclusive-shar" }, "review-unknown-indicator", "indicator"],
    [id, { deadline: "2025年" }, "review-not-a-time", "deadline"],
    [id, { deadline: "2025-02-30" }, "review-not-a-time", "deadline"],
    [id, { deadline: "" }, "review-required", "deadline"],
    [id, { stage: "学前" }, "review-not-one-of", "stage"],
    [id, { themes: "access, equity" }, "review-not-one-of", "themes"],
    [id, { verdict: "yes" }, "review-not-one-of", "verdict"],
    [id, { verdict: "keep", value: 90 }, "review-keep-but-changed", "value"],
    [id, { type: "left-out" }, "review-drop-by-verdict", "type"],
    [id, { type: "action" }, "review-no-new-action", "type"],
    [action, { type: "target" }, "review-action-stays", "type"],
    [leftOut, { label: "教研员" }, "review-not-promoted", "label"],
    [leftOut, { type: "target", label: "教研员" }, "review-required", "unit"],
    [
      leftOut,
      { type: "target", label: "教研员", unit: "person", clause: "教研员达到12" },
      "review-quote-not-there",
      "clause",
    ],
    [
      leftOut,
      { type: "target", label: "教研员", unit: "person", verdict: "drop" },
      "review-verdict-contradicts",
      "verdict",
    ],
  ])("%s with %j is told as %s of %s", (record, cells, code, column) => {
    const rows = rowsWith(record, cells);
    const findings = refused(rows);
    const index = rows.findIndex((row) => row.record === record);
    expect(findings.map((each) => each.code)).toContain(`extract.${code}`);
    expect(findings[0]).toMatchObject({ code: `extract.${code}`, severity: "error", path: ["rows", index, column] });
    for (const locale of ["zh", "en"] as const) {
      const told = findings.map((each) => tell(each, locale)).join("\n");
      expect(told).toContain(record);
      expect(told).not.toMatch(/\{|undefined|extract\./);
    }
  });

  it("spoils the whole review, and all bad rows are told at once", () => {
    const findings = refused([
      { record: id, value: "93%" },
      { record: "nobody" },
      { value: 3 },
      7 as never,
      { record: id },
      { record: leftOut, valeu: 3 },
    ]);
    expect(findings.map(({ code, path }) => [code.slice("extract.review-".length), ...path])).toEqual([
      ["unknown-column", "rows", 5, "valeu"],
      ["number-and-more", "rows", 0, "value"],
      ["unknown-record", "rows", 1, "record"],
      ["no-record", "rows", 2, "record"],
      ["not-a-row", "rows", 3],
      ["row-twice", "rows", 4, "record"],
    ]);
    expect(tell(findings[1] as Finding, "en")).toContain("write 93, and “%” in the column unit");
  });

  it("of any content is told or applied, never thrown, and what is applied is a plan", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom(null, "", "target", "by", "2025", "between", "percent", "direction", "drop", "5", true),
    );
    const records = reviewSheet(draft).rows.map((row) => row.record);
    const columns = reviewSheet(draft)
      .columns.map((column) => column.name)
      .filter((name) => name !== "record");
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.dictionary(fc.constantFrom(...columns), cell, { maxKeys: 4 }),
        (record, cells) => {
          const result = applyReview(draft, [{ ...cells, record }], { by, text });
          if (!result.success) {
            expect(result.findings.length).toBeGreaterThan(0);
            return;
          }
          expect(safeParsePlan(result.extraction.plan)).toMatchObject({ success: true });
          expect(JSON.parse(JSON.stringify(result.extraction))).toEqual(result.extraction);
          expect(ledgerAt(result.extraction).size).toBe(draft.ledger.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a mistake of the programmer", () => {
  it("throws and says what to hand over", () => {
    expect(() => applyReview(draft.plan as never, [], { by })).toThrow(/result of extractPlan/);
    expect(() => reviewSheet(undefined as never)).toThrow(/result of extractPlan/);
    expect(() => reviewSheet(draft, { only: "some" as never })).toThrow(/"unsure" or "all"/);
    expect(() => applyReview(draft, [], { by: " " })).toThrow(/reviewer’s name/);
    expect(() => applyReview(draft, {} as never, { by })).toThrow(/list of objects/);
    expect(() => applyReview(draft, [], { by, text: `${text} ` })).toThrow(
      /not the one that plan pingchuan was read from/,
    );
  });
});
