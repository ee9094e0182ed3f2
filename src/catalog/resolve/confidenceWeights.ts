/** Written by `npm run accuracy -- --fit`, from the project's labelled names; see `confidenceOf.ts` for what each weighs. */
export const confidenceWeights = {
  fit: 4.101,
  fitSquared: 4.049,
  understood: 0.718,
  sameWording: 0.599,
  leftOpen: -0.823,
  populationOpen: -1.412,
  stageOpen: -0.74,
  otherUnit: -2.686,
  guessed: -8.582,
  base: -4.044,
} as const;
