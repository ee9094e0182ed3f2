import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { blocksOf, type Example, examplesOf, printedBy, readPage, updatePage } from "./pageCode.ts";
import { pageFiles } from "./pageFiles.ts";
import { CHINESE_PAGES, PAGES } from "./pagesList.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The anchor that a heading gets: as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/`/g, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set([...readPage(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading)));

describe("internal links", () => {
  it.each(PAGES)("of %s lead to files and headings", (page) => {
    const links = [...readPage(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const broken = links.flatMap(([, path = "", anchor]) => {
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return [path];
      if (anchor === undefined || !target.endsWith(".md")) return [];
      return anchorsOf(target).has(decodeURIComponent(anchor)) ? [] : [`${path}#${anchor}`];
    });
    expect(broken).toEqual([]);
  });
});

describe("the guide in Chinese", () => {
  it.each(CHINESE_PAGES)("%s has the code of its English counterpart, and each leads to the other", (page) => {
    const english = page.replace("/zh/", "/");
    expect(blocksOf(page)).toEqual(blocksOf(english));
    expect(readPage(page)).toContain(`[English](../${basename(page)})`);
    expect(readPage(english)).toContain(`[中文](zh/${basename(page)})`);
  });

  it("has every page but the reference", () => {
    const english = PAGES.filter((page) => dirname(page) === "examples/guide").map((page) => basename(page));
    expect(CHINESE_PAGES.map((page) => basename(page))).toEqual(english.filter((name) => name !== "reference.md"));
  });
});

// The code of the Chinese pages is that of the English ones, so it is run once.
const RUN = PAGES.filter((page) => !CHINESE_PAGES.includes(page) && examplesOf(page).length > 0);

describe.each(RUN)("the code of %s", (page) => {
  const files = pageFiles();
  it.each(examplesOf(page).map((example): [string, Example] => [example.name, example]))(
    "%s",
    async (_, example) => {
      const printed = await printedBy(example.code, files);
      if (process.env.EDUPLAN_UPDATE === "1" && example.printed !== undefined) updatePage(page, example, printed);
      else if (example.printed !== undefined) expect(printed).toBe(example.printed);
      else expect(printed).not.toMatch(/undefined|NaN|\[object/);
    },
    30_000,
  );
});
