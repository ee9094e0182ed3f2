import { type Indicator, UNSTATED } from "../../model/indicator.ts";
import { relate } from "../relate.ts";
import type { Asked, Match } from "./matchWording.ts";
import type { LabelReading } from "./readLabel.ts";
import { has } from "./someConcepts.ts";
import type { Wording } from "./wordings.ts";

/** How near a second indicator may come before the label is taken to leave the choice open. */
const TIE = 0.93;

/** Whether another match comes as near as the best. */
export function hasTie(matches: readonly Match[], asked: Asked): boolean {
  const best = matches[0] as Match;
  for (let index = 1; index < matches.length; index += 1) if (isTie(best, matches[index] as Match, asked)) return true;
  return false;
}

/**
 * Puts the broader of two equally near first, where the label says nothing of what makes the other narrower: 综合 of
 * 综合差异系数. A facet that the label leaves open is not filled in.
 */
export function putBroaderFirst(matches: Match[], asked: Asked): void {
  const [best, second] = matches;
  if (!best || !second || !isTie(best, second, asked)) return;
  if (isBroader(second.wording.indicator, best.wording.indicator)) {
    matches[0] = second;
    matches[1] = best;
  }
}

/**
 * Whether a label leaves the choice between two indicators open. It does not where one of them is what the label says more
 * narrowly, where it names a qualifier that only one of them has, or where it is the very wording of one. Where it names no
 * stage, indicators of several stages are equally near, unless the nearest is of no stage in particular.
 */
function isTie(best: Match, second: Match, { reading, stage }: Asked): boolean {
  const [left, right] = [best.wording, second.wording];
  if (best.stage !== "same" && second.stage !== "same") {
    if (second.apart < best.apart * TIE) return false;
    if (stage === undefined && (left.own === "TOTAL" || left.own === UNSTATED)) return false;
    // Where the bare wording is one indicator's and others are always named with their stage, it is that one.
    if (best.stage === "narrower" || (second.stage === "wider" && best.stage !== "wider")) return false;
    if (left.own === right.own && agreeing(left, reading) > agreeing(right, reading)) return false;
    const covers = left.own === right.own || best.stage === "wider";
    return !(covers && ((best.isSame && !second.isSame) || isBroader(left.indicator, right.indicator)));
  }
  if (second.confidence < best.confidence * TIE || best.isSame !== second.isSame) return false;
  return agreeing(left, reading) <= agreeing(right, reading) && !isBroader(left.indicator, right.indicator);
}

/** How many of a label's concepts the facets of a wording's indicator say. */
function agreeing({ implied }: Wording, { concepts }: LabelReading): number {
  let count = 0;
  for (const each of concepts) if (has(implied, each)) count += 1;
  return count;
}

const isBroader = (left: Indicator, right: Indicator): boolean => relate(left, right).predicate === "skos:narrowMatch";
