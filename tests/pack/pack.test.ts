import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entryPoints } from "../tools/entryPoints.ts";
import { runtimePath } from "../tools/runtimes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const consumer = fileURLToPath(new URL("./consumer.ts", import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), "eduplan-pack-"));
const installed = join(elsewhere, "node_modules/eduplan");

function run(command: string, args: readonly string[], cwd = elsewhere): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

beforeAll(() => {
  const packed = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", elsewhere], root));
  const { filename } = Array.isArray(packed) ? packed[0] : packed.eduplan;
  writeFileSync(join(elsewhere, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", `./${filename}`, "--prefer-offline", "--no-audit", "--no-fund"]);
  copyFileSync(consumer, join(elsewhere, "consumer.mjs"));
  copyFileSync(consumer, join(elsewhere, "consumer.ts"));
});

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** What the packages imported by the files of dist/ are called, as far as they are not files of dist/ themselves. */
function importedPackages(): string[] {
  const found = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|d\.ts)$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(installed, "dist", path), "utf8").matchAll(
        /^(?:import\s|(?:import|export|\}).*\sfrom\s)["']([^."'][^"']*)["'];/gm,
      ),
    ]);
  return [...new Set(found.map((match) => match[1] ?? ""))];
}

describe("the packed package", () => {
  it("is used as a whole by the consumer", () => {
    const text = readFileSync(consumer, "utf8");
    const uses = (specifier: string) => text.includes(`from "${specifier}"`);
    expect(entryPoints.map(({ specifier }) => specifier).filter((specifier) => !uses(specifier))).toEqual([]);
    expect(Object.keys(manifest.exports).length - entryPoints.length).toBe(3);
  });

  it("installs one dependency, and imports no other", () => {
    const names = readdirSync(join(elsewhere, "node_modules")).filter((name) => !name.startsWith("."));
    expect(names.sort()).toEqual(["eduplan", "zod"]);
    expect(importedPackages()).toEqual(["zod"]);
  });

  it("carries what its licences ask for, and no tests", () => {
    const files = readdirSync(installed);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "LICENSE-DATA.md", "THIRD-PARTY-NOTICES.md", "README.md"]),
    );
    expect(files).not.toContain("tests");
  });

  it("holds each bundled plan once", () => {
    const chunks = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      .map((path) => readFileSync(join(installed, "dist", path), "utf8"));
    for (const file of readdirSync(join(installed, "data/plans"))) {
      const { targets } = JSON.parse(readFileSync(join(installed, "data/plans", file), "utf8"));
      const holders = chunks.filter((text) => text.includes(targets[0].id));
      expect(holders.length, file).toBe(1);
    }
  });

  it("loads zod only for eduplan, eduplan/io and eduplan/schema", () => {
    // With zod taken away, every other entry point must still load.
    const zod = join(elsewhere, "node_modules/zod");
    renameSync(zod, `${zod}-away`);
    try {
      const attempt = (specifier: string) =>
        `await import("${specifier}").catch((error) => { if (error.code === "ERR_MODULE_NOT_FOUND") console.log("${specifier}"); });`;
      const script = entryPoints.map(({ specifier }) => attempt(specifier)).join("\n");
      const needZod = run(process.execPath, ["--input-type=module", "-e", script]);
      expect(needZod.trim().split("\n")).toEqual(["eduplan", "eduplan/schema", "eduplan/io"]);
    } finally {
      renameSync(`${zod}-away`, zod);
    }
  });

  it("works in Node and, without any permission, in Deno, with the same results", () => {
    const inNode = run(process.execPath, ["consumer.mjs"]);
    expect(JSON.parse(inNode)).toMatchObject({
      versions: [manifest.version, manifest.version, manifest.version],
      ids: ["shuozhou", "minle", "xining", "jizhou", "guangdong-city"],
      sameObjects: true,
      raw: [true, "shuozhou", "object"],
      catalog: "nation",
      diff: "diff",
    });
    expect(run(runtimePath("deno"), ["run", "--no-prompt", "consumer.ts"])).toBe(inNode);
  });

  it("can be required from CommonJS", () => {
    const script = 'console.log(typeof require("eduplan").align, require("eduplan/data").plans.length)';
    expect(run(process.execPath, ["--input-type=commonjs", "-e", script])).toBe("function 5\n");
  });

  it("has declarations that compile without skipLibCheck", () => {
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--resolveJsonModule"];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    expect(run(process.execPath, [compiler, ...options, "consumer.ts"])).toBe("");
  });
});
