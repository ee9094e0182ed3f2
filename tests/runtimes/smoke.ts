// Imports every entry point and runs the main verbs on the bundled plans. Prints a line for each result: its name, a
// hash, its length. The lines must be the same in every runtime.
import { createHash } from "node:crypto";
import * as eduplan from "eduplan";
import * as alignRoom from "eduplan/align";
import * as auditRoom from "eduplan/audit";
import * as catalogRoom from "eduplan/catalog";
import * as compositeRoom from "eduplan/composite";
import * as dataRoom from "eduplan/data";
import guangdongCity from "eduplan/data/guangdong-city";
import jizhou from "eduplan/data/jizhou";
import minle from "eduplan/data/minle";
import shuozhou from "eduplan/data/shuozhou";
import xining from "eduplan/data/xining";
import * as diffRoom from "eduplan/diff";
import * as extractRoom from "eduplan/extract";
import * as ioRoom from "eduplan/io";
import * as modelRoom from "eduplan/model";
import * as schemaRoom from "eduplan/schema";
import * as scoreRoom from "eduplan/score";
import * as trackRoom from "eduplan/track";
import * as viewRoom from "eduplan/view";

function print(name: string, result: unknown): void {
  const text = typeof result === "string" ? result : JSON.stringify(result);
  console.log(`${name} ${createHash("sha256").update(text).digest("hex").slice(0, 12)} ${text.length}`);
}

const rooms = {
  eduplan,
  align: alignRoom,
  audit: auditRoom,
  catalog: catalogRoom,
  composite: compositeRoom,
  data: dataRoom,
  diff: diffRoom,
  extract: extractRoom,
  io: ioRoom,
  model: modelRoom,
  schema: schemaRoom,
  score: scoreRoom,
  track: trackRoom,
  view: viewRoom,
};
for (const [name, room] of Object.entries(rooms)) print(`exports of ${name}`, Object.keys(room).sort());

const { plans } = dataRoom;
print("plans", [shuozhou, minle, xining, jizhou, guangdongCity]);
for (const plan of plans) {
  print(`safeParsePlan ${plan.id}`, eduplan.safeParsePlan(plan).success);
  print(`audit ${plan.id}`, eduplan.audit(plan));
}
print(
  "extractPlan",
  eduplan.extractPlan(
    "到2025年，学前教育毛入园率由2020年的88%提高到95%以上。新建幼儿园12所，每年招聘教师不少于三百名。",
    {
      region: "120119",
      period: [2021, 2025],
    },
  ),
);
const alignment = eduplan.align(plans);
print("align", alignment);
print("diff", eduplan.diff(shuozhou, jizhou));
print("score", eduplan.score(plans));
print("track plans", eduplan.track(plans));
for (const scheme of ["sdg4-scorecard", "open-sdg", "un-progress-chart"] as const)
  print(
    `track ${scheme}`,
    eduplan.track(eduplan.benchmarks, eduplan.nationalObservations(), { scheme, method: "regression" }),
  );
print("crosstab", eduplan.crosstab(plans, { rows: "stage", columns: "instrument" }));
for (const style of ["gbt7714", "apa", "bibtex"] as const)
  print(
    `cite ${style}`,
    plans.map((plan) => eduplan.cite(plan, { style })),
  );
print("toText", eduplan.toText(alignment));
print("toMarkdown", eduplan.toMarkdown(alignment));
print("toHtml", eduplan.toHtml(alignment));
print("toVegaLite", eduplan.toVegaLite(alignment));
const regions = Array.from({ length: 40 }, (_, row) => ({ region: `r${row}` }));
const indicators = Array.from({ length: 9 }, (_, place) => ({
  id: `i${place}`,
  direction: place % 3 === 0 ? ("lower" as const) : ("higher" as const),
  parent: `p${place % 3}`,
  values: regions.map((_, row) => ((row * 7919 + place * 104729) % 997) ** 2 / 7),
}));
const table = { rows: regions, indicators, aggregates: [{ id: "p0" }, { id: "p1", weight: 2 }, { id: "p2" }] };
for (const method of ["arithmetic", "geometric", "harmonic", "generalised"] as const)
  print(
    `compositeIndex ${method}`,
    eduplan.compositeIndex(table, {
      treat: { winsorise: 1, skewness: 0.2, kurtosis: 0 },
      normalise: { range: [1, 100] },
      aggregate: { method },
    }),
  );
print("toTable", eduplan.toTable(alignment, { doubtful: true }));
const mappings = eduplan.mappingSetOf(plans);
print("toSssom", eduplan.toSssom(mappings));
print("fromSssom", eduplan.fromSssom(eduplan.toSssom(mappings)));
print("mappingSetFrom", eduplan.mappingSetFrom(["学前教育三年毛入园率", "研学基地"]));
print("applyMappings", eduplan.applyMappings(shuozhou, mappings, { by: "smoke" }));
