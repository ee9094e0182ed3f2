import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import { fromJson, fromJsonLines, planTables, toJson, toJsonLines } from "eduplan/io";
import { describe, type Plan } from "eduplan/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "../../../src/io/json/jsonFault.ts";

const [first, second] = plans as readonly [Plan, Plan];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const told = (result: ReturnType<typeof fromJson>): string[] => result.findings.map((each) => describe(each, "en"));

it("gives the bundled plans back, from text and from bytes", () => {
  const success = { success: true, data: plans, findings: [] };
  expect(fromJson(toJson(plans))).toEqual(success);
  expect(fromJson(bytes(`\ufeff${toJson(plans, { indent: 0 })}`))).toEqual(success);
  expect(fromJsonLines(toJsonLines(plans))).toEqual(success);
  expect(fromJsonLines(bytes(`\ufeff\r\n${toJsonLines(plans).replaceAll("\n", "\r\n\r\n")}`))).toEqual(success);
  expect(fromJson(toJson(first))).toEqual({ ...success, data: [first] });
});

it("writes a table a row a line", () => {
  const [table] = planTables(plans);
  expect(
    toJsonLines(table as never)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(table?.rows);
});

it("places bad syntax by line and column", () => {
  expect(told(fromJson('{\n  "id": "a",\n  "id": "b"\n}'))).toEqual([
    'line 3, column 3: "id" stands twice in one object; remove one',
  ]);
  expect(fromJson('[{"a": 1,\n}]').findings).toMatchObject([
    { code: "io.json-syntax", params: { line: 2, column: 1 } },
  ]);
  expect(fromJson("[“a”]").findings).toMatchObject([{ code: "io.json-syntax", params: { line: 1, column: 2 } }]);
  expect(fromJson("[").findings).toMatchObject([{ code: "io.json-unfinished", params: { line: 1, column: 2 } }]);
  expect(fromJson("[1] 2").findings).toMatchObject([{ code: "io.json-more" }]);
  expect(fromJson("").findings).toMatchObject([{ code: "io.empty" }]);
  expect(fromJson(Uint8Array.of(0x50, 0x4b, 3, 4)).findings).toMatchObject([{ code: "io.not-a-text-file" }]);
});

it("names the plan, the line and the place within the plan", () => {
  const broken = { ...first, level: "village" };
  expect(told(fromJson(JSON.stringify([second, broken])))[0]).toMatch(/^\[1\]\.level: plan 2: expected one of/);
  const lines = fromJsonLines(`${JSON.stringify(second)}\n\n{"x"\n${JSON.stringify(broken)}`);
  expect(lines.success).toBe(false);
  expect(lines.findings).toMatchObject([
    { code: "io.json-unfinished", params: { line: 3 } },
    { code: "schema.not-one-of", path: [1, "level"], params: { line: 4 } },
  ]);
});

it("refuses one id for two plans, results, and each other's format", () => {
  expect(told(fromJson(JSON.stringify([first, second, first])))).toEqual([
    `[2]: plan 3: the id “${first.id}” is already that of plan 1; plans need ids of their own`,
  ]);
  expect(fromJson(JSON.stringify(align(plans))).findings).toMatchObject([{ code: "io.result-not-plan" }]);
  expect(fromJson(toJsonLines(plans)).findings).toMatchObject([{ code: "io.json-lines" }]);
  expect(fromJsonLines(toJson(plans)).findings).toMatchObject([{ code: "io.json-not-lines" }]);
});

it("finds fault with what JSON.parse refuses, and with nothing else but keys twice", () => {
  const pieces = fc.constantFrom(
    ..."{}[]:,",
    '"a"',
    '"b"',
    "1",
    "-0.5e3",
    "01",
    "true",
    "nul",
    " ",
    "\n",
    '"\\u12',
    '"\\n"',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.json(),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (each) => {
      const fault = jsonFault(each);
      if (fault?.code === "io.json-key-twice") return;
      let parses = true;
      try {
        JSON.parse(each);
      } catch {
        parses = false;
      }
      expect(fault === undefined).toBe(parses);
    }),
    { numRuns: 2000 },
  );
});

it("stops at what is nested too deeply, and costs linear time", () => {
  expect(fromJson("[".repeat(1e6)).findings).toMatchObject([{ code: "io.json-depth" }]);
  for (const text of [
    '"'.repeat(1e6),
    "\\".repeat(1e6),
    `"${"\\".repeat(1e6)}`,
    "1".repeat(1e6),
    " ".repeat(1e6),
    "-".repeat(1e6),
  ])
    expect(fromJson(text).success).toBe(false);
  expect(fromJsonLines("x\n".repeat(2000)).findings.length).toBe(1001);
});
