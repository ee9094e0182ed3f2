import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { plans, shuozhou, xining } from "eduplan/data";
import { fromDataPackage, planTables, type Table, toDataPackage } from "eduplan/io";
import { type Plan, describe as sentence } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget } from "../../plans.ts";
import { anyPlans } from "../tables/plans/anyPlan.ts";

interface Descriptor {
  readonly name: string;
  readonly title?: string;
  readonly sources?: readonly { readonly version: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly title: string; readonly constraints?: object }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly object[];
    };
  }[];
}

type Files = Readonly<Record<string, string>>;
const descriptorOf = (files: Files): Descriptor => JSON.parse(files["datapackage.json"] ?? "");
const without = (files: Files, ...paths: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
const edited = (files: Files, path: string, edit: (text: string) => string): Files => ({
  ...files,
  [path]: edit(files[path] ?? ""),
});
/** The package with one of its resources changed, and nothing else. */
const described = (files: Files, name: string, values: object): Files =>
  edited(files, "datapackage.json", (text) => {
    const descriptor: Descriptor = JSON.parse(text);
    const resources = descriptor.resources.map((each) => (each.name === name ? { ...each, ...values } : each));
    return JSON.stringify({ ...descriptor, resources });
  });
const found = (files: Files) => {
  const result = fromDataPackage(files);
  if (result.success) throw new Error("nothing was found");
  return result.findings;
};

const plan = madePlan("p", { targets: [madeTarget("t", { label: "=HYPERLINK(1)", note: "'=1" })] });

describe("a data package", () => {
  it("gives any plans again", () => {
    fc.assert(
      fc.property(anyPlans, fc.boolean(), (any, exact) => {
        const result = fromDataPackage(toDataPackage(any, { exact, folder: "tables" }));
        expect(result.success ? result.data : result.findings).toEqual(any);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("gives the bundled plans again, one or all, and records put among those that are there", () => {
    expect(fromDataPackage(toDataPackage(plans))).toEqual({ success: true, data: plans, findings: [] });
    expect(fromDataPackage(toDataPackage(xining))).toEqual({ success: true, data: [xining], findings: [] });
    const targets = planTables([shuozhou]).filter(({ name }) => name === "targets");
    expect(fromDataPackage(toDataPackage(targets), { plans })).toEqual({ success: true, data: plans, findings: [] });
  });

  it("is the one committed under data/, whose other tables are told and not read", () => {
    const data = new URL("../../../data/", import.meta.url);
    const text = (path: string) => [path, readFileSync(new URL(path, data), "utf8")] as const;
    const csv = readdirSync(new URL("tables/", data)).map((file) => text(`tables/${file}`));
    const result = fromDataPackage(Object.fromEntries([text("datapackage.json"), ...csv]));
    expect(result.success && result.data).toEqual(plans);
    expect(result.findings.map(({ code, severity, path }) => [code, severity, path[0]])).toEqual(
      ["indicators", "benchmarks", "statistics"].map((name) => ["io.package-other-resource", "info", name]),
    );
  });

  it("describes its files, columns, keys and references, and where the plans were read", () => {
    const files = toDataPackage(plans, { metadata: { title: "Plans", version: "1.2.3" }, name: "my-plans" });
    const { name, title, sources, resources } = descriptorOf(files);
    expect([name, title, sources?.length]).toEqual(["my-plans", "Plans", plans.length]);
    for (const { path, bytes, hash } of resources) {
      expect(bytes).toBe(Buffer.byteLength(files[path] ?? ""));
      expect(hash).toBe(
        `sha256:${createHash("sha256")
          .update(files[path] ?? "")
          .digest("hex")}`,
      );
    }
    const targets = resources.find((each) => each.name === "targets");
    expect(targets?.schema.primaryKey).toEqual(["plan", "id"]);
    expect(targets?.schema.foreignKeys).toEqual([
      { fields: ["plan"], reference: { resource: "plans", fields: ["id"] } },
      { fields: ["baseline_observation"], reference: { resource: "observations", fields: ["id"] } },
      { fields: ["part_of"], reference: { fields: ["id"] } },
      { fields: ["restates"], reference: { fields: ["id"] } },
    ]);
    const field = (of: string) => targets?.schema.fields.find((each) => each.name === of);
    expect(field("value")?.title).toBe("目标值 / value");
    expect(field("kind")?.constraints).toEqual({
      required: true,
      enum: ["level", "change", "flow", "direction", "relative"],
    });
    expect(targets?.schema.fields.filter((each) => !/.+ \/ .+/.test(each.title))).toEqual([]);
  });

  it("runs nothing in a spreadsheet, and says how it was kept from it", () => {
    const files = toDataPackage(plan);
    expect(files["targets.csv"]).toContain("'=HYPERLINK(1)");
    expect(files["targets.csv"]).toContain("''=1");
    expect(fromDataPackage(files)).toMatchObject({ success: true, data: [plan] });
    const exact = toDataPackage(plan, { exact: true });
    expect(exact["targets.csv"]).toContain(",=HYPERLINK(1)");
    expect(fromDataPackage(exact)).toMatchObject({ success: true, data: [plan] });
  });

  it("is made of any tables, if their names are names of files and their own", () => {
    const [table] = planTables([plan]) as readonly Table[];
    for (const name of ["../plans", "a/b", "", "Plans", "c:plans"]) {
      expect(() => toDataPackage([{ ...(table as Table), name }]), name).toThrow("needs a name");
    }
    expect(() => toDataPackage([table as Table, table as Table])).toThrow("two tables are called plans");
  });
});

describe("what is wrong with a package", () => {
  const files = toDataPackage(plan);

  it("is a cell, told by its table and its address in the file", () => {
    const [finding] = found(edited(files, "targets.csv", (text) => text.replace(",95,", ",95%,")));
    expect(finding).toMatchObject({
      code: "io.number-and-more",
      path: ["targets", 0, "value"],
      params: { cell: "P2" },
    });
  });

  it("is a file of another form, told by its path", () => {
    const broken = edited(files, "targets.csv", (text) => text.replace(",level,", ',"level" x,'));
    expect(found(broken)[0]).toMatchObject({ path: ["targets.csv"], code: "io.text-behind-quote" });
    expect(found({ ...files, "actions.csv": "" })[0]).toMatchObject({ path: ["actions.csv"], code: "io.empty" });
  });

  it("is no descriptor, two of them, or one that is none", () => {
    expect(found({})).toMatchObject([{ code: "io.package-missing" }]);
    expect(found({ ...files, "other/datapackage.json": "{}" })).toMatchObject([{ code: "io.package-missing" }]);
    const codes = (text: string) => found({ ...files, "datapackage.json": text }).map(({ code }) => code);
    expect(codes('{ "resources": [,] }')).toEqual(["io.json-syntax"]);
    expect(found({ ...files, "datapackage.json": "" })).toMatchObject([
      { code: "io.empty", path: ["datapackage.json"] },
    ]);
    for (const text of ["[]", "{}", "null", '{"resources":[]}', '{"resources":{}}', '{"resources":["targets"]}']) {
      expect(codes(text), text).toEqual(["io.package-resources"]);
    }
    expect(codes('{"resources":[{"name":"indicators","path":"indicators.csv"}]}')).toContain(
      "io.package-without-plans",
    );
  });

  it("is a file that is not there, or outside", () => {
    expect(found(without(files, "actions.csv"))).toMatchObject([
      { code: "io.package-file-missing", path: ["actions"], params: { path: { en: "actions.csv" } } },
    ]);
    for (const path of [
      "../a.csv",
      "a/../../b.csv",
      "/etc/passwd",
      "https://example.org/a.csv",
      "C:\\a.csv",
      ["a.csv"],
      1,
    ]) {
      expect(found(described(files, "actions", { path })), String(path)).toMatchObject([{ code: "io.package-path" }]);
    }
    expect(found(described(files, "actions", { path: "__proto__" }))).toMatchObject([
      { code: "io.package-file-missing" },
    ]);
    expect(found(described(files, "actions", { dialect: { delimiter: "|" } }))).toMatchObject([
      { code: "io.package-delimiter", path: ["actions.csv"] },
    ]);
  });

  it("is not that it stands in a folder, has a mark, or was changed since, of which it warns", () => {
    const moved: Record<string, string> = {};
    for (const [path, text] of Object.entries(files)) moved[`my/data/${path}`] = text;
    expect(fromDataPackage(moved)).toEqual({ success: true, data: [plan], findings: [] });
    const marked = edited(files, "datapackage.json", (text) => `\ufeff${text}`);
    expect(fromDataPackage(marked).success).toBe(true);
    const changed = edited(files, "targets.csv", (text) => text.replaceAll(",95,", ",96,"));
    const result = fromDataPackage(changed);
    expect(result).toMatchObject({
      success: true,
      data: [{ targets: [{ goal: { value: 96 } }] }],
      findings: [{ code: "io.package-changed", severity: "warning", path: ["targets"] }],
    });
    expect(result.findings.map((each) => sentence(each, "zh")).join()).toContain(
      "targets.csv 与数据包所记的 SHA-256 不符",
    );
  });

  it("is found in whatever JSON a descriptor holds, without a throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        for (const text of [
          value,
          { resources: value },
          { resources: [{ name: "targets", path: value, dialect: other, hash: other }] },
        ]) {
          const result = fromDataPackage({ ...files, "datapackage.json": JSON.stringify(text) });
          expect(result.success).toBe(false);
        }
      }),
    );
  });
});

it("no plans make a package of empty tables", () => {
  const none: readonly Plan[] = [];
  expect(fromDataPackage(toDataPackage(none))).toEqual({ success: true, data: [], findings: [] });
});
