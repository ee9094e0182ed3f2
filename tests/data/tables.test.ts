import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { benchmarks, defaultCatalog, nationalObservations } from "eduplan/catalog";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { writeTables } from "../../data/tools/tables/writeTables.ts";
import manifest from "../../package.json" with { type: "json" };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

const files = writeTables();
const datapackage: { readonly version: string; readonly resources: readonly Resource[] } = JSON.parse(
  files.get("datapackage.json") ?? "",
);
const { resources } = datapackage;
const text = ({ path }: Resource): string => files.get(path) ?? "";
const rowsOf = new Map<string, readonly Row[]>(
  resources.map((each) => [each.name, parse(text(each), { columns: true, relaxColumnCount: false }) as Row[]]),
);
const named = resources.map((each) => [each.name, each] as const);

/** How a text of each type is written, after Table Schema. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

describe("the tidy tables", () => {
  it("are committed as data/tables and data/datapackage.json (npm run tables)", () => {
    const outdated = [...files].filter(
      ([path, written]) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8") !== written,
    );
    expect(outdated.map(([path]) => path)).toEqual([]);
  });

  it("have a row for each record", () => {
    const count = (list: "targets" | "observations" | "milestones" | "actions" | "setAside"): number =>
      plans.flatMap((plan) => plan[list] as readonly unknown[]).length;
    expect(Object.fromEntries([...rowsOf].map(([name, rows]) => [name, rows.length]))).toEqual({
      plans: plans.length,
      targets: count("targets"),
      observations: count("observations"),
      milestones: count("milestones"),
      actions: count("actions"),
      set_aside: count("setAside"),
      indicators: defaultCatalog.indicators.length,
      benchmarks: benchmarks.length,
      statistics: nationalObservations().length,
    });
  });

  it("say what the records say", () => {
    for (const plan of plans) {
      for (const { id, label, goal, evidence } of plan.targets) {
        const row = rowsOf.get("targets")?.find((each) => each.id === id);
        expect(row).toMatchObject({ plan: plan.id, label, kind: goal.kind, evidence_start: String(evidence.start) });
        if (!("value" in goal) || goal.value === null) continue;
        const [low, high] = [goal.value].flat();
        expect([row?.value, row?.value_high]).toEqual([String(low), high === undefined ? "" : String(high)]);
        expect(Number(row?.amount)).toBeCloseTo(Number(low) * (goal.scale ?? 1), 6);
      }
    }
  });

  it.each(named)("%s parses to its schema in every cell", (name, { schema }) => {
    const rows = rowsOf.get(name) ?? [];
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    const faults = schema.fields.flatMap((field) =>
      rows
        .map((row) => row[field.name] ?? "")
        .filter((cell) => {
          if (cell === "") return field.constraints?.required;
          const listed = field.constraints?.enum;
          return !FORMS[field.type]?.test(cell) || (listed && !listed.includes(cell));
        })
        .map((cell) => `${field.name}: ${cell}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(named)("%s has a key that does not repeat, and references that lead somewhere", (name, { schema }) => {
    const values = (table: string, field: string): string[] =>
      (rowsOf.get(table) ?? []).map((row) => row[field] ?? "").filter((cell) => cell !== "");
    const rows = rowsOf.get(name) ?? [];
    const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join(" "));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(values(reference.resource ?? name, reference.fields[0]));
      expect(values(name, fields[0]).filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it.each(named)("%s is described: fields, bytes and hash", (_, resource) => {
    expect(resource.schema.fields.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
    expect(resource.bytes).toBe(Buffer.byteLength(text(resource)));
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(text(resource)).digest("hex")}`);
  });

  it("carry the version of the package", () => {
    expect(datapackage.version).toBe(manifest.version);
  });

  it("hold no stretch of a plan longer than a clause", () => {
    const clauses = [...rowsOf.values()].flat().map(({ evidence_exact: exact = "" }) => exact);
    const longest = plans.flatMap((plan) =>
      [...plan.targets, ...plan.observations, ...plan.milestones, ...plan.actions].map(
        ({ evidence }) => evidence.exact,
      ),
    );
    expect(clauses.filter((clause) => clause !== "" && !longest.includes(clause))).toEqual([]);
  });
});
