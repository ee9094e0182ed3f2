import { type Diff, diff } from "eduplan/diff";
import type { Plan } from "eduplan/model";
import { describe, expect, test } from "vitest";
import { manyTargets } from "../bench/manyTargets.ts";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const plan = (ids: string): Plan => smallPlan([...ids].map((id) => smallTarget({ id, label: id })));
const moved = ({ moves }: Diff) => moves.map(({ left }) => left.targets.join(""));

describe("what stands elsewhere", () => {
  test.each([
    ["abcdefgh", "abcdefgh", []],
    ["abcdefgh", "adefbcgh", ["bc"]],
    ["abcdefgh", "efghabcd", ["abcd"]],
    ["abcdefgh", "hbcdefga", ["a", "h"]],
    ["abcdefgh", "bcdxyefgha", ["a"]],
  ])("from %s to %s the moves are %j", (left, right, blocks) => {
    const there = moved(diff(plan(left), plan(right)));
    expect(there).toEqual(blocks);
    expect(moved(diff(plan(right), plan(left)))).toEqual(blocks);
  });

  test("a move tells how many, from where to where, with the clause of its first on both sides", () => {
    const [move] = diff(plan("abcdef"), plan("adbcef")).moves;
    expect(move).toMatchObject({
      change: { code: "change.moved", params: { count: 1, left: 4, right: 2 } },
      left: { first: { record: "d", exact: "九年义务教育巩固率达到95%以上" } },
      right: { first: { record: "d" } },
    });
  });

  test("a target that is changed and moved is both", () => {
    const right = smallPlan(
      [..."bca"].map((id) => smallTarget({ id, label: id, ...(id === "a" && { formalType: "binding" as const }) })),
    );
    expect(diff(plan("abc"), right).counts).toEqual({ "change.formal-type": 1, "change.moved": 1 });
  });

  test("two regions have no common order", () => {
    expect(diff(plan("ab"), { ...plan("ba"), id: "yi", region: "120119" }).moves).toEqual([]);
  });
});

describe("20,000 targets of which every twentieth is raised and a block stands elsewhere", () => {
  const made = manyTargets(20_000);
  const result = diff(made.left, made.right);

  test("exactly the true changes are told, and the block is one move", () => {
    expect(result.entries.map(({ left }) => left?.target).sort()).toEqual([...made.changed].sort());
    expect(result.counts).toEqual({ "change.higher": 1000, "change.moved": 1 });
    expect(result.moves[0]?.left.targets).toHaveLength(made.moved);
    expect(result.unchanged).toBe(19_000);
  });
});
