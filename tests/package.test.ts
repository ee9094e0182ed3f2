import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import denoManifest from "../deno.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { VERSION } from "../src/model/version.ts";
import { entryPoints } from "./tools/entryPoints.ts";
import { sources } from "./tools/sources.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const devDependencies: Readonly<Record<string, string>> = manifest.devDependencies;
const denoImports: Readonly<Record<string, string>> = denoManifest.imports;

/** The packages that src/ imports and that are no dependency of ours: the build copies them into dist/. */
const bundled = [
  ...new Set(
    sources
      .flatMap(({ imports }) => imports)
      .map((specifier) => /^(@[^/]+\/)?[^./][^/]*/.exec(specifier)?.[0] ?? "")
      .filter((name) => name !== "" && !(name in manifest.dependencies)),
  ),
].sort();

describe("version", () => {
  it("is the same in package.json, deno.json and the model", () => {
    expect([denoManifest.version, VERSION]).toEqual([manifest.version, manifest.version]);
  });
});

describe("entry points", () => {
  it("lead to sources that exist", () => {
    expect(entryPoints.filter(({ source }) => !existsSync(new URL(source, root)))).toEqual([]);
  });

  it("are the same for npm and for JSR", () => {
    const fromNpm = Object.fromEntries(
      entryPoints.map(({ specifier, source }) => [specifier.replace(/^eduplan/, "."), `./${source}`]),
    );
    expect(denoManifest.exports).toEqual(fromNpm);
  });

  it("are known to Deno by the name that npm users write", () => {
    for (const { specifier, source } of entryPoints) expect(denoImports[specifier], specifier).toBe(`./${source}`);
  });

  it("include every bundled plan, as a module and as JSON", () => {
    const plans = readdirSync(new URL("data/plans/", root)).map((file) => file.replace(/\.json$/, ""));
    for (const plan of plans) expect(Object.keys(manifest.exports)).toContain(`./data/${plan}`);
    expect(manifest.exports["./data/plans/*.json"]).toBe("./data/plans/*.json");
  });
});

describe("bundled packages", () => {
  it("are found", () => {
    expect(bundled).toContain("lodash-es");
  });

  it("are pinned to one version, for npm and for Deno", () => {
    for (const name of bundled) {
      const version = devDependencies[name];
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect([denoImports[name], denoImports[`${name}/`]], name).toContainEqual(
        expect.stringMatching(new RegExp(`^npm:/?${name}@${version}/?$`)),
      );
    }
  });

  it("need no further package, which would be bundled with them unnoticed", () => {
    for (const name of bundled) {
      const { dependencies = {} } = JSON.parse(read(`node_modules/${name}/package.json`));
      expect(dependencies, name).toEqual({});
    }
  });

  it("are named with version and licence text in THIRD-PARTY-NOTICES.md", () => {
    const notices = read("THIRD-PARTY-NOTICES.md");
    for (const name of bundled) {
      const folder = new URL(`node_modules/${name}/`, root);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      expect(notices).toContain(`## ${name} ${devDependencies[name]}`);
      expect(notices).toContain(readFileSync(new URL(licence ?? "LICENSE", folder), "utf8").trim());
    }
  });
});
