import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { align, compareAll } from "eduplan/align";
import { audit } from "eduplan/audit";
import { jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import { score } from "eduplan/score";
import { renderSvg, toReport, toVegaLite } from "eduplan/view";
import type { Browser, Locator, Page } from "playwright-core";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { results as everyResult, LOCALES } from "../view/results.ts";
import { launchChromium, openPage, type WatchedPageOptions } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "eduplan-report-"));
const addresses = new Map<string, string>();
const alignment = align(plans);
const comparisons = compareAll(alignment);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  const results = [
    alignment,
    comparisons,
    diff(shuozhou, jizhou),
    diff(xining, minle),
    score(plans, { weights: { specificity: 0.5, coverage: 0.5 } }),
    ...plans.map((plan) => audit(plan)),
  ];
  const put = (name: string, html: string): void => {
    writeFileSync(join(folder, `${name}.html`), html);
    addresses.set(name, pathToFileURL(join(folder, `${name}.html`)).href);
  };
  for (const locale of LOCALES) {
    const svg = await renderSvg(toVegaLite(alignment, { locale }), { vega, vegaLite });
    put(locale, toReport(results, { locale, title: "五地 five", note: "x", figures: [{ svg, caption: "五地 five" }] }));
  }
  put("every", toReport([...everyResult.map(([, result]) => result), align(plans, { groupBy: "theme" })]));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a report and, after what is done with it, holds that nothing went wrong: no error, no request to a network. */
async function visit(
  name: string,
  act: (page: Page) => Promise<void>,
  { hash = "", ...options }: WatchedPageOptions & { readonly hash?: string } = {},
): Promise<void> {
  const { page, faults, close } = await openPage(browser, options);
  await page.goto(`${addresses.get(name)}${hash}`);
  await act(page);
  expect(faults).toEqual([]);
  await close();
}

const shownRows = (page: Page): Promise<number> => page.locator("table.m tbody tr[id]:visible").count();
const statusOf = (page: Page): Promise<string> => page.locator("#status").innerText();
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((each) => each === each.ownerDocument.activeElement);
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe("filters", () => {
  it("search in Chinese and in English, whatever the language of the page, and announce the number of rows", async () => {
    for (const [locale, terms] of [
      ["zh", ["巩固率", "retention rate", "RETENTION  compulsory"]],
      ["en", ["巩固率", "retention rate", "九年义务教育"]],
    ] as const) {
      await visit(locale, async (page) => {
        const [all = 0, of] = numbersIn(await statusOf(page));
        expect(all).toBe(of);
        for (const term of terms) {
          await page.locator("#reset").click();
          await page.locator("#q").fill(term);
          await expect.poll(async () => numbersIn(await statusOf(page))[0]).toBeLessThan(all / 4);
          await expect(page.locator("table.m tr[id]:visible").first().innerText()).resolves.toMatch(
            /义务教育|retention/,
          );
          const rows = await page.locator("[data-rows] :is(tr, li)[id]:visible").count();
          expect(numbersIn(await statusOf(page))).toEqual([rows, all]);
        }
        await page.locator("#q").fill("no such words");
        await expect.poll(() => shownRows(page)).toBe(0);
        await expect(page.locator('[data-none="t1"]').isVisible()).resolves.toBe(true);
        await page.locator("#reset").click();
        await expect.poll(() => shownRows(page)).toBe(alignment.rows.length);
      });
    }
  });

  it("by stage, by what compares and by how many plans state it", async () => {
    await visit("zh", async (page) => {
      await page.locator("#stage").selectOption("ED02");
      expect(await shownRows(page)).toBe(alignment.rows.filter(({ stage }) => stage === "ED02").length);
      await page.locator("#stage").selectOption("");
      await page.locator("#filled").selectOption("2");
      expect(await shownRows(page)).toBe(comparisons.rows.length);
      await page.locator("#filled").selectOption("");
      await page.locator("#comparable").check();
      const comparable = comparisons.rows.filter(({ pairs }) => pairs.some(({ comparison }) => comparison.comparable));
      expect(await shownRows(page)).toBe(comparable.length);
      // 朔州 and 蓟州 alone compare: without either nothing does.
      await page.locator('input[data-id="jizhou"]').uncheck();
      expect(await shownRows(page)).toBe(0);
    });
  });

  it("by theme where rows are gathered by it", async () => {
    await visit("every", async (page) => {
      await page.locator("#theme").selectOption("teachers");
      const rows = page.locator("table.m").nth(1).locator("tbody tr[id]:visible");
      expect(await rows.count()).toBeGreaterThan(5);
      const themes = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-t") ?? ""));
      expect(themes.every((list) => list.split(" ").includes("teachers"))).toBe(true);
    });
  });

  it("findings by severity", async () => {
    await visit("en", async (page) => {
      await page.locator('input[value="info"]').uncheck();
      await expect(page.locator('tr[data-v="info"]:visible').count()).resolves.toBe(0);
      expect(await page.locator('tr[data-v="warning"]:visible').count()).toBeGreaterThan(5);
    });
  });

  it("hide the columns and findings of a plan, and with them its part in how many plans state a row", async () => {
    await visit("zh", async (page) => {
      const heads = page.locator("table.m thead th:visible");
      await expect(heads.count()).resolves.toBe(7);
      await page.locator('input[data-id="xining"]').uncheck();
      await expect(heads.allInnerTexts()).resolves.not.toContainEqual(expect.stringContaining("西宁"));
      await expect(heads.count()).resolves.toBe(6);
      await expect(page.locator("tr[data-v]:visible th", { hasText: "西宁" }).count()).resolves.toBe(0);
      // What is to be known of its attribution stays.
      await expect(page.locator(".doubts", { hasText: "西宁" }).isVisible()).resolves.toBe(true);
      await page.locator("#filled").selectOption("2");
      const without = alignment.rows.filter(
        ({ cells }) => cells.filter(({ plan, targets }) => plan !== "xining" && targets.length > 0).length > 1,
      );
      expect(await shownRows(page)).toBe(without.length);
      await page.locator("button[data-all='']").click();
      await expect(heads.count()).resolves.toBe(2);
      await page.locator("button[data-all='1']").click();
      await expect(heads.count()).resolves.toBe(7);
    });
  });

  it("keep their state in the address, and take it from there", async () => {
    await visit("zh", async (page) => {
      await page.locator("#q").fill("入园 率");
      await page.locator("#filled").selectOption("2");
      await page.locator('input[data-id="minle"]').uncheck();
      await page.locator('input[value="info"]').uncheck();
      await page.locator("#night").click();
      await expect.poll(() => page.url()).toContain("q=");
      const [rows, status] = [await shownRows(page), await statusOf(page)];
      expect(rows).toBeGreaterThan(0);
      await page.reload();
      await expect(page.locator("#q").inputValue()).resolves.toBe("入园 率");
      expect([await shownRows(page), await statusOf(page)]).toEqual([rows, status]);
      await expect(page.locator("table.m thead th:visible").count()).resolves.toBe(6);
      await expect(page.locator("#night").getAttribute("aria-pressed")).resolves.toBe("true");
      await page.locator("#reset").click();
      expect(await shownRows(page)).toBe(alignment.rows.length);
      expect(page.url()).toMatch(/#look=dark$/);
    });
  });

  it("hide the notes of a row with the row", async () => {
    await visit("zh", async (page) => {
      await page.locator("#comparable").check();
      const rows = await page.locator("table.m tr[id]:visible").evaluateAll((all) => all.map(({ id }) => id));
      const notes = await page
        .locator("[data-of^='t1-']:visible")
        .evaluateAll((all) => all.map((each) => each.getAttribute("data-of")));
      expect(notes).toEqual(rows);
    });
  });
});

describe("evidence", () => {
  const tip = (page: Page) => page.locator("#tip");

  it("comes on focus and describes the figure, goes with Escape, and arrow keys lead on", async () => {
    await visit("zh", async (page) => {
      const row = page.locator("table.m tr", { hasText: "学前三年毛入园率" });
      const figure = row.locator(".f a.e").first();
      await row.locator(".c a.e").focus();
      await expect(tip(page).innerText()).resolves.toContain("可比性");
      await page.keyboard.press("Tab");
      await expect(isFocused(figure)).resolves.toBe(true);
      await expect(tip(page).innerText()).resolves.toMatch(/朔州市 入园率[\s\S]*第 \d+ 字 · 读法:/);
      await expect(figure.getAttribute("aria-describedby")).resolves.toBe("tip");
      await expect
        .poll(() =>
          tip(page).evaluate(
            (each) => each.getBoundingClientRect().bottom <= each.ownerDocument.documentElement.clientHeight,
          ),
        )
        .toBe(true);
      await page.keyboard.press("Escape");
      await expect(tip(page).isVisible()).resolves.toBe(false);
      await expect(figure.getAttribute("aria-describedby")).resolves.toBeNull();
      await page.keyboard.press("ArrowRight");
      await expect(tip(page).innerText()).resolves.toContain("蓟州区");
      await page.keyboard.press("ArrowDown");
      await expect(tip(page).innerText()).resolves.toContain("普惠");
    });
  });

  it("comes on hover and on a click, which holds it", async () => {
    await visit("en", async (page) => {
      const [first, second] = [page.locator(".f a.e").nth(2), page.locator(".f a.e").nth(9)];
      await first.hover();
      await expect.poll(() => tip(page).isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => tip(page).isVisible()).toBe(false);
      await second.click();
      await expect(tip(page).innerText()).resolves.toMatch(/character \d+ · read:/);
      await page.locator("h2:visible").first().click();
      await expect(tip(page).isVisible()).resolves.toBe(false);
    });
  });

  it("is led to by Enter and led back from, without losing the state in the address", async () => {
    await visit("zh", async (page) => {
      await page.locator("#filled").selectOption("2");
      const figure = page.locator("table.m .f a.e:visible").first();
      await figure.focus();
      const href = (await figure.getAttribute("href")) ?? "";
      await page.keyboard.press("Enter");
      await expect(page.evaluate("document.activeElement.id")).resolves.toBe(href.slice(1));
      await page
        .locator(`[id="${href.slice(1)}"] a`)
        .first()
        .focus();
      await page.keyboard.press("Enter");
      await expect(isFocused(figure)).resolves.toBe(true);
      expect(page.url()).toMatch(/#filled=2$/);
    });
  });
});

describe("the page", () => {
  it("goes dark by itself and by its button, each over the other", async () => {
    const paper = (page: Page) => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const [white, black] = ["rgb(255, 255, 255)", "rgb(21, 24, 28)"];
    for (const [colorScheme, before, after] of [
      ["light", white, black],
      ["dark", black, white],
    ] as const) {
      await visit(
        "zh",
        async (page) => {
          expect(await paper(page)).toBe(before);
          await page.locator("#night").click();
          expect(await paper(page)).toBe(after);
          await page.emulateMedia({ media: "print" });
          expect(await paper(page)).toBe(white);
        },
        { colorScheme },
      );
    }
  });

  it("prints its evidence and not its controls", async () => {
    await visit("zh", async (page) => {
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("#q").isVisible()).resolves.toBe(false);
      await expect(page.locator("nav").isVisible()).resolves.toBe(false);
      await expect(page.locator(".of").first().isVisible()).resolves.toBe(true);
      await expect(
        page.evaluate(`[
          getComputedStyle(document.querySelector("table.m thead")).display,
          getComputedStyle(document.querySelector(".f a.e"), "::after").content.replaceAll('"', ""),
          getComputedStyle(document.querySelector(".scroll")).overflow,
        ]`),
      ).resolves.toEqual(["table-header-group", " #1", "visible"]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  it("fits a narrow screen: only tables and figures scroll sideways", async () => {
    for (const locale of LOCALES) {
      await visit(
        locale,
        async (page) => {
          await expect(page.evaluate("document.documentElement.scrollWidth")).resolves.toBe(375);
          const figure = page.locator(".f a.e").first();
          await figure.tap();
          await expect(page.locator("#tip").isVisible()).resolves.toBe(true);
          const box = await page.locator("#tip").boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
        },
        { viewport: { width: 375, height: 740 }, hasTouch: true },
      );
    }
  });

  it("says everything without a script, and a figure leads to its evidence", async () => {
    await visit(
      "zh",
      async (page) => {
        await expect(page.locator("#filters").isVisible()).resolves.toBe(false);
        await expect(page.locator("#night").isVisible()).resolves.toBe(false);
        expect(await page.locator("table.m tr[id]:visible").count()).toBe(alignment.rows.length);
        const figure = page.locator(".f a.e").first();
        await figure.click();
        expect(page.url()).toMatch(/#\d+$/);
        await expect(page.locator(":target").textContent()).resolves.toContain("朔州市");
      },
      { javaScriptEnabled: false },
    );
  });

  it("runs no script and loads nothing that a figure brings along", async () => {
    const svg = `<svg width="9" height="9"><script>document.title = "run"</script><image href="http://eduplan.invalid/x.png"/><rect onclick="document.title = 'run'" width="9" height="9"/></svg>`;
    writeFileSync(
      join(folder, "bad.html"),
      toReport(align([jizhou]), { title: "t", figures: [{ svg, caption: "c" }] }),
    );
    const { page, faults, close } = await openPage(browser);
    await page.goto(pathToFileURL(join(folder, "bad.html")).href);
    await page.locator("svg rect").click();
    expect(await page.title()).toBe("t");
    const blocked = /^(console: .*Content Security Policy|request: |failed: .* csp$)/;
    expect(faults.filter((fault) => !blocked.test(fault))).toEqual([]);
    expect(faults).toContain("failed: http://eduplan.invalid/x.png csp");
    await close();
  });

  it.each([
    ["zh", "by day", {}],
    ["en", "by night and filtered", { colorScheme: "dark", hash: "#filled=2" }],
    ["zh", "narrow, with nothing to show", { viewport: { width: 375, height: 740 }, hash: "#q=nothing" }],
    ["every", "with every result", { hash: "#filled=2" }],
  ] as const)("has no fault that axe finds: %s, %s", async (name, _, options) => {
    await visit(
      name,
      async (page) => {
        // A held pop-up is looked at too.
        await page.locator("table.m .f a.e:visible, #q").first().focus();
        await page.evaluate(axe.source);
        const found = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes: [first] }) =>
            [impact, id, first.html, first.failureSummary].join(" ")))`,
        );
        expect(found).toEqual([]);
      },
      { ...options, bypassCSP: true },
    );
  });
});
