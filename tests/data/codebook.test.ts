import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../data/tools/codebook/meaningOf.ts";
import { readModel } from "../../data/tools/codebook/readModel.ts";
import { writeCodebook } from "../../data/tools/codebook/writeCodebook.ts";

const codebook = writeCodebook();
const model = readModel();

describe("the codebook", () => {
  it("is committed as data/CODEBOOK.md (npm run codebook)", () => {
    expect(readFileSync(new URL("../../data/CODEBOOK.md", import.meta.url), "utf8")).toBe(codebook);
  });

  it("has a section for every record and what it consists of, and links that lead to one", () => {
    const sections = [...codebook.matchAll(/^## (.+)$/gm)].map(([, name = ""]) => name.toLowerCase());
    expect(sections).toEqual(
      expect.arrayContaining(["plan", "target", "setaside", "relativegoal", "benchmark", "units"]),
    );
    const links = [...codebook.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to ?? "");
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((to) => !sections.includes(to))).toEqual([]);
  });

  it("gives every type and field a meaning", () => {
    const shown = [...codebook.matchAll(/^## (\w+)$/gm)].flatMap(([, name = ""]) => model.get(name) ?? []);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter(({ meaning }) => meaning === "").map(({ name }) => name)).toEqual([]);
    const silent = shown.flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => meaningOf(type.name, field, model) === "")
        .map(({ name }) => [type.name, name]),
    );
    expect(silent).toEqual([]);
  });

  it("keeps the number of columns in every line of a table", () => {
    const cells = (line: string): number => line.replaceAll("\\|", "").split("|").length;
    const lines = codebook.split("\n");
    const crooked = lines.filter(
      (line, index) =>
        line.startsWith("|") && lines[index - 1]?.startsWith("|") && cells(line) !== cells(lines[index - 1] ?? ""),
    );
    expect(crooked).toEqual([]);
    expect(codebook).not.toMatch(/undefined|readonly|\[object/);
  });
});

describe("the reader of the model", () => {
  it("knows inherited fields, what is required, and the texts a field can be", () => {
    const field = (type: string, name: string) => model.get(type)?.fields?.find((each) => each.name === name);
    expect(field("Evidence", "exact")).toMatchObject({ type: "string", required: true });
    expect(field("Target", "formalType")).toMatchObject({ required: false, values: ["binding", "anticipatory"] });
    expect(field("Action", "stages")?.values).toContain("ED1-3");
    expect(field("Indicator", "id")).not.toHaveProperty("values");
    expect(model.get("Deadline")?.oneOf).toEqual(["ByDeadline", "WithinDeadline", "FromDeadline", "OpenDeadline"]);
  });
});
