import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a committed file of this folder; EDUPLAN_UPDATE=1 writes it anew instead. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, import.meta.url);
  if (process.env.EDUPLAN_UPDATE === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
