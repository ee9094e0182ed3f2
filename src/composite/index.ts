export { type ExactIndices, exactIndices, type Interaction } from "./robustness/exactIndices.ts";
export { type SamplePoints, type Sampling, samplePoints } from "./robustness/samplePoints.ts";
export type { SobolEstimate, SobolIndex } from "./robustness/sobolEstimate.ts";
export { type SobolOptions, sobolIndices } from "./robustness/sobolIndices.ts";
