import { UNITS } from "../model/units.ts";
import { writeQuantity } from "../model/writeGoal.ts";
import type { Explanation, Titles } from "./explain.ts";
import type { PeerGap, PeerRow } from "./peers.ts";
import { inBoth, numberPhrase } from "./phrases.ts";
import type { Scores } from "./score.ts";

/** The sentences on plan against plan: a place for each plan that has one, and the gap of every pair that compares. */
export function peerSentences({ peers }: Scores, titles: Titles): readonly Explanation[] {
  const titleOf = (plan: string): Explanation["params"][string] => titles.get(plan) ?? plan;
  const clause = ({ evidence: [left, right] }: PeerGap): Explanation["params"] => {
    const own = left ?? { exact: "", start: 0 };
    const other = right ?? { exact: "", start: 0 };
    return { leftQuote: own.exact, leftPlace: own.start, rightQuote: other.exact, rightPlace: other.start };
  };
  const gapSentence = (row: PeerRow, gap: PeerGap): Explanation[] => {
    if (gap.answer === "notComparable") return [];
    const { left, right, relation, answer, difference = 0, unit, evidence } = gap;
    const shown = unit === "percent" ? "percentagePoint" : unit;
    const measured = shown !== undefined && UNITS[shown] !== undefined && difference !== 0;
    return [
      {
        measure: "peers",
        code: `explain.peer.${measured ? answer : `${answer}Unmeasured`}`,
        params: {
          left: titleOf(left),
          right: titleOf(right),
          name: row.name,
          distance: measured ? writeQuantity({ value: Math.abs(difference), unit: shown }) : "",
          relation: RELATIONS[relation],
          ...clause(gap),
        },
        plan: left,
        ...(evidence[0] && { target: evidence[0].record }),
        evidence,
      },
    ];
  };
  return peers.flatMap((row) => [
    ...row.gaps.flatMap((gap) => gapSentence(row, gap)),
    ...row.ranks.map(({ plan, best, worst, among, worstOfAll, unplaced }): Explanation => {
      const open = unplaced.length === 0 ? "" : ".open";
      return {
        measure: "peers",
        code: `explain.rank${open}`,
        params: {
          plan: titleOf(plan),
          name: row.name,
          place: best === worst ? String(best) : `${best}–${worst}`,
          among,
          unplaced: unplaced.length,
          worstOfAll,
        },
        plan,
        evidence: row.gaps.flatMap((gap) => gap.evidence.filter((each) => each.plan === plan)).slice(0, 1),
      };
    }),
  ]);
}

const RELATIONS = {
  above: { zh: "(后者是前者的上级地区)", en: " (the latter's region contains the former's)" },
  below: { zh: "(后者在前者地区之内)", en: " (the latter's region lies within the former's)" },
  same: { zh: "(同一地区)", en: " (one region)" },
  peer: { zh: "", en: "" },
} as const;

/** The sentences on the ranking: why there is none, or each plan's place. */
export function rankingSentences({ ranking, options }: Scores, titles: Titles): readonly Explanation[] {
  if (ranking.state === "not-asked") {
    return [{ measure: "ranking", code: "explain.ranking.notAsked", params: {}, evidence: [] }];
  }
  if (ranking.state === "refused") {
    return ranking.pairs.map(({ left, right, reasons }) => {
      const why = reasons.map(inBoth);
      return {
        measure: "ranking",
        code: "explain.ranking.refused",
        params: {
          left: titles.get(left) ?? left,
          right: titles.get(right) ?? right,
          why: { zh: why.map(({ zh }) => zh).join(";"), en: why.map(({ en }) => en).join("; ") },
        },
        plan: left,
        evidence: [],
      };
    });
  }
  const weights = Object.entries(options.weights ?? {})
    .map(([name, weight]) => `${name} ${numberPhrase(weight)}`)
    .join(", ");
  return ranking.ranks.map(({ plan, total, best, worst }) => ({
    measure: "ranking",
    code: "explain.ranking.place",
    params: {
      plan: titles.get(plan) ?? plan,
      place: best === worst ? String(best) : `${best}–${worst}`,
      among: ranking.ranks.length,
      total:
        total.low === total.high ? numberPhrase(total.low) : `${numberPhrase(total.low)}–${numberPhrase(total.high)}`,
      weights,
    },
    plan,
    evidence: [],
  }));
}
