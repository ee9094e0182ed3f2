import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium, openPage } from "./chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it("notes what goes wrong on a page, and nothing on a page that is well", async () => {
  const well = await openPage(browser);
  await well.page.setContent("<!doctype html><title>·</title><script>console.log(1)</script>");
  expect(well.faults).toEqual([]);
  await well.close();

  const ill = await openPage(browser);
  await ill.page.setContent(
    `<!doctype html><title>·</title><script>console.error("said"); setTimeout(() => { throw new Error("thrown") })</script>
    <img src="http://eduplan.invalid/a.png" alt="">`,
  );
  await expect.poll(() => ill.faults.length).toBeGreaterThanOrEqual(4);
  expect(ill.faults.join("\n")).toMatch(/console: said/);
  expect(ill.faults.join("\n")).toMatch(/error: thrown/);
  expect(ill.faults.join("\n")).toMatch(/request: http:\/\/eduplan\.invalid/);
  await ill.close();
});
