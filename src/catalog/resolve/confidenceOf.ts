import { confidenceWeights } from "./confidenceWeights.ts";
import type { Asked, Match } from "./matchWording.ts";
import { speaksOf } from "./someConcepts.ts";
import type { Concept } from "./vocabulary.ts";

/**
 * What a confidence is made of, each a number; `FOR` or `AGAINST` says which way it may move the confidence, and the reason that
 * names it to the user. A weight of the other sign is never fitted.
 */
export interface Evidence {
  /** How well the parts fit, 0 to 1, as they were weighed: "same parts", "other unit", "not understood" and all else. */
  readonly fit: number;
  /** Its square: the better the fit, the more a difference counts. */
  readonly fitSquared: number;
  /** How much is said by both, in heavy words, up to three: of 率 alone less is certain than of 学前三年毛入园率. */
  readonly understood: number;
  /** Whether it is the very wording: `resolve.same-wording`. */
  readonly sameWording: number;
  /** How many heavy parts only the wording says: `resolve.left-open`. */
  readonly leftOpen: number;
  /** Whether only the wording says of whom: `resolve.left-open`. */
  readonly populationOpen: number;
  /** Whether the label names no stage and the indicator has one: `resolve.stage-open`. */
  readonly stageOpen: number;
  /** Whether the units do not fit: `resolve.unit`. */
  readonly otherUnit: number;
  /** Whether a misprint was read that only the rest of its word tells: `resolve.misprint`. */
  readonly guessed: number;
}

/** Which way each part of the evidence may move the confidence. */
export const DIRECTIONS: Readonly<Record<keyof Evidence, 1 | -1>> = {
  fit: 1,
  fitSquared: 1,
  understood: 1,
  sameWording: 1,
  leftOpen: -1,
  populationOpen: -1,
  stageOpen: -1,
  otherUnit: -1,
  guessed: -1,
};

const ENOUGH = 3;

/** What speaks for and against a match. */
export function evidenceOf(match: Match, { guessed }: Asked): Evidence {
  const { isSame, missing, stage, understood } = match;
  return {
    fit: match.confidence,
    fitSquared: match.confidence ** 2,
    understood: Math.min(understood, ENOUGH),
    sameWording: Number(isSame),
    leftOpen: countHeavy(missing),
    populationOpen: Number(speaksOf(missing, "population")),
    stageOpen: Number(stage === "open" || stage === "usual" || stage === "wider"),
    otherUnit: Number(match.otherUnit),
    guessed: Number(guessed),
  };
}

/** How many concepts are no light or medium ones. */
function countHeavy(concepts: readonly Concept[]): number {
  let count = 0;
  for (const { weight } of concepts) if (weight !== "medium" && weight !== "light") count += 1;
  return count;
}

/** How much each part of the evidence weighs, and where the sum begins. */
export type ConfidenceWeights = Readonly<Record<"base" | keyof Evidence, number>>;

/**
 * How sure a match is: the share of labelled names with such evidence that were matched rightly, by logistic regression
 * (`npm run accuracy -- --fit` fits the weights). To four decimals, so that no runtime's last bit of `Math.exp` shows.
 */
export function confidenceBy(evidence: Evidence, weights: ConfidenceWeights = confidenceWeights): number {
  // Written out: keys looked up by name in a loop cost more than all the rest.
  const sum =
    weights.base +
    weights.fit * evidence.fit +
    weights.fitSquared * evidence.fitSquared +
    weights.understood * evidence.understood +
    weights.sameWording * evidence.sameWording +
    weights.leftOpen * evidence.leftOpen +
    weights.populationOpen * evidence.populationOpen +
    weights.stageOpen * evidence.stageOpen +
    weights.otherUnit * evidence.otherUnit +
    weights.guessed * evidence.guessed;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}

/**
 * How sure each of the matches is, the best first. The first is as sure as the surest of them, and none is surer than the one before
 * it: else a word that nobody knows, which changes their order, could make a match surer.
 */
export function confidencesOf(matches: readonly Match[], asked: Asked): readonly number[] {
  const confidences: number[] = [];
  for (const match of matches) {
    const confidence = confidenceBy(evidenceOf(match, asked));
    let place = confidences.push(confidence) - 1;
    for (; place > 0 && (confidences[place - 1] as number) < confidence; place -= 1) {
      confidences[place] = confidences[place - 1] as number;
    }
    confidences[place] = confidence;
  }
  return confidences;
}
