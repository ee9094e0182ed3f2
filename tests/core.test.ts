import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import * as core from "../src/core.ts";
import { apart, inCore } from "./tools/builtInCore.ts";
import { sources } from "./tools/sources.ts";

const IMPORT = /^(?:import|export) \{([^}]*)\} from "(\.[^"]+)";/gm;

it("gives what is built apart from the core all that it takes from it", () => {
  const lacking = sources
    .filter(({ path }) => apart.test(path))
    .flatMap(({ path }) => {
      const text = readFileSync(new URL(`../src/${path}`, import.meta.url), "utf8");
      return [...text.matchAll(IMPORT)].flatMap(([, names = "", from = ""]) => {
        if (!inCore.test(posix.join(posix.dirname(path), from))) return [];
        return names
          .split(",")
          .map((name) => name.trim().replace(/ as .*/, ""))
          .filter((name) => name !== "" && !name.startsWith("type ") && !(name in core))
          .map((name) => `${path}: ${name}`);
      });
    });
  expect(lacking).toEqual([]);
});
