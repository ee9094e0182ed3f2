import * as composite from "eduplan/composite";
import { describe, expect, it } from "vitest";
import { AGGREGATE_METHODS } from "../../src/composite/aggregate/methods.ts";
import { IMPUTE_METHODS } from "../../src/composite/steps/impute.ts";
import { NORMALISE_METHODS } from "../../src/composite/steps/normalise.ts";
import { TRANSFORMS } from "../../src/composite/steps/transformColumn.ts";
import { METHODS_OF_WEIGHING } from "../../src/composite/steps/weighing.ts";
import { BOUND_RULES } from "../../src/composite/toTable/numberFor.ts";
import { readPage } from "./pageCode.ts";

const page = readPage("data/COMPOSITE.md");

/** What stands between backticks, up to a bracket. */
const named = new Set([...page.matchAll(/`([^`\n]+?)(?:\(.*?)?`/g)].map(([, name = ""]) => name));

describe("data/COMPOSITE.md", () => {
  it("names every function and constant of the room", () => {
    expect(Object.keys(composite).length).toBeGreaterThan(40);
    expect(Object.keys(composite).filter((name) => !named.has(name))).toEqual([]);
  });

  it("names every method of a recipe", () => {
    const methods = [
      ...IMPUTE_METHODS,
      ...TRANSFORMS,
      ...NORMALISE_METHODS,
      ...METHODS_OF_WEIGHING,
      ...AGGREGATE_METHODS,
      ...BOUND_RULES,
    ];
    expect(methods.filter((name) => !named.has(name))).toEqual([]);
  });

  it("has every chapter in its contents", () => {
    const chapters = [...page.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
    const linked = [...page.matchAll(/^- \[(.+?)\]\(#(.+?)\)/gm)].map(([, title, anchor]) => [title, anchor]);
    const slug = (title: string): string => title.toLowerCase().replaceAll(" ", "-");
    expect(linked).toEqual(chapters.filter((title) => title !== "Contents").map((title) => [title, slug(title)]));
  });
});
