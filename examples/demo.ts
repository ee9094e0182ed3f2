// What do five regional education plans promise, where do they compare, and what should a reader beware of?
// Data: the five bundled plans.
//
//   npm run demo                      in Chinese; writes demo.svg and demo.html
//   npm run demo -- --en              in English
//   npm run demo -- --out some/folder
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { align, audit, compareAll, diff, type Locale, renderSvg, score, toHtml, toText, toVegaLite } from "eduplan";
import { jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const { values: args } = parseArgs({
  options: { en: { type: "boolean", default: false }, out: { type: "string", default: "examples/output" } },
});
const locale: Locale = args.en ? "en" : "zh";
const folder = args.out;

const alignment = align(plans);
const comparisons = compareAll(alignment);
const differences = [diff(shuozhou, jizhou), diff(xining, minle)];
const scores = score(plans, { weights: { specificity: 0.5, coverage: 0.5 } });
const audits = plans.map((plan) => audit(plan));

const results = [alignment, comparisons, ...differences, scores, ...audits];
for (const result of results) {
  console.log(toText(result, { locale, detail: "brief", width: 150, withoutCaveats: result !== alignment }));
}

const svg = await renderSvg(toVegaLite(alignment, { locale }), { vega, vegaLite });
const title = locale === "zh" ? "五地教育规划目标对照" : "Five regional education plans side by side";
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/demo.svg`, svg);
writeFileSync(`${folder}/demo.html`, toHtml(results, { locale, title, figures: [{ svg, caption: title }] }));
console.log(`${folder}/demo.svg  ${folder}/demo.html`);
