import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messages } from "../../src/model/messages/index.ts";
import { sources } from "../tools/sources.ts";

it("every finding of the room has its sentence, and every sentence its finding", () => {
  const written = sources
    .filter(({ path }) => path.startsWith("io/"))
    .flatMap(({ path }) => [
      ...readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8").matchAll(
        /"((?:io|sssom|mapping)\.[a-z-]+)"/g,
      ),
    ])
    .map(([, code]) => code ?? "");
  const known = [...messages().keys()].filter((code) => /^(?:io|sssom|mapping)\./.test(code));
  expect(known.sort()).toEqual([...new Set(written)].sort());
  expect(known.length).toBeGreaterThan(30);
});
