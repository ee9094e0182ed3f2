// What a user of the published package writes: one real use of each entry point. pack.test.ts runs it from an installed
// tarball, in Node as .mjs and in Deno as .ts, so it holds no type annotations; it also compiles it.
import { score, VERSION } from "eduplan";
import { align, compareCells } from "eduplan/align";
import { audit, verifyEvidence } from "eduplan/audit";
import { benchmarks, nationalObservations, regionOf } from "eduplan/catalog";
import { compositeIndex } from "eduplan/composite";
import { plans } from "eduplan/data";
import guangdongCity from "eduplan/data/guangdong-city";
import indicators from "eduplan/data/indicators.json" with { type: "json" };
import jizhou, { plan } from "eduplan/data/jizhou";
import minle from "eduplan/data/minle";
import rawShuozhou from "eduplan/data/plans/shuozhou.json" with { type: "json" };
import shuozhou from "eduplan/data/shuozhou";
import xining from "eduplan/data/xining";
import { diff } from "eduplan/diff";
import { extractPlan } from "eduplan/extract";
import { fromCsv, fromJson, fromSssom, mappingSetOf, toCsv, toJson, toRows, toSssom } from "eduplan/io";
import { VERSION as modelVersion } from "eduplan/model";
import manifest from "eduplan/package.json" with { type: "json" };
import { parsePlan, safeParsePlan } from "eduplan/schema";
import { score as scoreRoom } from "eduplan/score";
import { track } from "eduplan/track";
import { toMarkdown, toText } from "eduplan/view";

const alignment = align(plans);
const results = {
  versions: [VERSION, modelVersion, manifest.version],
  ids: [shuozhou, minle, xining, jizhou, guangdongCity].map(({ id }) => id),
  sameObjects: plans.includes(shuozhou) && plan === jizhou,
  raw: [safeParsePlan(rawShuozhou).success, parsePlan(rawShuozhou).id, typeof indicators],
  align: [alignment.type, typeof compareCells],
  audit: [audit(xining).type, typeof verifyEvidence(xining, "")],
  catalog: regionOf("000000")?.level,
  composite: compositeIndex({
    rows: [{ region: "a" }, { region: "b" }],
    indicators: [{ id: "rate", direction: "higher", values: [1, 2] }],
  }).nodes.map(({ ranks }) => ranks),
  diff: diff(shuozhou, jizhou).type,
  extract: extractPlan("到2025年，普惠率达到88%。", { region: "120119" }).plan.targets.map(({ label }) => label),
  io: [mappingSetOf(plans).type, fromSssom(toSssom(mappingSetOf(plans))).success],
  files: [toCsv(toRows(alignment)).length, fromCsv("a,b\r\n1,2\r\n").success, fromJson(toJson(plans)).success],
  score: [score(plans).type, score === scoreRoom],
  track: track(benchmarks, nationalObservations()).targets.filter(({ state }) => state === "tracked").length,
  view: [toText(alignment).length, toMarkdown(alignment).length],
};

console.log(JSON.stringify(results));
