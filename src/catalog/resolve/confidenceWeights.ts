/** Written by `npm run accuracy -- --fit`, from the project's labelled names; see `confidenceOf.ts` for what each weighs. */
export const confidenceWeights = {
  fit: 4.298,
  fitSquared: 3.974,
  understood: 0.739,
  sameWording: 0.538,
  leftOpen: -0.809,
  populationOpen: -1.465,
  stageOpen: -0.744,
  otherUnit: -2.664,
  guessed: -8.655,
  base: -4.111,
} as const;
