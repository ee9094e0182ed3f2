import { readFileSync, writeFileSync } from "node:fs";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { apps, bundleApp, gzipped } from "../tools/sizes.ts";

/** gzip bytes by app. An app may become this much larger or smaller before somebody has to look. */
const TOLERANCE = 0.02;
const budgetFile = new URL("./sizes.json", import.meta.url);

describe("sizes", () => {
  it("are as budgeted; EDUPLAN_UPDATE=1 writes them anew", async () => {
    const found: Record<string, number> = {};
    for (const app of apps) found[app] = gzipped(await bundleApp(app));
    if (process.env.EDUPLAN_UPDATE === "1") writeFileSync(budgetFile, `${JSON.stringify(found, null, 2)}\n`);
    const budget: Readonly<Record<string, number>> = JSON.parse(readFileSync(budgetFile, "utf8"));
    expect(Object.keys(budget)).toEqual(Object.keys(found));
    const changed = Object.entries(found).flatMap(([app, size]) => {
      const budgeted = budget[app] ?? 0;
      return Math.abs(size - budgeted) > budgeted * TOLERANCE ? [`${app}: ${budgeted} budgeted, ${size} found`] : [];
    });
    expect(changed).toEqual([]);
  });

  it("of one plan hold no other plan", async () => {
    const text = new TextDecoder().decode(await bundleApp(`export { plan } from "eduplan/data/jizhou"`));
    const held = plans.filter(
      ({ targets }) => text.includes(`"${targets[0]?.id}"`) || text.includes(`"${targets.at(-1)?.id}"`),
    );
    expect(held.map(({ id }) => id)).toEqual(["jizhou"]);
  });

  it("of an app that compares hold no plan, no schema and nothing of zod", async () => {
    const text = new TextDecoder().decode(await bundleApp(`export { align, compareAll } from "eduplan/align"`));
    expect(plans.filter(({ targets }) => text.includes(`"${targets[0]?.id}"`))).toEqual([]);
    expect(text).not.toContain("$ZodType");
  });
});
