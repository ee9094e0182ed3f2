import { readdirSync, readFileSync } from "node:fs";

/** One TypeScript file of src/. */
export interface SourceFile {
  /** Seen from src/, with "/" between folders. */
  readonly path: string;
  readonly lines: number;
  /** The specifiers that it imports or re-exports from, types and dynamic imports included. */
  readonly imports: readonly string[];
}

const folder = new URL("../../src/", import.meta.url);

function readSource(path: string): SourceFile {
  const text = readFileSync(new URL(path, folder), "utf8");
  const found = [
    ...text.matchAll(/^(?:import|export)\b[\w\s{},*$]*\bfrom\s*"([^"\n]+)"/gm),
    ...text.matchAll(/^import\s*"([^"\n]+)"/gm),
    ...text.matchAll(/\bimport\(\s*"([^"\n]+)"/g),
  ];
  return { path, lines: text.split("\n").length - 1, imports: found.map((match) => match[1] ?? "") };
}

/** The files of src/, by path. */
export const sources: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map(readSource);
