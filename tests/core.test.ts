import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import * as core from "../src/core.ts";
import { inBase, inCore } from "./tools/entryPoints.ts";
import { sources } from "./tools/sources.ts";

const IMPORT = /^(?:import|export)\s*\{([^}]*)\}\s*from\s*"(\.[^"\n]+)"/gm;

/** What a module takes at run time from modules that are built into core.js. */
function takenFromCore(path: string): readonly string[] {
  const text = readFileSync(new URL(`../src/${path}`, import.meta.url), "utf8");
  return [...text.matchAll(IMPORT)]
    .filter(([, , from = ""]) => inCore.test(posix.join("src", posix.dirname(path), from)))
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim().replace(/\s+as\s.*$/s, ""))
    .filter((name) => name !== "" && !name.startsWith("type "));
}

const apart = sources
  .map(({ path }) => path)
  .filter((path) => path !== "index.ts" && !inCore.test(`src/${path}`) && !inBase.test(`src/${path}`));

it("gives the modules that are built apart all that they import from it, or the built package would not load", () => {
  const taken = apart.flatMap((path) => takenFromCore(path).map((name) => ({ path, name })));
  expect(taken.length).toBeGreaterThan(3);
  expect(taken.filter(({ name }) => !(name in core))).toEqual([]);
});
