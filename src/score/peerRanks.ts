import type { Cell } from "../align/alignment.ts";
import type { Answer } from "../model/compare.ts";
import type { PeerGap } from "./peers.ts";

/** Where a plan's promise stands among those that compare with it; 1 is the greatest. */
export interface PeerRank {
  readonly plan: string;
  /** The best place its promise allows, equal promises sharing one. */
  readonly best: number;
  /** The worst place, where bounds leave open who promises more. */
  readonly worst: number;
  /** How many plans compare, itself included. */
  readonly among: number;
  /**
   * The worst place when every plan that does not compare, or whose target may stand in a part its copy lacks, turned out
   * to promise more. It is `worst` when there is none.
   */
  readonly worstOfAll: number;
  /** Those plans. */
  readonly unplaced: readonly string[];
}

/**
 * Places of the filled cells, from the gaps between each two. Only peers count: regions of which one contains the other are
 * compared but not ranked. `cells` are all cells of the row, the empty ones with their reasons.
 */
export function ranksOf(
  filled: readonly Cell[],
  gaps: readonly PeerGap[],
  cells: readonly Cell[],
): readonly PeerRank[] {
  const missing = cells.filter(({ absent }) => absent?.code === "reason.missing-part").map(({ plan }) => plan);
  return filled.flatMap(({ plan }): PeerRank[] => {
    const own = gaps.filter(({ left, right, relation }) => {
      return (left === plan || right === plan) && (relation === "peer" || relation === "same");
    });
    const others = own.map((gap) => ({
      plan: gap.left === plan ? gap.right : gap.left,
      answer: gap.left === plan ? turned(gap.answer) : gap.answer,
    }));
    const placed = others.filter(({ answer }) => answer !== "notComparable");
    if (placed.length === 0) return [];
    const unplaced = [
      ...others.filter(({ answer }) => answer === "notComparable").map((each) => each.plan),
      ...missing,
    ];
    const more = placed.filter(({ answer }) => answer === "certainly").length;
    const open = placed.filter(({ answer }) => answer === "possibly").length;
    const worst = 1 + more + open;
    return [
      {
        plan,
        best: 1 + more,
        worst,
        among: placed.length + 1,
        worstOfAll: worst + unplaced.length,
        unplaced: unplaced.sort(),
      },
    ];
  });
}

/** The answer to "is the right one more?", from the answer to "is the left one more?". */
function turned(answer: Answer): Answer {
  if (answer === "certainly") return "no";
  return answer === "no" ? "certainly" : answer;
}
