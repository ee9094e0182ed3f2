import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plans } from "eduplan/data";
import { type Column, planTables, type Table, toCsv, toRScript, toStataScript } from "eduplan/io";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stataNames } from "../../../src/io/scripts/stataNames.ts";
import { stataLabel, stataValue, stataWords } from "../../../src/io/scripts/stataText.ts";

const column = (name: string, type: Column["type"], zh: string, more: Partial<Column> = {}): Column => ({
  name,
  type,
  title: { zh, en: "title" },
  ...more,
});
const codes = ['=x"$`', "b/*"].map((value) => ({ value, title: { zh: "同", en: value } }));
const odd: Table = {
  name: "odd",
  title: { zh: '"); stop("run"); ("', en: "odd" },
  key: [],
  columns: [
    column('a"]]; stop(1)', "string", "`$x' \"\n/* \\u"),
    column("if", "list", "列\\"),
    column("c", "string", "长".repeat(100), { codes }),
    column("big", "integer", "大"),
  ],
  rows: [
    { 'a"]]; stop(1)': "=1+1", if: ["a;b", "c\\", " d "], c: '=x"$`', big: 2 ** 40 },
    { 'a"]]; stop(1)': '\'－x\n"q"', if: null, c: "b/*", big: null },
  ],
};

const hasR = ((): boolean => {
  try {
    execFileSync("Rscript", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe("a script for R", () => {
  it("names types, labels and the titles of codes", () => {
    const script = toRScript(planTables(plans), { path: "data", locale: "en" });
    expect(script).toContain('eduplan_folder <- "data"');
    expect(script).toContain('targets[["value"]] <- eduplan_label(eduplan_number(targets[["value"]]), ');
    expect(script).toContain('c("exactly", "atLeast", "moreThan", "atMost", "lessThan", "about", "between")');
  });

  it.skipIf(!hasR)("reads what toCsv writes, and runs nothing that stands in a table (where R is installed)", () => {
    const folder = mkdtempSync(join(tmpdir(), "eduplan-"));
    try {
      const tables = [...planTables(plans), odd];
      for (const table of tables) writeFileSync(join(folder, `${table.name}.csv`), toCsv(table));
      const check = `
        cat(dim(targets), class(targets$deadline_date), levels(targets$bound)[2], attr(targets$value, "label"), "\\n")
        cat(odd[[1]][1], odd[[1]][2] == "'\\uff0dx\\n\\"q\\"", odd[["if"]][[1]], is.na(odd[["if"]][[2]]), levels(odd$c), odd$big, sep = "|")`;
      writeFileSync(join(folder, "read.R"), toRScript(tables, { path: folder }) + check);
      const how = { env: { ...process.env, LC_ALL: "C.UTF-8" }, encoding: "utf8" } as const;
      const printed = execFileSync("Rscript", [join(folder, "read.R")], how).split("\n");
      const targets = tables[1] as Table;
      const label = targets.columns.find(({ name }) => name === "value")?.title.zh;
      expect(printed[0]?.trim()).toBe(`${targets.rows.length} ${targets.columns.length} Date 不低于 ${label}`);
      expect(printed[1]).toBe('=1+1|TRUE|a;b|c\\| d |TRUE|同 (=x"$`)|同 (b/*)|1.099512e+12|NA');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a do-file for Stata", () => {
  const lines = toStataScript([odd], { path: "data" }).split("\n");

  it("keeps to Stata's limits and says in notes what was cut", () => {
    expect(lines).toContain(`label variable c "${"长".repeat(79)}…"`);
    expect(lines).toContain(`notes c: ${"长".repeat(100)}`);
    expect(stataLabel("长".repeat(80)).cut).toBe(false);
    const names = ["if", "str5", "1st", "a b", "a_b", "x".repeat(40), `${"x".repeat(32)}y`, "value"];
    expect(stataNames(names)).toEqual([
      "v_if",
      "v_str5",
      "v_1st",
      "a_b_2",
      "a_b",
      "x".repeat(32),
      `${"x".repeat(30)}_2`,
      "value",
    ]);
  });

  it("gives codes numbers, labels and a note", () => {
    expect(lines).toContain('replace c = 1 if cell_3 == "=x" + uchar(34) + uchar(36) + uchar(96)');
    expect(lines).toContain('label define cell_3_codes 1 "同"');
    expect(lines).toContain('label define cell_3_codes 2 "同", add');
  });

  it("lets no text become a macro, a comment, a quote or another line", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("`", "'", '"', "$", "/", "*", "\n", "\u2028", "a", "规") }),
        (text) => {
          expect(stataWords(text)).toMatch(/^"(?:[^`$"\n\u2028/]|\/(?![/*]))*"$/);
          expect(stataValue(text)).toMatch(/^(?:"[^`$"\n/]*"|uchar\(\d+\))(?: \+ (?:"[^`$"\n/]*"|uchar\(\d+\)))*$/);
        },
      ),
    );
    expect(() => toStataScript([odd], { path: 'a"b' })).toThrow("a path must not contain");
    expect(() => toStataScript([{ ...odd, name: "`x'" }])).toThrow("a path must not contain");
  });
});
