// Imports every entry point and calls what it exports on the bundled plans. Prints a line for each result: its name, a
// hash, its length. The lines must be the same in every runtime, and on a page, so nothing here is of one runtime.
import * as eduplan from "eduplan";
import * as align from "eduplan/align";
import * as audit from "eduplan/audit";
import * as catalog from "eduplan/catalog";
import * as composite from "eduplan/composite";
import * as data from "eduplan/data";
import * as guangdongCity from "eduplan/data/guangdong-city";
import * as jizhou from "eduplan/data/jizhou";
import * as minle from "eduplan/data/minle";
import * as shuozhou from "eduplan/data/shuozhou";
import * as xining from "eduplan/data/xining";
import * as diff from "eduplan/diff";
import * as extract from "eduplan/extract";
import * as io from "eduplan/io";
import * as model from "eduplan/model";
import * as schema from "eduplan/schema";
import * as score from "eduplan/score";
import * as track from "eduplan/track";
import * as view from "eduplan/view";
import { print } from "./print.ts";
import { printFiles } from "./verbs/files.ts";
import { printIndices } from "./verbs/indices.ts";
import { printPlans } from "./verbs/plans.ts";
import { printTexts } from "./verbs/texts.ts";
import { printViews } from "./verbs/views.ts";

const rooms = {
  eduplan,
  align,
  audit,
  catalog,
  composite,
  data,
  diff,
  extract,
  io,
  model,
  schema,
  score,
  track,
  view,
  shuozhou,
  minle,
  xining,
  jizhou,
  guangdongCity,
};
for (const [name, room] of Object.entries(rooms)) print(`exports of ${name}`, Object.keys(room).sort());
for (const { plan, default: same } of [shuozhou, minle, xining, jizhou, guangdongCity])
  print(`plan ${plan.id}`, [plan === same, data.plans.includes(plan), plan]);

printPlans();
await printTexts();
printIndices();
await printFiles();
await printViews();
print("the end", "");
