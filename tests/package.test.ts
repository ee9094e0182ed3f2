import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
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

/** What bundled packages bring along: as a package of its own, and copied into the file they ship. */
const brought = ["heap"];
const copied = ["is-any-array", "ml-array-max", "ml-array-min", "ml-array-rescale"];

const installedVersion = (name: string): string => JSON.parse(read(`node_modules/${name}/package.json`)).version;

describe("version", () => {
  it("is the same in package.json, deno.json and the model", () => {
    expect([denoManifest.version, VERSION]).toEqual([manifest.version, manifest.version]);
  });

  it("is that of the software and of the data in CITATION.cff", () => {
    const citation: { version: string; license: string; references: { version: string; license: string }[] } = parse(
      read("CITATION.cff"),
    );
    expect(citation).toMatchObject({ "cff-version": "1.2.0", version: manifest.version, license: manifest.license });
    expect(citation.references).toMatchObject([{ version: manifest.version, license: "CC-BY-4.0" }]);
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

  it("bring no further package into the build unnoticed", async () => {
    // As tsup.config.ts builds it. A package may depend on another for its command line only.
    const { metafile } = await build({
      entryPoints: ["src/index.ts", "src/unpack.ts"].map((path) => fileURLToPath(new URL(path, root))),
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: [...Object.keys(manifest.dependencies), "stream"],
      define: { PAPA_BROWSER_CONTEXT: "true" },
      outdir: "dist",
      logLevel: "silent",
    });
    const packages = Object.keys(metafile.inputs).flatMap((path) => {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      return name === undefined ? [] : [name];
    });
    expect([...new Set(packages)].sort()).toEqual([...bundled, ...brought].sort());
  });

  it("are named with version and licence text in THIRD-PARTY-NOTICES.md", () => {
    const notices = read("THIRD-PARTY-NOTICES.md");
    for (const name of [...bundled, ...brought, ...copied]) {
      const folder = new URL(`node_modules/${name}/`, root);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      expect(notices).toContain(`## ${name} ${installedVersion(name)}`);
      expect(notices).toContain(readFileSync(new URL(licence ?? "LICENSE", folder), "utf8").trim());
    }
  });
});
