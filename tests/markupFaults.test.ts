import { expect, test } from "vitest";
import { markupFaults } from "./markupFaults.ts";

test.each<[markup: string, faults: string[]]>([
  ['<ul class="a"><li>a &amp; b</li></ul>', []],
  ['<!doctype html>\n<p><meta charset="utf-8"></p>', []],
  ['<svg><path d="M0"/></svg>', []],
  ["<ul><li>a</ul>", ["</ul> closes <li>", "<ul> is not closed"]],
  ["<p>", ["<p> is not closed"]],
  ["<p>a < b</p>", ["< b"]],
  ["<p>a & b</p>", ["& b"]],
  ["<p class=x>a</p>", ["</p> closes <>", "<p class=x>a"]],
])("%s", (markup, faults) => {
  expect(markupFaults(markup)).toEqual(faults);
});
