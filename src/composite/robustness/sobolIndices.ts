import { EduplanError } from "../../model/error.ts";
import { type Sampling, samplePoints } from "./samplePoints.ts";
import { type SobolEstimate, sobolEstimate } from "./sobolEstimate.ts";

/** How to estimate Sobol' indices of a function. */
export interface SobolOptions {
  /** How many inputs the function has. */
  readonly dimensions: number;
  /** Points in each of the two base samples, 1024 by default; a power of two keeps Sobol' points balanced. */
  readonly n?: number;
  readonly seed?: number;
  /** Scrambled Sobol' points by default. */
  readonly sampling?: Sampling;
  /** Draws of the bootstrap for the 5–95 % intervals; 0 by default, which gives none. */
  readonly bootstrap?: number;
}

/**
 * Sobol' indices of first and total order of any function of independent inputs, each uniform in (0, 1): which input is responsible for
 * which share of the output's variance. It is called n × (dimensions + 2) times. Throws `EduplanError` (`composite.sobol`) for impossible sizes and
 * where the function gives no finite number, naming the point. Formulas and sources: `sobolEstimate`.
 */
export function sobolIndices(model: (inputs: Float64Array) => number, options: SobolOptions): SobolEstimate {
  const { dimensions, n = 1024, seed = 1, sampling = "sobol", bootstrap = 0 } = options;
  if (!(Number.isInteger(dimensions) && dimensions > 0 && Number.isInteger(n) && n > 1)) {
    throw new EduplanError(
      "composite.sobol",
      `Sobol' indices need at least one input and n ≥ 2 points, not ${dimensions} and ${n}.`,
    );
  }
  const points = samplePoints(2 * dimensions, seed, sampling);
  const point = new Float64Array(2 * dimensions);
  const evaluate = (inputs: Float64Array) => {
    const output = model(inputs);
    if (Number.isFinite(output)) return output;
    throw new EduplanError(
      "composite.sobol",
      `The function gives ${output} at (${inputs.join(", ")}); it must give a finite number.`,
    );
  };
  const runs = {
    a: new Float64Array(n),
    b: new Float64Array(n),
    mixed: Array.from({ length: dimensions }, () => new Float64Array(n)),
  };
  for (let row = 0; row < n; row++) {
    points.write(row, point);
    // A and B alternate, so that both have the best coordinates of the sequence.
    const a = point.filter((_, place) => place % 2 === 0);
    const b = point.filter((_, place) => place % 2 === 1);
    runs.a[row] = evaluate(a);
    runs.b[row] = evaluate(b);
    runs.mixed.forEach((outputs, factor) => {
      const own = a[factor] ?? 0;
      a[factor] = b[factor] ?? 0;
      outputs[row] = evaluate(a);
      a[factor] = own;
    });
  }
  return sobolEstimate(runs, bootstrap, seed);
}
