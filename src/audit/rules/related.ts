import type { Catalog } from "../../catalog/catalog.ts";
import { relate } from "../../catalog/relate.ts";
import { disagreement } from "../../model/contradiction.ts";
import { facetWord } from "../../model/messages/facetWords.ts";
import type { Plan } from "../../model/plan.ts";
import type { Bilingual } from "../../model/text.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import { groupsOf, MANY } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { lowOf, type Statement, statementsOf } from "../statements.ts";

/**
 * Figures on two indicators that may be one: nothing but facets that one of them leaves open keeps them apart (普惠率 without
 * its denominator, 普惠性幼儿园覆盖率 of children). Never certain.
 */
export const related: AuditRule = {
  code: "audit.related",
  about: "Figures on indicators that may be one and the same agree.",
  findings: {
    "audit.related.possible": {
      severity: "warning",
      about: { zh: "可能是同一指标而数值不同", en: "possibly one indicator, with different figures" },
    },
  },
  check: (plan, catalog, { finding }) =>
    relatedPairs(plan, catalog).map(({ left, right, facets }) =>
      finding(
        left.record,
        "audit.related.possible",
        {
          left: writeGoal(left.goal),
          other: right.record.label,
          right: writeGoal(right.goal),
          facets: inWords(facets),
        },
        [right.record],
      ),
    ),
};

/** What is not stated, in words; a facet of the user's own by its name. */
function inWords(facets: readonly string[]): Bilingual {
  const names = facets.map((each) => facetWord(each) ?? { zh: each, en: each });
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

interface RelatedPair {
  readonly left: Statement;
  readonly right: Statement;
  /** What one of the two leaves open. */
  readonly facets: readonly string[];
}

function relatedPairs(plan: Plan, catalog: Catalog): readonly RelatedPair[] {
  const found: RelatedPair[] = [];
  const facetsBetween = openFacets();
  const groups = groupsOf(statementsOf(plan, catalog), ({ indicator, terms, scope, partOf }) =>
    JSON.stringify([indicator.facets.measure, terms, scope, partOf]),
  );
  for (const group of groups.values()) {
    const byIndicator = [...groupsOf(group, ({ indicator }) => indicator.id).values()];
    byIndicator.forEach((ours, index) => {
      for (const theirs of byIndicator.slice(index + 1)) {
        const facets = facetsBetween(ours[0] as Statement, theirs[0] as Statement);
        if (!facets) continue;
        for (const left of outermost(ours)) {
          for (const right of outermost(theirs)) {
            if (disagreement(left.goal, right.goal, left.direction)) found.push({ left, right, facets });
          }
        }
      }
    });
  }
  return found;
}

/** Different figures only, and of many the lowest and the highest. */
function outermost(statements: readonly Statement[]): readonly Statement[] {
  const different = [...groupsOf(statements, ({ goal }) => JSON.stringify([goal.bound, goal.value])).values()].flatMap(
    ([first]) => first ?? [],
  );
  if (different.length <= MANY / 3) return different;
  const sorted = different.sort((a, b) => lowOf(a.goal) - lowOf(b.goal));
  return [sorted[0], sorted.at(-1)].filter((each) => each !== undefined);
}

/** Which facets are open between two indicators that may be one; `undefined` where they are not. Each pair is looked at once. */
function openFacets(): (left: Statement, right: Statement) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return ({ indicator: left }, { indicator: right }) => {
    const key = `${left.id} ${right.id}`;
    if (!known.has(key)) {
      const { compatible, differences } = relate(left, right);
      known.set(key, compatible && differences.length > 0 ? differences.map(({ facet }) => facet) : undefined);
    }
    return known.get(key);
  };
}
