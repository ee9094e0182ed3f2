import daff from "daff";
import type { Plan, Target } from "eduplan/model";
import { diff as jsonDiff } from "json-diff-ts";
import { create } from "jsondiffpatch";
import isEqual from "lodash-es/isEqual.js";
import microdiff from "microdiff";

/** A way to compare two lists of targets, and how many differences it tells. */
export type Peer = (left: Plan, right: Plan) => { readonly result: unknown; readonly changes: number };

const COLUMNS = ["id", "label", "indicator", "value", "bound", "unit", "deadline", "baseline", "clause"];

/** Targets as a table, which is what daff compares. */
function tableOf({ targets }: Plan): readonly unknown[][] {
  return [
    COLUMNS,
    ...targets.map(({ id, label, indicator, goal, deadline, baseline, evidence }) => [
      id,
      label,
      indicator,
      "value" in goal ? goal.value : null,
      "bound" in goal ? goal.bound : null,
      "unit" in goal ? goal.unit : null,
      "date" in deadline ? deadline.date : null,
      baseline?.value,
      evidence.exact,
    ]),
  ];
}

const patcher = create({ objectHash: (each) => (each as Target).id });

/** The best use of each that knows nothing of plans: keyed by id where it can be. */
export const PEERS: Readonly<Record<string, Peer>> = {
  "map by id, isEqual": (left, right) => {
    const byId = new Map(right.targets.map((each) => [each.id, each]));
    const result = left.targets.filter((each) => !isEqual(each, byId.get(each.id)));
    return { result, changes: result.length };
  },
  daff: (left, right) => {
    const flags = new daff.CompareFlags();
    flags.ids = ["id"];
    const [a, b] = [left, right].map((plan) => new daff.TableView(tableOf(plan)));
    const rows: unknown[][] = [];
    new daff.TableDiff(daff.compareTables(a, b, flags).align(), flags).hilite(new daff.TableView(rows));
    const marks = rows.flatMap((row) => row.slice(0, 2)).filter((cell) => /^(:?->|\+\+\+|---|:)$/.test(String(cell)));
    return { result: rows, changes: marks.length };
  },
  "json-diff-ts": (left, right) => {
    const result = jsonDiff(left, right, { embeddedObjKeys: { targets: "id" } });
    const changed = result.flatMap(({ key, changes = [] }) => (key === "targets" ? changes : []));
    return { result, changes: changed.length };
  },
  microdiff: (left, right) => {
    const keyed = (plan: Plan): Record<string, Target> =>
      Object.fromEntries(plan.targets.map((each) => [each.id, each]));
    const result = microdiff(keyed(left), keyed(right));
    return { result, changes: result.length };
  },
  jsondiffpatch: (left, right) => {
    const result = patcher.diff(left.targets, right.targets) as Record<string, unknown> | undefined;
    return { result, changes: Object.keys(result ?? {}).filter((key) => key !== "_t").length };
  },
};
