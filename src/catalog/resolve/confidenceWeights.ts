/** Written by `npm run accuracy -- --fit`, from the project's labelled names; see `confidenceOf.ts` for what each weighs. */
export const confidenceWeights = {
  fit: 4.316,
  fitSquared: 3.883,
  understood: 0.739,
  sameWording: 0.574,
  leftOpen: -0.806,
  populationOpen: -1.444,
  stageOpen: -0.728,
  otherUnit: -2.67,
  guessed: -5.874,
  base: -4.108,
} as const;
