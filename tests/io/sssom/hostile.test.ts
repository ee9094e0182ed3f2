import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { aliasesOf, applyMappings, fromSssom, type Mapping, mappingSetOf, toSssom } from "eduplan/io";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget } from "../../plans.ts";
import { codesOf, madeFile, madeMapping, madeSet, readSet, refusals } from "./madeSets.ts";

const header = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
const row = "EX:1\tskos:exactMatch\tEX:2\tsemapv:ManualMappingCuration";
const many = 100_000;

describe("files that nobody meant well", () => {
  it("of 100,000 rows are read", () => {
    const table = [header, ...Array.from({ length: many }, (_, index) => row.replace("EX:1", `EX:${index}`))];
    const set = readSet(madeFile(table));
    expect([set.mappings.length, set.mappings.at(-1)?.subject_id]).toEqual([many, "EX:99999"]);
  }, 60_000);

  it("of 100,000 faulty rows are refused, row by row", () => {
    const table = [header, ...Array.from({ length: many }, () => "EX:1\tskos:exactMatch\tEX:2\tby hand")];
    const found = refusals(madeFile(table));
    expect([found.length, found.at(-1)]).toEqual([many, ["sssom.not-one-of", many + 5, 4]]);
  }, 60_000);

  it("with metadata that never ends or nests without end are answered", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`);
    expect(Object.keys(readSet(madeFile([header, row], lines)).extra ?? {})).toHaveLength(20_000);
    for (const nested of [
      "[".repeat(many),
      "{a: ".repeat(20_000),
      "- ".repeat(20_000),
      "&x ".repeat(20_000),
      "!".repeat(many),
    ]) {
      expect(fromSssom(madeFile([header, row], [`comment: ${nested}`])).success).toBe(false);
    }
    expect(fromSssom("#".repeat(many)).success).toBe(false);
    expect(fromSssom("#\n".repeat(many)).success).toBe(false);
    expect(fromSssom(`#a:${"\t".repeat(many)}x${"\t".repeat(many)}\n${header}`).success).toBe(false);
  }, 60_000);

  it("with very long or very many cells are answered", () => {
    expect(refusals(madeFile([`${header}\tcomment`, `${row}\t"${"x\n".repeat(many)}`]))).toEqual([
      ["sssom.quote-not-closed", 6, undefined],
    ]);
    expect(readSet(madeFile([`${header}\tcomment`, `${row}\t${"'".repeat(many)}=`])).mappings[0]?.comment).toHaveLength(
      many,
    );
    expect(
      readSet(madeFile([`${header}\tauthor_label`, `${row}\t${"\\|".repeat(many)}`])).mappings[0]?.author_label?.[0],
    ).toHaveLength(many);
    const columns = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(fromSssom(madeFile([[header, ...columns].join("\t"), `${row}\t1`])).success).toBe(true);
    expect(refusals(madeFile([header, row + "\t1".repeat(5000)]))).toHaveLength(5000);
  }, 60_000);

  it("that are no text of this kind at all are refused", () => {
    for (const text of [
      "",
      " ",
      "\n\n",
      "#",
      "#\n",
      "{}",
      "<html>",
      "\0\0\0",
      '"',
      "\t",
      "subject_id",
      "\ufeff",
      "\ufeff#\n\n\n",
    ]) {
      const result = fromSssom(text);
      expect(result.success, JSON.stringify(text)).toBe(false);
      expect(result.findings.length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });

  it("cannot reach a prototype by their names", () => {
    const metadata = ["__proto__: polluted", "constructor: polluted", "hasOwnProperty: polluted"];
    const curies = madeFile([`${header}\t__proto__\tconstructor`, `${row}\tpolluted\tpolluted`], metadata).replace(
      "#  EX:",
      "#  __proto__: https://example.org/\n#  EX:",
    );
    const set = readSet(curies);
    expect(Object.keys(set.extra ?? {})).toEqual(["__proto__", "constructor", "hasOwnProperty"]);
    expect(Object.keys(set.mappings[0]?.extra ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(set.extra)).toBe(Object.prototype);
    expect(readSet(toSssom(set))).toEqual(set);
    expect(refusals(madeFile([header, "toString:1\tskos:exactMatch\tEX:2\tsemapv:LexicalMatching"]))[0]?.[0]).toBe(
      "sssom.undeclared-prefix",
    );
  });

  it("cannot reach a prototype through mappings either", () => {
    const names = ["__proto__", "constructor", "toString"];
    const mappings = names.map((name) =>
      madeMapping({ subject_id: `plan:jia/${name}`, object_id: `eduplan:${name}`, subject_label: name }),
    );
    const { plan, findings } = applyMappings(madePlan("jia", { targets: [madeTarget("a")] }), madeSet(mappings), {
      by: "test",
    });
    expect(codesOf(findings)).toEqual(names.map(() => "mapping.unknown-record"));
    expect(plan.targets[0]?.indicator).toBe("compulsory.retention-rate");
    const aliases = aliasesOf(madeSet(mappings));
    expect(Object.keys(aliases)).toEqual(names);
    expect(() => extendCatalog(defaultCatalog, { aliases })).toThrow("no indicator __proto__");
  });
});

describe("text that a spreadsheet would run", () => {
  const labels = [
    '=HYPERLINK("https://example.org")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "'=1",
    "''=1",
    "'",
  ];
  const mappings: readonly Mapping[] = labels.map((label) =>
    madeMapping({ subject_label: label, author_label: [label], extra: { [label]: label } }),
  );

  it("gets a quote in front, which reading takes away", () => {
    const file = toSssom(madeSet(mappings));
    const oneLine = toSssom(madeSet(mappings.filter(({ subject_label }) => !/[\t\r]/.test(subject_label ?? ""))));
    const cells = oneLine.split(/[\t\n]/).filter((cell) => !cell.startsWith("#"));
    expect(cells.filter((cell) => /^"?[=+\-@＝]/.test(cell))).toEqual([]);
    expect(readSet(file).mappings).toEqual(mappings);
  });

  it("stands as it is where other programs shall read it", () => {
    const file = toSssom(madeSet(mappings), { exact: true });
    expect(file).toContain("\t+1\t");
    expect(readSet(file, { exact: true }).mappings).toEqual(mappings);
  });

  it("does not change numbers", () => {
    const given = [madeMapping({ reviewer_agreement: -0.5, reviewer_label: ["Li Hua"] })];
    expect(toSssom(madeSet(given))).toContain("\t-0.5\n");
  });

  it("keeps line breaks and tabs of labels in their cells", () => {
    const label = '入园率\n(毛)\t"三年"';
    const plan = madePlan("jia", { targets: [madeTarget("a", { label })] });
    const file = toSssom(mappingSetOf([plan]));
    expect(readSet(file).mappings[0]?.subject_label).toBe(label);
  });
});
