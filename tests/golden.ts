import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a committed file, given by its path from tests/; EDUPLAN_UPDATE=1 writes it anew instead. */
export function expectGolden(path: string, text: string): void {
  const file = new URL(path, import.meta.url);
  if (process.env.EDUPLAN_UPDATE === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
