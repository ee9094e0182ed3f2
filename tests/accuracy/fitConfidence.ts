import groupBy from "lodash-es/groupBy.js";
import { Matrix, solve } from "ml-matrix";
import { defaultCatalog } from "../../src/catalog/catalog.ts";
import { askLabel } from "../../src/catalog/resolve/askLabel.ts";
import {
  type ConfidenceWeights,
  confidenceBy,
  DIRECTIONS,
  type Evidence,
  evidenceOf,
} from "../../src/catalog/resolve/confidenceOf.ts";
import { findMatches } from "../../src/catalog/resolve/findMatches.ts";
import { labelIndexOf } from "../../src/catalog/resolve/labelIndex.ts";
import { plainLabel, readName } from "../../src/catalog/resolve/readName.ts";
import { type Answer, isRight, type LabelledName } from "./measure.ts";

/** A name's nearest match: what speaks for it, and what is made of it. */
export interface Sample {
  readonly evidence: Evidence;
  readonly answer: Answer;
}

const PARTS = Object.keys(DIRECTIONS) as (keyof Evidence)[];
/** How strongly weights are drawn towards none, in names. */
const RIDGE = 3;
/** What is rarer varies as if it varied by this: of a handful of names nothing is learned for certain. */
const RARE = 0.2;
const ROUNDS = 10;
const FOLDS = 10;

/** The nearest match of every name that has one, as the answers have it. */
export function samplesOf(answers: readonly Answer[]): readonly Sample[] {
  const index = labelIndexOf(defaultCatalog);
  return answers.flatMap((answer) => {
    const { label, stage, unit } = answer.name;
    const context = { ...(stage !== undefined && { stage }), ...(unit !== undefined && { unit }) };
    const { asked } = askLabel(readName(plainLabel(label, index), index), context, index);
    const match = findMatches(asked, index, 6).find(({ wording }) => wording.indicator.id === answer.nearest);
    return match ? [{ evidence: evidenceOf(match, asked), answer }] : [];
  });
}

/**
 * Weights by which the confidence is how often such a match is right: logistic regression with a ridge, over the matches that no
 * other comes as near as. A part of the evidence that would count the wrong way counts nothing.
 */
export function fitConfidence(samples: readonly Sample[]): ConfidenceWeights {
  const decided = samples.filter(({ answer }) => answer.taken !== null);
  const right = decided.map(({ answer }) => Number(isRight(answer.name, answer.taken)));
  let parts: readonly (keyof Evidence)[] = PARTS;
  for (;;) {
    const weights = regress(decided, right, parts);
    const kept = parts.filter((part) => weights[part] * DIRECTIONS[part] >= 0);
    if (kept.length === parts.length) return weights;
    parts = kept;
  }
}

function regress(
  samples: readonly Sample[],
  right: readonly number[],
  parts: readonly (keyof Evidence)[],
): ConfidenceWeights {
  const mean = (of: (each: Sample) => number): number =>
    samples.reduce((sum, each) => sum + of(each), 0) / samples.length;
  const scales = parts.map((part) => {
    const middle = mean(({ evidence }) => evidence[part]);
    return { middle, spread: Math.max(Math.sqrt(mean(({ evidence }) => (evidence[part] - middle) ** 2)), RARE) };
  });
  const rows = new Matrix(
    samples.map(({ evidence }) => [
      1,
      ...parts.map((part, at) => {
        const { middle, spread } = scales[at] as (typeof scales)[number];
        return (evidence[part] - middle) / spread;
      }),
    ]),
  );
  const turned = rows.transpose();
  const ridge = Matrix.diag([0, ...parts.map(() => RIDGE)]);
  let weights = Matrix.zeros(rows.columns, 1);
  // Newton's method on the log-likelihood.
  for (let round = 0; round < ROUNDS; round += 1) {
    const sure = rows
      .mmul(weights)
      .to1DArray()
      .map((sum) => 1 / (1 + Math.exp(-sum)));
    const off = Matrix.columnVector(right.map((each, at) => each - (sure[at] as number)));
    const slope = turned.mmul(off).sub(ridge.mmul(weights));
    const bend = turned.mmul(rows.clone().mulColumnVector(sure.map((each) => each * (1 - each)))).add(ridge);
    weights = Matrix.add(weights, solve(bend, slope));
  }
  // Back from means and spreads to the evidence as it is.
  const [first = 0, ...others] = weights.to1DArray();
  const plain = others.map((weight, at) => weight / (scales[at]?.spread ?? 1));
  const base = first - plain.reduce((sum, weight, at) => sum + weight * (scales[at]?.middle ?? 0), 0);
  return {
    ...(Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<keyof Evidence, number>),
    ...Object.fromEntries(parts.map((part, at) => [part, short(plain[at] ?? 0)])),
    base: short(base),
  };
}

/** To three decimals: more says nothing. */
const short = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The answers with the confidence they would have had each part of the names been left out when it was fitted for them. */
export function crossValidated(samples: readonly Sample[], partOf: (name: LabelledName) => string): readonly Answer[] {
  const parts = groupBy(samples, ({ answer }) => partOf(answer.name));
  return Object.values(parts).flatMap((left) => {
    const apart = new Set(left);
    const weights = fitConfidence(samples.filter((each) => !apart.has(each)));
    return left.map(({ answer, evidence }) => ({ ...answer, confidence: confidenceBy(evidence, weights) }));
  });
}

/** One of ten parts, the same for names with the same label. */
export const foldOf = ({ label }: LabelledName): string =>
  String([...label].reduce((sum, character) => (31 * sum + character.charCodeAt(0)) % 9973, 7) % FOLDS);
