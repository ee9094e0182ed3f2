import { clausesOf, RECORD_KINDS } from "../model/clauses.ts";
import type { Finding, Params } from "../model/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import { writeQuantity } from "../model/writeGoal.ts";

/** What is wrong inside a plan whose structure holds: ids used twice, references that lead nowhere, offsets that cannot be. */
export function checkReferences(plan: Plan): readonly Finding[] {
  return [...checkIds(plan), ...checkBaselines(plan), ...checkLinks(plan), ...checkOffsets(plan)];
}

type Path = readonly (string | number)[];

const error = (code: string, path: Path, params: Params): Finding => ({ code, severity: "error", path, params });

function checkIds(plan: Plan): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const kind of RECORD_KINDS) {
    plan[kind].forEach(({ id }, index) => {
      const first = seen.get(id);
      if (first) findings.push(error("schema.duplicate-id", [kind, index, "id"], { id, first }));
      else seen.set(id, `${kind}[${index}]`);
    });
  }
  return findings;
}

function checkBaselines(plan: Plan): Finding[] {
  const observations = new Map<string, Observation>(plan.observations.map((each) => [each.id, each]));
  return plan.targets.flatMap(({ id, baseline }, index) => {
    if (baseline?.observation === undefined) return [];
    const path: Path = ["targets", index, "baseline"];
    const observation = observations.get(baseline.observation);
    if (!observation) {
      return [error("schema.unknown-reference", [...path, "observation"], { record: id, id: baseline.observation })];
    }
    const same =
      observation.value === baseline.value &&
      observation.unit === baseline.unit &&
      (observation.scale ?? 1) === (baseline.scale ?? 1);
    if (same) return [];
    const { value, missing, unit, scale } = observation;
    const expected = writeQuantity({ value, missing, unit, scale });
    return [error("schema.baseline-differs", path, { record: id, expected, found: writeQuantity(baseline) })];
  });
}

function checkLinks(plan: Plan): Finding[] {
  const targets = new Map(plan.targets.map((each) => [each.id, each]));
  return plan.targets.flatMap((target, index) =>
    (["partOf", "restates"] as const).flatMap((key) => {
      const id = target[key];
      if (id === undefined) return [];
      const path: Path = ["targets", index, key];
      if (!targets.has(id)) return [error("schema.unknown-reference", path, { record: target.id, id })];
      const visited = new Set<string>();
      for (let next: string | undefined = id; next !== undefined; next = targets.get(next)?.[key]) {
        if (next === target.id) return [error("schema.circular-reference", path, { record: target.id, id })];
        if (visited.has(next)) return [];
        visited.add(next);
      }
      return [];
    }),
  );
}

function checkOffsets(plan: Plan): Finding[] {
  return clausesOf(plan).flatMap(({ clause, path }) => {
    const length = Array.from(clause.exact).length;
    const span = clause.end - clause.start;
    return length === span ? [] : [error("evidence.length", path, { exact: clause.exact, length, span })];
  });
}
