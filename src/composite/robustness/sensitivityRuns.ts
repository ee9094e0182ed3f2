import { warning } from "../notes.ts";
import { type ExactIndices, exactIndices, stepsOf } from "./exactIndices.ts";
import { failureTally, type ReplicateFailures } from "./failureTally.ts";
import type { Replicates } from "./replicates.ts";
import { type Sampling, samplePoints } from "./samplePoints.ts";
import type { Output } from "./sensitivityTarget.ts";
import { type SobolEstimate, sobolEstimate } from "./sobolEstimate.ts";
import { allFailed } from "./uncertainty.ts";

/**
 * Runs every combination of the factors' values. Without exact indices when some could not be computed: then conditional means are no longer means over equal cells.
 *
 * @throws EduplanError `composite.all-failed`.
 */
export function runGrid(
  replicates: Replicates,
  output: Output,
  combinations: number,
): { exact: ExactIndices | null; failures: ReplicateFailures } {
  const { evaluate, failures } = evaluator(replicates, output);
  const sizes = replicates.factors.map(({ values }) => values?.length ?? 1);
  const steps = stepsOf(sizes);
  const point = new Float64Array(replicates.coordinates);
  const outputs = new Float64Array(combinations);
  for (let run = 0; run < combinations; run++) {
    sizes.forEach((size, factor) => {
      const value = Math.floor(run / (steps[factor] ?? 1)) % size;
      point[replicates.starts[factor] ?? 0] = (value + 0.5) / size;
    });
    outputs[run] = evaluate(point);
  }
  const failed = failures.result();
  if (failed.count === combinations) throw allFailed(failed);
  return { exact: outputs.some(Number.isNaN) ? null : exactIndices(sizes, outputs), failures: failed };
}

/** How to sample. */
interface Design {
  readonly n: number;
  readonly seed: number;
  readonly sampling: Sampling;
  readonly bootstrap: number;
}

/**
 * Runs at A, at B, and for each factor at A with that factor from B. A row of the design in which a run failed is left out whole; without an estimate when fewer than two are left.
 *
 * @throws EduplanError `composite.all-failed`.
 */
export function runSample(
  replicates: Replicates,
  output: Output,
  { n, seed, sampling, bootstrap }: Design,
): { estimate: SobolEstimate | null; failures: ReplicateFailures; rows: number } {
  const { evaluate, failures } = evaluator(replicates, output);
  const { coordinates, factors, starts } = replicates;
  const points = samplePoints(2 * coordinates, seed, sampling);
  const both = new Float64Array(2 * coordinates);
  const [a, b] = [new Float64Array(coordinates), new Float64Array(coordinates)];
  const kept: { a: number[]; b: number[]; mixed: number[][] } = { a: [], b: [], mixed: factors.map(() => []) };
  for (let row = 0; row < n; row++) {
    points.write(row, both);
    // A and B alternate, so that both have the best coordinates of the sequence.
    for (let at = 0; at < coordinates; at++) {
      a[at] = both[2 * at] ?? 0;
      b[at] = both[2 * at + 1] ?? 0;
    }
    const [atA, atB] = [evaluate(a), evaluate(b)];
    const atMixed = factors.map((factor, place) => {
      const start = starts[place] ?? 0;
      const mixed = a.slice();
      mixed.set(b.subarray(start, start + factor.coordinates), start);
      return evaluate(mixed);
    });
    if ([atA, atB, ...atMixed].some(Number.isNaN)) continue;
    kept.a.push(atA);
    kept.b.push(atB);
    for (const [place, value] of atMixed.entries()) kept.mixed[place]?.push(value);
  }
  const failed = failures.result();
  const rows = kept.a.length;
  if (failed.count === n * (factors.length + 2)) throw allFailed(failed);
  return { estimate: rows < 2 ? null : sobolEstimate(kept, bootstrap, seed), failures: failed, rows };
}

/** Runs at a point, and counts what fails; `NaN` where it does, or where the run has no such number. */
function evaluator(replicates: Replicates, output: Output) {
  const failures = failureTally(replicates);
  const evaluate = (point: Float64Array): number => {
    const outcome = replicates.run(point);
    const value = "code" in outcome ? Number.NaN : output(outcome);
    const unranked = { code: "composite.no-target", findings: [warning("composite.no-target", {})] };
    failures.add(point, "code" in outcome ? outcome : Number.isNaN(value) ? unranked : null);
    return value;
  };
  return { evaluate, failures };
}
