import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, sources } from "./tools/sources.ts";

/** The rooms that a room may import from, and so the order of the house. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  schema: ["model"],
  catalog: ["model"],
  data: ["model"],
  extract: ["model", "catalog"],
  audit: ["model", "catalog"],
  align: ["model", "catalog"],
  diff: ["model", "catalog", "align"],
  track: ["model", "catalog", "align"],
  score: ["model", "catalog", "audit", "align"],
  composite: ["model", "catalog", "align"],
  io: ["model", "schema", "catalog", "extract", "audit", "align", "diff", "track", "score", "composite"],
  view: ["model", "catalog", "extract", "audit", "align", "diff", "track", "score", "composite"],
};

/** Files that are tables, and so may be longer than a file of code. */
const tables: readonly string[] = ["model/knownIndicators.ts"];

/** The rooms that read the records in data/. */
const readsData = ["catalog", "data", "model"];

/** The room of a file; empty for src/index.ts, which stands on every room. */
const roomOf = ({ path }: SourceFile) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");

const inRooms = sources.filter((file) => roomOf(file) !== "");
const isRelative = (specifier: string) => specifier.startsWith(".");

/** Where a relative import leads, seen from src/. */
const lead = (file: SourceFile, specifier: string) => posix.join(posix.dirname(file.path), specifier);

/** Every import of the given files for which `isFault` holds, as "file -> specifier". */
function faults(among: readonly SourceFile[], isFault: (file: SourceFile, specifier: string) => boolean): string[] {
  return among.flatMap((file) =>
    file.imports.filter((specifier) => isFault(file, specifier)).map((specifier) => `${file.path} -> ${specifier}`),
  );
}

describe("the house", () => {
  it("is read at all: every room has files, and imports are found", () => {
    expect([...new Set(inRooms.map(roomOf))].sort()).toEqual(Object.keys(mayImport).sort());
    expect(sources.find(({ path }) => path === "index.ts")?.imports.length).toBeGreaterThan(5);
  });

  it("lets a room import only from the rooms above it", () => {
    const crossing = faults(inRooms, (file, specifier) => {
      if (!isRelative(specifier)) return false;
      const target = lead(file, specifier);
      if (target.startsWith("../data/")) return !readsData.includes(roomOf(file));
      const room = target.split("/")[0] ?? "";
      return room !== roomOf(file) && !mayImport[roomOf(file)]?.includes(room);
    });
    expect(crossing).toEqual([]);
  });

  it("keeps packages out of the model, and zod in the schema", () => {
    expect(faults(inRooms, (file, specifier) => roomOf(file) === "model" && !isRelative(specifier))).toEqual([]);
    expect(faults(sources, (file, specifier) => /^zod(\/|$)/.test(specifier) && roomOf(file) !== "schema")).toEqual([]);
  });

  it("uses nothing of Node, of a test or of its own package name", () => {
    expect(faults(sources, (_, specifier) => /^(node:|eduplan(\/|$)|vitest)/.test(specifier))).toEqual([]);
  });

  it("writes relative imports with their ending, so that the source runs unbuilt", () => {
    expect(faults(sources, (_, specifier) => isRelative(specifier) && !/\.(ts|json)$/.test(specifier))).toEqual([]);
  });

  it("has files of at most 300 lines, tables aside", () => {
    expect(sources.filter(({ path, lines }) => lines > 300 && !tables.includes(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
