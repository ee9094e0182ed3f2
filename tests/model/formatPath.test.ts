import { formatPath } from "eduplan/model";
import { expect, test } from "vitest";

test("a path is written as in a program", () => {
  expect(formatPath(["targets", 3, "goal", "unit"])).toBe("targets[3].goal.unit");
  expect(formatPath(["source", "integrity", 0, "evidence", 1])).toBe("source.integrity[0].evidence[1]");
  expect(formatPath([2, "goal"])).toBe("[2].goal");
  expect(formatPath(["title"])).toBe("title");
});

test("the root is an empty string", () => {
  expect(formatPath([])).toBe("");
});
