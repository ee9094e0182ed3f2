import { tablesOf } from "eduplan/io";
import { describe, expect, it } from "vitest";
import { danglingIn, faultsOf } from "./faultsOf.ts";
import { tabulars } from "./tabulars.ts";

describe.each(tabulars)("the tables of %s", (_, tabular) => {
  const tables = tablesOf(tabular);

  it("keep what their columns promise", () => {
    expect(tables.flatMap(faultsOf)).toEqual([]);
    expect(danglingIn(tables)).toEqual([]);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  it("are JSON", () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});
