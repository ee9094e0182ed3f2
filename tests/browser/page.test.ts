import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BundledPage, bundlePage } from "./bundle.ts";
import { launchChromium, openPage } from "./chromium.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

let browser: Browser;
let bundled: BundledPage;
beforeAll(async () => {
  bundled = await bundlePage(`${root}tests/browser/page`);
  browser = await launchChromium();
});
afterAll(() => Promise.all([browser?.close(), bundled?.close()]));

it("is bundled without a warning, from the built package alone", () => {
  expect(bundled.warnings).toEqual([]);
  const ours = [...bundled.files.values()].flat().filter((id) => id.startsWith(root) && !id.includes("node_modules"));
  const rooms = new Set(ours.map((id) => id.slice(root.length).split("/")[0]));
  expect([...rooms].sort()).toEqual(["dist", "examples", "tests"]);
});

it("prints on a page, built, what Node prints from source", async () => {
  const expected = execFileSync(process.execPath, ["--import", "tsx", "tests/runtimes/smoke.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  const { page, faults, close } = await openPage(browser, { allows: (url) => url.startsWith(bundled.url) });
  const lines: string[] = [];
  page.on("console", (message) => lines.push(message.text()));
  await page.goto(bundled.url);
  await expect.poll(() => lines.at(-1), { timeout: 50_000 }).toMatch(/^the end /);
  expect(faults).toEqual([]);
  expect(lines).toEqual(expected.trim().split("\n"));
  await close();
});
