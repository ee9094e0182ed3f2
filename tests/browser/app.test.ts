import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BundledPage, bundlePage } from "./bundle.ts";
import { launchChromium, openPage } from "./chromium.ts";

const app = fileURLToPath(new URL("../../examples/app", import.meta.url));
const axe = fileURLToPath(import.meta.resolve("axe-core"));

let browser: Browser;
let bundled: BundledPage;
beforeAll(async () => {
  bundled = await bundlePage(app);
  browser = await launchChromium();
});
afterAll(() => Promise.all([browser?.close(), bundled?.close()]));

/** Opens the app, lets a visitor use it, and holds that nothing went wrong and nothing was asked of any other place. */
async function visit(
  use: (page: Page, requested: readonly string[]) => Promise<void>,
  locale = "en-GB",
): Promise<void> {
  const { page, faults, close } = await openPage(browser, {
    locale,
    allows: (url) => url.startsWith(bundled.url) || /^(blob|data):/.test(url),
  });
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url().slice(bundled.url.length)));
  await page.goto(bundled.url);
  await use(page, requested);
  expect(faults).toEqual([]);
  await close();
}

const statusOf = (page: Page): Promise<string | null> => page.locator("#status").textContent();

/** The requested files that hold a module whose path ends so. */
const holding = (requested: readonly string[], ending: RegExp): readonly string[] =>
  [...bundled.files]
    .filter(([name, ids]) => requested.includes(name) && ids.some((id) => ending.test(id)))
    .map(([name]) => name);

async function choose(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name }).check();
  await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^${names.length} plans compared`));
}

describe("the example app", () => {
  it("is bundled without a warning, each plan in a file of its own", () => {
    expect(bundled.warnings).toEqual([]);
    const files = [...bundled.files].filter(([, ids]) => ids.some((id) => /dist\/data\/[\w-]+\.js$/.test(id)));
    expect(files.length).toBe(5);
  });

  it("loads the plans that are chosen and no other, and neither zod nor Vega before they are needed", () =>
    visit(async (page, requested) => {
      const plansLoaded = () => holding(requested, /dist\/data\/[\w-]+\.js$/).length;
      expect(plansLoaded()).toBe(0);
      await choose(page, /^Minle/, /^Jizhou/);
      expect(plansLoaded()).toBe(2);
      expect(holding(requested, /node_modules\/(zod|vega|vega-lite)\//)).toEqual([]);
    }));

  it("shows what compares, what does not and why, with the clause of each figure", () =>
    visit(async (page) => {
      await choose(page, /^Shuozhou/, /^Jizhou/);
      const compared = page.getByRole("region", { name: "What compares" });
      expect(await compared.getByRole("row").allTextContents()).toContainEqual(
        expect.stringContaining("retention rate"),
      );
      const refused = page.getByRole("region", { name: "What does not compare, and why" });
      expect(await refused.textContent()).toContain("gross or net: not stated / gross");
      const clause = compared.locator("details").first();
      expect(await clause.getByText("“").first().isVisible()).toBe(false);
      await clause.locator("summary").click();
      expect(await clause.locator("p").first().textContent()).toMatch(/^“.+” @\d+/);

      const rows = () => page.getByRole("row").count();
      const brief = await rows();
      await page.getByRole("checkbox", { name: "Also list what only one plan says" }).check();
      expect(await rows()).toBeGreaterThan(brief + 20);
    }));

  it("draws a chart", () =>
    visit(async (page) => {
      await choose(page, /^Shuozhou/, /^Jizhou/);
      await page.getByRole("button", { name: "Draw a chart" }).click();
      const chart = page.getByRole("img", { name: "Shares promised by each plan" });
      await chart.waitFor();
      expect(await chart.locator("path").count()).toBeGreaterThan(5);
    }));

  it("switches the language of everything that is shown", () =>
    visit(async (page) => {
      await page.getByRole("checkbox", { name: /^民乐县/ }).check();
      await page.getByRole("checkbox", { name: /^天津市蓟州区/ }).check();
      await expect.poll(() => statusOf(page)).toMatch(/^已对照 2 份规划/);
      await page.getByRole("button", { name: "English" }).click();
      expect(await statusOf(page)).toMatch(/^2 plans compared/);
      expect(await page.getByRole("checkbox", { name: /^Minle/ }).isChecked()).toBe(true);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.getByRole("columnheader", { name: "Minle County" }).count()).toBeGreaterThan(0);
    }, "zh-CN"));

  it("reads a pasted text into a draft and compares it", () =>
    visit(async (page) => {
      await page.getByText("Add a plan of your own").click();
      await page
        .getByLabel("Text or JSON")
        .fill("青山县教育规划\n到2025年,九年义务教育巩固率达到98%以上,新建幼儿园12所。");
      await page.getByRole("button", { name: "Read it" }).click();
      expect(await page.getByRole("alert").textContent()).toContain("region code");
      await page.getByLabel("Region code").fill("6207xx");
      await page.getByRole("button", { name: "Read it" }).click();
      await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/A draft was read: [1-9]\d* targets/);
      await page.getByRole("checkbox", { name: /^Jizhou/ }).check();
      await expect.poll(() => statusOf(page)).toMatch(/^2 plans compared/);
      expect(await page.getByRole("region", { name: "Targets side by side" }).textContent()).toContain("≥98 % 2025");
    }));

  it("tells what is wrong with a JSON file, and takes one that is right", () =>
    visit(async (page) => {
      const alert = page.getByRole("alert");
      await page.getByText("Add a plan of your own").click();
      const read = async (text: string) => {
        await page.getByLabel("Text or JSON").fill(text);
        await page.getByRole("button", { name: "Read it" }).click();
      };
      await read('{ "id": ');
      await expect.poll(() => alert.textContent()).toContain("was not read; faults to put right: 1");
      await read('{ "id": "mine", "schemaVersion": "1", "targets": 3 }');
      await expect.poll(() => alert.textContent()).toMatch(/put right: [4-9]|put right: \d\d/);
      expect(await alert.getByRole("listitem").count()).toBeGreaterThan(3);

      const minle = readFileSync(new URL("../../data/plans/minle.json", import.meta.url), "utf8");
      const open = async (text: string) => {
        const file = { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) };
        await page.getByLabel("Open a file").setInputFiles(file);
        await expect.poll(() => page.getByLabel("Text or JSON").inputValue()).toBe(text);
        await page.getByRole("button", { name: "Read it" }).click();
      };
      await open(minle);
      await expect.poll(() => alert.textContent()).toContain("the id minle already");
      await open(minle.replaceAll('"minle', '"mine'));
      await expect.poll(() => alert.textContent()).toContain("Plans read: 1");
    }));

  it("gives the comparison to take away", () =>
    visit(async (page) => {
      await choose(page, /^Minle/, /^Jizhou/);
      const taken = async (name: string) => {
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name }).click();
        return readFileSync(await (await download).path(), "utf8");
      };
      expect(await taken("Download HTML")).toContain("<h1>Education plans side by side</h1>");
      const csv = (await taken("Download CSV")).split("\r\n");
      expect(csv.length).toBeGreaterThan(2);
      expect(csv.join("\n")).toContain("公办占比50%以上");
    }));

  it("can be used without a mouse and with a screen reader, in light and dark", () =>
    visit(async (page) => {
      await choose(page, /^Minle/, /^Jizhou/);
      await page.getByRole("button", { name: "Draw a chart" }).click();
      await page
        .getByRole("img", { name: "Shares promised" })
        .or(page.getByText("no share in common"))
        .first()
        .waitFor();
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate<string[]>(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
        );
        expect(violations).toEqual([]);
      }
    }));
});
