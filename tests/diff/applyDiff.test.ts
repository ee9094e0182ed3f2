import { jizhou, shuozhou } from "eduplan/data";
import { applyDiff, diff } from "eduplan/diff";
import { EduplanError } from "eduplan/model";
import { describe, expect, test } from "vitest";

const [first, second, third, ...rest] = shuozhou.targets as readonly [
  (typeof shuozhou.targets)[number],
  (typeof shuozhou.targets)[number],
  (typeof shuozhou.targets)[number],
  ...(typeof shuozhou.targets)[number][],
];
/** One target gone, one with another note, the rest of the text before them. */
const edited = { ...shuozhou, targets: [...rest, first, { ...third, note: "read again" }] };

const thrown = (run: () => unknown): EduplanError => {
  try {
    run();
  } catch (error) {
    if (error instanceof EduplanError) return error;
  }
  throw new Error("nothing was thrown");
};

describe("applyDiff", () => {
  test("holds what a reader would not call a change: another note, another order", () => {
    const change = diff(shuozhou, edited);
    expect(change.entries).toMatchObject([{ left: { target: second.id }, changes: [{ code: "change.only-left" }] }]);
    expect(change.moves).toHaveLength(1);
    expect(applyDiff(shuozhou, change)).toEqual(edited);
  });

  test("refuses a diff of two regions", () => {
    expect(diff(shuozhou, jizhou)).not.toHaveProperty("patch");
    expect(thrown(() => applyDiff(shuozhou, diff(shuozhou, jizhou))).code).toBe("no-patch");
  });

  test("refuses another plan", () => {
    const error = thrown(() => applyDiff(jizhou, diff(shuozhou, edited)));
    expect(error).toMatchObject({ code: "other-plan", message: expect.stringContaining("shuozhou, not from jizhou") });
  });

  test.each([
    ["a changed record", [first, second, { ...third, label: "别的" }, ...rest], `${third.id}, differs in label`],
    ["a missing record", [first, third, ...rest], `target 2 should be ${second.id} and is ${third.id}`],
    ["a record more", [...shuozhou.targets, { ...first, id: "new" }], "instead of"],
    ["another order", [first, second, third, ...rest.toReversed()], "another order"],
  ] as const)("refuses a plan with %s, naming the first disagreement", (_, targets, words) => {
    const error = thrown(() => applyDiff({ ...shuozhou, targets }, diff(shuozhou, edited)));
    expect(error.code).toBe("stale-diff");
    expect(error.message).toContain(words);
  });
});
