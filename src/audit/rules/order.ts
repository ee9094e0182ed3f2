import { relate } from "../../catalog/relate.ts";
import type { Finding, Params } from "../../model/finding.ts";
import { type Facets, type Indicator, UNSTATED } from "../../model/indicator.ts";
import { type Owed, owedBy } from "../../model/promise.ts";
import type { Bilingual } from "../../model/text.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import type { AuditContext } from "../context.ts";
import { groupsOf } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { type Statement, statementsOf } from "../statements.ts";
import { ORDER_LAWS, type OrderLaw, stepOf } from "./orderLaws.ts";

/**
 * What one figure may not pass, since another contains it: the laws of `ORDER_LAWS`, and that a count of a part is never more
 * than the count of the whole. Certain where no two values keep both; possible where two bounds only make no sense together
 * (公办≥90 beside 普惠≥85), a facet is not stated or the law rests on usage.
 */
export const order: AuditRule = {
  code: "audit.order",
  about: "A part is not larger than what contains it: laws between indicators, and counts of parts.",
  findings: {
    "audit.order.certain": {
      severity: "warning",
      about: { zh: "部分大于整体", en: "a part exceeds what contains it" },
    },
    "audit.order.possible": {
      severity: "warning",
      about: { zh: "部分可能大于整体", en: "a part possibly exceeds what contains it" },
    },
  },
  check: (plan, catalog, context) => {
    const statements = statementsOf(plan, catalog);
    const byMeasure = groupsOf(statements, ({ indicator }) => indicator.facets.measure);
    return [
      ...ORDER_LAWS.flatMap((law) => lawFindings(law, byMeasure, context)),
      ...countFindings(statements, context),
    ];
  },
};

/** Of the figures on one indicator under the same terms, the one that asks the most, and the one that asks the least. */
interface Extremes {
  readonly indicator: Indicator;
  readonly most: Statement;
  readonly least: Statement;
}

function lawFindings(
  law: OrderLaw,
  byMeasure: ReadonlyMap<string, readonly Statement[]>,
  context: AuditContext,
): readonly Finding[] {
  const measures = new Set(law.steps.map(({ measure }) => measure));
  const concerned = [...measures]
    .flatMap((measure) => byMeasure.get(measure) ?? [])
    .filter(({ indicator }) => stepOf(law, indicator.facets) >= 0);
  const groups = groupsOf(concerned, ({ indicator: { facets }, terms, scope, partOf }) =>
    JSON.stringify([facets.stage, facets.population, facets.area, terms, scope, partOf]),
  );
  return [...groups.values()].flatMap((group) => {
    const each = extremesOf(group);
    return each.flatMap((part) =>
      each.flatMap((whole) => {
        const [lower, upper] = [part, whole].map(({ indicator }) => stepOf(law, indicator.facets));
        if (lower === undefined || upper === undefined || lower >= upper) return [];
        const rest = restAgrees(law, part.indicator.facets, whole.indicator.facets);
        if (rest === "no") return [];
        const sure = rest === "yes" && law.basis === "definition";
        return found(part.most, whole.least, law.reason, sure, context);
      }),
    );
  });
}

/** Whether the qualifiers that the law does not speak of agree; `open` where one of the two leaves one open. */
function restAgrees({ steps }: OrderLaw, left: Facets, right: Facets): "yes" | "open" | "no" {
  const own = new Set(steps.flatMap(({ qualifier }) => qualifier?.[0] ?? []));
  const names = [...Object.keys(left.qualifiers), ...Object.keys(right.qualifiers)].filter((name) => !own.has(name));
  let agree: "yes" | "open" = "yes";
  for (const name of new Set(names)) {
    const [a, b] = [left.qualifiers[name] ?? UNSTATED, right.qualifiers[name] ?? UNSTATED];
    if (a === b) continue;
    if (a !== UNSTATED && b !== UNSTATED) return "no";
    agree = "open";
  }
  return agree;
}

const partOfWhole: Bilingual = { zh: "前者是后者的一部分", en: "the former is part of the latter" };

/** Counts that add up over regions and stages: a part of the area or a stage has no more than the whole. */
function countFindings(statements: readonly Statement[], context: AuditContext): readonly Finding[] {
  const counts = statements.filter(({ indicator, goal }) => indicator.extensive && (goal.per ?? []).length === 0);
  const groups = groupsOf(counts, ({ indicator, terms }) => JSON.stringify([indicator.facets.measure, terms]));
  return [...groups.values()].flatMap((group) => {
    const parts = extremesOf(group);
    // What is itself a part, or speaks of a narrower scope, is no whole.
    const wholes = extremesOf(group.filter(({ scope, partOf }) => scope === undefined && partOf === undefined));
    return wholes.flatMap((whole) =>
      parts.flatMap((part) =>
        contains(whole.indicator, part.indicator) ? found(part.most, whole.least, partOfWhole, true, context) : [],
      ),
    );
  });
}

/** Whether one indicator counts everything the other does: broader in stage, area or population, with nothing left open. */
function contains(whole: Indicator, part: Indicator): boolean {
  if (whole.id === part.id) return false;
  const { predicate, differences } = relate(part, whole);
  return (
    predicate === "skos:broadMatch" && differences.every(({ left, right }) => left !== UNSTATED && right !== UNSTATED)
  );
}

function extremesOf(group: readonly Statement[]): readonly Extremes[] {
  return [...groupsOf(group, ({ indicator }) => indicator.id).values()].flatMap((statements) => {
    const sorted = [...statements].sort((a, b) => sizeOf(a) - sizeOf(b) || (a.record.id < b.record.id ? -1 : 1));
    const [least, most] = [sorted[0], sorted.at(-1)];
    return least && most ? [{ indicator: least.indicator, least, most }] : [];
  });
}

const owed = ({ goal, direction }: Statement): Owed | undefined => owedBy(goal, direction);

function sizeOf(statement: Statement): number {
  const { side, low, high } = owed(statement) ?? { side: "point", low: 0, high: 0 };
  return side === "ceiling" ? high : low;
}

function found(
  part: Statement,
  whole: Statement,
  why: Bilingual,
  sure: boolean,
  { finding }: AuditContext,
): readonly Finding[] {
  const [a, b] = [owed(part), owed(whole)];
  if (!a || !b || a.vague || b.vague) return [];
  const least = a.side === "ceiling" ? Number.NEGATIVE_INFINITY : a.low;
  const most = b.side === "floor" ? Number.POSITIVE_INFINITY : b.high;
  const excluded = least > most || (least === most && (a.strict || b.strict));
  // A ceiling on the part and a floor under the whole leave each other room.
  const facing = a.side !== "ceiling" || b.side !== "floor";
  if (!excluded && !(facing && sizeOf(part) > sizeOf(whole))) return [];
  const params: Params = { left: writeGoal(part.goal), other: whole.record.label, right: writeGoal(whole.goal), why };
  return [
    finding(part.record, excluded && sure ? "audit.order.certain" : "audit.order.possible", params, [whole.record]),
  ];
}
