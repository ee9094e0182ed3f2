import type {
  Action,
  Bound,
  Evidence,
  Goal,
  GoalValue,
  Milestone,
  NumericGoal,
  Observation,
  Plan,
  Target,
} from "eduplan/model";

/** A level in percent, ≥ where nothing else is said. */
export const percent = (value: GoalValue | null, bound: Bound = "atLeast"): NumericGoal => ({
  kind: "level",
  bound,
  value,
  unit: "percent",
});

/** Evidence for a made clause that stands at the beginning of a made text. */
export const clause = (exact: string, more: Partial<Evidence> = {}): Evidence => ({
  exact,
  start: 0,
  end: Array.from(exact).length,
  reading: "verbatim",
  ...more,
});

/** A made target: 九年义务教育巩固率 of at least 95 % by 2025, coded without doubt, unless something else is said. */
export function madeTarget(id: string, more: Partial<Target> = {}): Target {
  return {
    id,
    label: "九年义务教育巩固率",
    indicator: "compulsory.retention-rate",
    coding: { predicate: "skos:exactMatch", confidence: 1, by: "test", status: "single" },
    goal: percent(95),
    deadline: { kind: "by", date: "2025-12-31", precision: "year", written: "到2025年" },
    evidence: clause("九年义务教育巩固率达到95%以上", { value: "95%以上", valueStart: 11 }),
    ...more,
  };
}

/** A made target that no indicator fits. */
export function uncodedTarget(id: string, goal: Goal, more: Partial<Target> = {}): Target {
  const { indicator: _, coding: __, ...rest } = madeTarget(id, { label: "研学基地", goal, ...more });
  return rest;
}

/** A made observation: 九年义务教育巩固率 of 94 % in 2020, unless something else is said. */
export function madeObservation(id: string, more: Partial<Observation> = {}): Observation {
  return {
    id,
    label: "九年义务教育巩固率",
    indicator: "compulsory.retention-rate",
    coding: { predicate: "skos:exactMatch", confidence: 1, by: "test", status: "single" },
    status: "A",
    bound: "exactly",
    value: 94,
    unit: "percent",
    date: "2020",
    evidence: clause("九年义务教育巩固率94%", { value: "94%", valueStart: 9 }),
    ...more,
  };
}

/** A made milestone: the national certification by 2026, unless something else is said. */
export function madeMilestone(id: string, more: Partial<Milestone> = {}): Milestone {
  return {
    id,
    label: "通过国家评估认定",
    event: "national-quality-balance-certification",
    deadline: { kind: "by", date: "2026-12-31", precision: "year", written: "到2026年" },
    evidence: clause("到2026年通过国家评估认定"),
    ...more,
  };
}

/** A made action: one for schools' places at the pre-primary stage, unless something else is said. */
export function madeAction(id: string, more: Partial<Action> = {}): Action {
  return {
    id,
    label: "增加普惠性学位",
    themes: ["places"],
    stages: ["ED02"],
    instruments: [{ scheme: "rothwell-zegveld-1985", code: "supply" }],
    deadline: { kind: "unstated" },
    evidence: clause("增加普惠性学位"),
    ...more,
  };
}

/** The smallest plan about which nothing is to be noticed: one city's own copy, complete, with the given records. */
export function madePlan(id: string, more: Partial<Plan> = {}): Plan {
  const region = more.region ?? "140600";
  return {
    id,
    schemaVersion: "1",
    title: { zh: `某市规划${id}`, en: `Plan of a city, ${id}` },
    region,
    level: "city",
    genre: "five-year-plan",
    status: "in-force",
    horizons: [{ year: 2025, basis: "stated" }],
    remit: { stages: ["ED02", "ED1_2", "ED3"] },
    parts: [{ id: "main", title: "正文", kind: "main", inCopy: "complete" }],
    attribution: { claimed: region, grade: "confirmed" },
    source: {
      title: "某市规划",
      publisher: "某市人民政府",
      kind: "official",
      sha256: "0".repeat(64),
      length: 100,
      integrity: [],
    },
    targets: [],
    observations: [],
    milestones: [],
    actions: [],
    setAside: [],
    ...more,
  };
}
