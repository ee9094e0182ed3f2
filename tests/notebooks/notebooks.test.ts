import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { expectGolden } from "../golden.ts";
import { markupFaults } from "../markupFaults.ts";
import { vegaLiteFaults } from "../vegaLiteFaults.ts";
import { type Cell, type Notebook, runNotebook, textOf } from "./runNotebook.ts";
import { typeFaults } from "./typeFaults.ts";

const folder = fileURLToPath(new URL("../../examples/notebooks/", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".ipynb"));
const codeOf = ({ cells }: Notebook): readonly Cell[] => cells.filter(({ cell_type }) => cell_type === "code");

/** Every output of every code cell as a reader without a notebook would see it, and in what forms it is there. */
function writeOutputs(notebook: Notebook): string {
  return codeOf(notebook)
    .map(({ id, outputs = [] }) => {
      const shown = outputs.map(({ output_type, data, text }) => {
        const plain = textOf(data?.["text/plain"] ?? text);
        return [`(${[output_type, ...Object.keys(data ?? {}).sort()].join(", ")})`, "", plain.trimEnd(), ""].join("\n");
      });
      return `==== ${id} ${shown.length === 0 ? "(nothing)\n" : shown.join("\n")}`;
    })
    .join("\n");
}

const readNotebook = (file: string): Notebook => JSON.parse(readFileSync(folder + file, "utf8"));

test("there are three notebooks", () => {
  expect(files).toHaveLength(3);
});

test("no cell has a type error", () => {
  const codes = files.map((file): [path: string, code: string] => [
    `${folder}${basename(file, ".ipynb")}.ts`,
    codeOf(readNotebook(file))
      .map(({ source }) => textOf(source))
      .join(";\n"),
  ]);
  expect(typeFaults(new Map(codes))).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const committed = readNotebook(file);
  let run: Notebook;
  beforeAll(async () => {
    run = await runNotebook(folder + file);
  }, 300_000);

  test("is committed without outputs, as nbformat writes it", () => {
    expect(readFileSync(folder + file, "utf8")).toBe(`${JSON.stringify(committed, null, 1)}\n`);
    expect(codeOf(committed).filter(({ outputs, execution_count }) => outputs?.length || execution_count)).toEqual([]);
    expect(committed.metadata.kernelspec?.name).toBe("deno");
    expect(new Set(committed.cells.map(({ id }) => id)).size).toBe(committed.cells.length);
  });

  test("has short cells with words before them", () => {
    const lines = codeOf(committed).map(({ source }) => textOf(source).split("\n").length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(16);
    expect(committed.cells[0]?.cell_type).toBe("markdown");
    expect(committed.cells.length - lines.length).toBeGreaterThanOrEqual(lines.length / 2);
  });

  test("shows what is committed as its outputs", () => {
    expectGolden(`notebooks/${basename(file, ".ipynb")}.txt`, writeOutputs(run));
  });

  test("gives well-formed HTML and valid charts", () => {
    const data = codeOf(run).flatMap(({ outputs = [] }) =>
      outputs.flatMap((output) => (output.data ? [output.data] : [])),
    );
    const of = (type: string): readonly unknown[] => data.filter((each) => type in each).map((each) => each[type]);
    const html = of("text/html").map(textOf);
    const charts = of("application/vnd.vegalite.v5+json");
    expect(html.length).toBeGreaterThan(4);
    expect(html.flatMap(markupFaults)).toEqual([]);
    expect(html.filter((each) => /<script|\b(src|href)=/.test(each))).toEqual([]);
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.flatMap((chart) => vegaLiteFaults(chart as object))).toEqual([]);
  });

  test("shows no missing value and no raw code", () => {
    const raw = writeOutputs(run).match(
      /undefined|NaN|\[object|\b(reason|change|score|audit|caveat|schema)\.[a-z][a-z-]*/g,
    );
    expect(raw).toBeNull();
  });
});
