import { refusal } from "../notes.ts";

/** One region or school, as measures of inequality see it. */
export interface InequalityUnit {
  readonly id: string;
  /** Its value per head (or per pupil, per school): a mean, not a total. */
  readonly value: number;
  /** How many heads it stands for; 1 when absent, so that every unit counts the same. */
  readonly population?: number;
  /** The groups it belongs to, outermost first: `["east", "Guangdong"]`. As many for every unit. */
  readonly groups?: readonly string[];
}

/** A checked unit. */
export interface Unit {
  readonly id: string;
  readonly value: number;
  readonly population: number;
  readonly groups: readonly string[];
}

/**
 * Checks units and fills in what is absent; those without population are left out.
 *
 * Throws `EduplanError`: `composite.inequality-empty`, `composite.inequality-value` (negative or not finite, naming the unit),
 * `composite.inequality-population`, `composite.inequality-groups` (not as many groups as the first unit), `composite.inequality-mean` (every
 * value is 0).
 */
export function unitsOf(observed: readonly InequalityUnit[]): readonly Unit[] {
  const depth = observed[0]?.groups?.length ?? 0;
  const units = observed.map(({ id, value, population = 1, groups = [] }, i) => {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw refusal("composite.inequality-value", { region: id, value }, [i, "value"]);
    }
    if (!(population >= 0 && population < Number.POSITIVE_INFINITY)) {
      throw refusal("composite.inequality-population", { region: id, value: population }, [i, "population"]);
    }
    if (groups.length !== depth) {
      throw refusal("composite.inequality-groups", { region: id, count: groups.length, depth }, [i, "groups"]);
    }
    return { id, value, population, groups };
  });
  const counted = units.filter(({ population }) => population > 0);
  if (counted.length === 0) throw refusal("composite.inequality-empty", {});
  if (!counted.some(({ value }) => value > 0)) throw refusal("composite.inequality-mean", {});
  return counted;
}

/** Heads, and what they have together. */
export function totalsOf(units: readonly Unit[]): { population: number; total: number; mean: number } {
  let population = 0;
  let total = 0;
  for (const unit of units) {
    population += unit.population;
    total += unit.population * unit.value;
  }
  return { population, total, mean: total / population };
}

/** The units by their group at a depth, in order of first appearance. */
export function groupedAt(units: readonly Unit[], depth: number): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = unit.groups[depth] ?? "";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [unit]);
    else group.push(unit);
  }
  return groups;
}
