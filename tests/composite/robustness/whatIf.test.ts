import { compositeIndex, type Recipe, whatIf } from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { counties } from "./counties.ts";

const table = counties();
const recipe: Recipe = { normalise: { range: [1, 100] } };
const ranksOf = (of: Recipe, node = -1) => compositeIndex(table, of).nodes.at(node)?.ranks;

describe("whatIf", () => {
  it("lays the index beside what it would be, for each change", () => {
    const told = whatIf(table, recipe, [{ aggregate: { method: "geometric" } }, { without: ["quality"] }]);
    const others = [
      ranksOf({ ...recipe, aggregate: { method: "geometric" } }),
      ranksOf({ ...recipe, without: ["quality"] }),
    ];
    told.rows.forEach(({ ranks }, row) => {
      expect(ranks).toEqual([ranksOf(recipe)?.[row], others[0]?.[row], others[1]?.[row]]);
    });
    expect(told.differences.map(({ choice }) => choice)).toEqual(
      expect.arrayContaining(["aggregate.method", "without"]),
    );
  });

  it("takes one change as it is, and looks at another aggregate if asked", () => {
    const told = whatIf(table, recipe, { normalise: { method: "rank" } }, { node: "access" });
    expect(told.rows.map(({ ranks }) => ranks[0])).toEqual(ranksOf(recipe, 0));
    expect(told.runs).toHaveLength(2);
  });

  it("moves nobody when nothing changes, and refuses a change there cannot be", () => {
    expect(whatIf(table, recipe, {}).runs[1]).toMatchObject({ moved: 0, meanRankChange: 0, largestRankChange: 0 });
    const wrong = JSON.parse('{"normalise":{"method":"minmaxx"}}');
    expect(() => whatIf(table, recipe, wrong)).toThrow(/did you mean minmax/);
  });
});
