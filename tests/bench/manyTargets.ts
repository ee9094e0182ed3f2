import { defaultCatalog } from "eduplan/catalog";
import type { Plan, Target } from "eduplan/model";
import { madePlan } from "../plans.ts";

/** Two versions of a plan of so many targets, and what is different between them. */
export interface Versions {
  readonly left: Plan;
  readonly right: Plan;
  /** Ids of the targets whose value was changed. */
  readonly changed: readonly string[];
  /** How many consecutive targets stand elsewhere, as one block. */
  readonly moved: number;
}

/**
 * A plan of so many targets on the catalogue's indicators, and a version in which every twentieth value is raised by one and a
 * block of a hundredth of the targets stands further on. Nothing is shared between the two, as when both are read from files.
 */
export function manyTargets(count: number): Versions {
  const { indicators } = defaultCatalog;
  const targets = Array.from({ length: count }, (_, index): Target => {
    const { id, name, unit, facets } = indicators[(index * 7) % indicators.length] as (typeof indicators)[number];
    const year = 2024 + (index % 7);
    return {
      id: `target-${index}`,
      label: name.zh,
      ...(facets.stage !== "unstated" && { stage: facets.stage }),
      indicator: id,
      coding: { predicate: "skos:exactMatch", confidence: 1, by: "bench", status: "single" },
      goal: { kind: "level", bound: "atLeast", value: 10 + (index % 80), unit },
      baseline: { value: 5 + (index % 80), unit, date: "2020" },
      deadline: { kind: "by", date: `${year}-12-31`, precision: "year", written: `到${year}年` },
      lead: ["市教育局"],
      evidence: {
        exact: `${name.zh}达到${10 + (index % 80)}以上`,
        start: index * 40,
        end: index * 40 + 30,
        reading: "verbatim",
      },
    };
  });
  const moved = Math.ceil(count / 100);
  const edited = targets.map((target, index) => (index % 20 === 10 ? raised(target) : target));
  const from = Math.floor(count / 10);
  const block = edited.splice(from, moved);
  edited.splice(Math.floor(count / 2), 0, ...block);
  const copy = (list: readonly Target[]): Plan => structuredClone(madePlan("many", { targets: list }));
  return {
    left: copy(targets),
    right: copy(edited),
    changed: targets.filter((_, index) => index % 20 === 10).map(({ id }) => id),
    moved,
  };
}

function raised(target: Target): Target {
  const { goal } = target;
  if (!("value" in goal) || typeof goal.value !== "number") return target;
  return { ...target, goal: { ...goal, value: goal.value + 1 } };
}
