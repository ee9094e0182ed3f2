import type { Catalog } from "../../catalog/catalog.ts";
import { relate } from "../../catalog/relate.ts";
import { exclude } from "../../model/contradiction.ts";
import type { Finding } from "../../model/finding.ts";
import type { GoalValue, NumericGoal } from "../../model/goal.ts";
import type { Plan } from "../../model/plan.ts";
import { TURNED } from "../../model/promise.ts";
import { rounded } from "../../model/rounded.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { AuditContext } from "../context.ts";
import { groupsOf, MANY } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { lowOf, statementsOf } from "../statements.ts";
import { publicAndPrivate, type Share } from "./publicAndPrivate.ts";

/**
 * Shares that make up one whole (公办 and 民办) add up to 100 %: what the one leaves over is the other. Which indicators do, the
 * catalogue declares (`transforms`, `complement`); labels may show it too. What was observed is taken as rounded to its last digit.
 */
export const complements: AuditRule = {
  code: "audit.complements",
  about: "Two shares that make up one whole add up to 100 %.",
  findings: {
    "audit.complements": {
      severity: "warning",
      about: { zh: "互补的两个比例之和不是100%", en: "two shares of one whole do not add up to 100 %" },
    },
  },
  check: (plan, catalog, context) => complementFindings(plan, catalog, context),
};

function complementFindings(plan: Plan, catalog: Catalog, { finding }: AuditContext): readonly Finding[] {
  const pairs = [...declaredPairs(plan, catalog), ...publicAndPrivate(plan, catalog)].flatMap(([ours, theirs]) =>
    facing(ours, theirs),
  );
  // What the catalogue declares and the wording shows is one finding.
  const once = new Map(
    pairs.map((pair) => [
      pair
        .map(({ record }) => record.id)
        .sort()
        .join(" "),
      pair,
    ]),
  );
  return [...once.values()].map(([a, b]) =>
    finding(
      a.record,
      "audit.complements",
      { left: writeGoal(a.goal), other: b.record.label, right: writeGoal(b.goal) },
      [b.record],
    ),
  );
}

/** Figures on two indicators that the catalogue declares to make up one whole, on the same terms. */
function declaredPairs(plan: Plan, catalog: Catalog): readonly (readonly [readonly Share[], readonly Share[]])[] {
  const others = complementsIn(catalog);
  const ours = statementsOf(plan, catalog).filter(({ indicator, partOf }) => others.has(indicator.id) && !partOf);
  const byTerms = groupsOf(ours, ({ terms, scope }) => JSON.stringify([terms, scope]));
  return [...byTerms.values()].flatMap((group) => {
    const byIndicator = groupsOf(group, ({ indicator }) => indicator.id);
    return [...byIndicator].flatMap(([id, left]) =>
      // Each pair once, from the indicator that comes first by name.
      (others.get(id) ?? [])
        .filter((other) => id < other)
        .map((other) => [left, byIndicator.get(other) ?? []] as const),
    );
  });
}

/** The pairs of figures that cannot both hold; of many figures only the outermost. */
function facing(left: readonly Share[], right: readonly Share[]): readonly (readonly [Share, Share])[] {
  return outermost(left).flatMap((a) =>
    outermost(right).flatMap((b) => (exclude(widened(a), complementOf(b)) ? [[a, b] as const] : [])),
  );
}

function outermost(statements: readonly Share[]): readonly Share[] {
  if (statements.length <= MANY / 3) return statements;
  const sorted = [...statements].sort((a, b) => lowOf(a.goal) - lowOf(b.goal));
  return [sorted[0], sorted.at(-1)].filter((each) => each !== undefined);
}

/** A promise without a bound word is read by its direction; what was observed as 51.1 may be anything from 51.05 to 51.15. */
function widened({ goal, direction }: Share): NumericGoal {
  if (goal.bound !== "exactly" || typeof goal.value !== "number") return goal;
  if (direction !== "neutral") return { ...goal, bound: direction === "higher" ? "atLeast" : "atMost" };
  const half = halfDigit(goal.value);
  return { ...goal, bound: "between", value: [rounded(goal.value - half), rounded(goal.value + half)] };
}

/** What the figure leaves over for the other share. */
function complementOf(statement: Share): NumericGoal {
  const goal = widened(statement);
  const left = (value: number): number => rounded(100 - value);
  if (goal.value === null) return goal;
  const value: GoalValue =
    typeof goal.value === "number" ? left(goal.value) : [left(goal.value[1]), left(goal.value[0])];
  return { ...goal, bound: TURNED[goal.bound], value };
}

/** Half a unit of the last digit that a number is written with; none for whole numbers, which are taken at their word. */
function halfDigit(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

const known = new WeakMap<Catalog["indicators"], ReadonlyMap<string, readonly string[]>>();

/** The indicators that are the rest of one whole with another, both ways. */
function complementsIn(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const found = known.get(catalog.indicators) ?? readComplements(catalog);
  known.set(catalog.indicators, found);
  return found;
}

function readComplements(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const indicator of catalog.indicators) {
    for (const { kind, of } of indicator.transforms ?? []) {
      const other = catalog.byId.get(of);
      if (kind !== "complement" || !other || relate(indicator, other).transform?.kind !== "complement") continue;
      found.set(indicator.id, [...(found.get(indicator.id) ?? []), of]);
      found.set(of, [...(found.get(of) ?? []), indicator.id]);
    }
  }
  return found;
}
