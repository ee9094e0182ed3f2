import { Matrix, solve } from "ml-matrix";
import { completeRows, correlationMatrix } from "../components.ts";
import { indicatorAt } from "../labels.ts";
import { deviationOf, momentsOf } from "../moments.ts";
import { refusal, warning } from "../notes.ts";
import { silentColumns } from "./entropy.ts";
import { incomplete } from "./pca.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Weights chosen so that the columns correlate with their weighted mean as asked. */
export interface OptimisedWeights {
  readonly method: "optimised";
  /** `balance`: correlations with the mean in the proportions of `target`. `infomax`: the largest sum of correlations. */
  readonly aim: "balance" | "infomax";
  /** For `balance`: relative importance by id, above 0; equal when absent. */
  readonly target?: Readonly<Record<string, number>>;
}

/** Shares of correlation this near to the target meet it. */
const met = 1e-8;

/**
 * With v = w·s and R the correlation matrix over complete rows, the correlations of the columns with their weighted arithmetic mean are
 * R v / √(v′R v). `balance` minimises Σ ((R v)ⱼ/Σ(R v) − tⱼ)² over v ≥ 0 exactly, as a non-negative least squares problem (Lawson and Hanson
 * 1974); `infomax` has the closed form v = 1, so w ∝ 1/s. No weight is negative. `details`: `correlation` of each column with the mean,
 * `residual` (largest distance of a share of correlation from its target), `converged` (residual up to 1e-8). When the target cannot be had without
 * negative weights, the nearest is given with a warning (`composite.weights-unbalanced`).
 *
 * Source: Becker, Saisana, Paruolo and Vandecasteele 2017, Ecological Indicators 80:12.
 *
 * Throws `EduplanError` (`composite.weight-target`) for a target that is not above 0 or missing for a column.
 */
export const optimisedWeights: Weigher<OptimisedWeights> = (columns, { aim, target }, labels) => {
  const complete = completeRows(columns);
  const deviations = complete.map((column) => deviationOf(momentsOf(column), "sample"));
  const varying = deviations.flatMap((deviation, j) => (deviation > 0 ? [j] : []));
  const goals = labels.ids.map((id) => {
    const goal = target === undefined ? 1 : target[id];
    if (goal === undefined || !(goal > 0 && goal < Number.POSITIVE_INFINITY)) {
      throw refusal("composite.weight-target", { indicator: id, value: goal ?? null }, ["target", id]);
    }
    return goal;
  });
  const wanted = shares(varying.map((j) => goals[j] ?? 0));
  const correlations = correlationMatrix(varying.flatMap((j) => complete[j] ?? []));
  const spread = aim === "infomax" ? varying.map(() => 1) : balanced(correlations, wanted);
  const amounts = columns.map((_, j) => {
    const at = varying.indexOf(j);
    return at < 0 ? 0 : (spread[at] ?? 0) / (deviations[j] ?? 1);
  });
  const silent = silentColumns(
    columns.map((_, j) => !varying.includes(j)),
    labels,
    amounts,
  );
  const covariances = correlations.map((row) => row.reduce((sum, r, j) => sum + r * (spread[j] ?? 0), 0));
  const length = Math.sqrt(
    Math.max(
      0,
      covariances.reduce((sum, each, j) => sum + each * (spread[j] ?? 0), 0),
    ),
  );
  const obtained = covariances.reduce((sum, each) => sum + each, 0);
  const residual =
    obtained > 0 ? Math.max(0, ...covariances.map((each, j) => Math.abs(each / obtained - (wanted[j] ?? 0)))) : null;
  const missed = aim === "balance" && varying.length > 0 && !(residual !== null && residual <= met);
  const left = varying.filter((_, at) => spread[at] === 0).map((j) => indicatorAt(labels, j));
  return {
    weights: shares(amounts),
    warnings: [
      ...incomplete(columns, complete[0]?.length ?? 0),
      ...silent,
      ...(missed
        ? [warning("composite.weights-unbalanced", { residual: residual && Number(residual.toPrecision(4)) })]
        : []),
      ...(missed ? left.map((indicator) => warning("composite.weight-unbalanced-zero", { indicator })) : []),
    ],
    details: {
      correlation: columns.map((_, j) => {
        const at = varying.indexOf(j);
        return at < 0 || length === 0 ? null : (covariances[at] ?? 0) / length;
      }),
      ...(aim === "balance" ? { residual, converged: !missed } : {}),
    },
  };
};

/** The weight of the condition that the covariances sum to 1, against those that they meet their targets. */
const firmly = 1e3;

/** v ≥ 0 whose R v comes nearest to the target in proportion. */
function balanced(correlations: readonly (readonly number[])[], wanted: Float64Array): Float64Array {
  const size = wanted.length;
  const sums = correlations.map((_, j) => firmly * correlations.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return nonNegative([...correlations.map((row) => [...row]), sums], [...wanted, firmly], size);
}

/** min ‖A x − b‖ over x ≥ 0 by the active-set method of Lawson and Hanson. */
function nonNegative(rows: readonly (readonly number[])[], right: readonly number[], size: number): Float64Array {
  let x: Float64Array = new Float64Array(size);
  const free = new Set<number>();
  const tolerance = 1e-9;
  for (let step = 0; step < 10 * size; step++) {
    const off = right.map((b, i) => b - (rows[i] ?? []).reduce((sum, a, j) => sum + a * (x[j] ?? 0), 0));
    const gains = Array.from(x, (_, j) =>
      free.has(j) ? 0 : rows.reduce((sum, row, i) => sum + (row[j] ?? 0) * (off[i] ?? 0), 0),
    );
    const best = gains.indexOf(Math.max(...gains));
    if (size === 0 || free.size === size || !((gains[best] ?? 0) > tolerance)) break;
    free.add(best);
    for (;;) {
      const next = leastSquares(rows, right, free, size);
      const blocked = [...free].filter((j) => (next[j] ?? 0) <= 0);
      if (blocked.length === 0) {
        x = next;
        break;
      }
      const reach = Math.min(...blocked.map((j) => (x[j] ?? 0) / ((x[j] ?? 0) - (next[j] ?? 0) || 1)));
      x = x.map((each, j) => each + reach * ((next[j] ?? 0) - each));
      for (const j of blocked) {
        if ((x[j] ?? 0) > 1e-15) continue;
        x[j] = 0;
        free.delete(j);
      }
    }
  }
  return x;
}

function leastSquares(
  rows: readonly (readonly number[])[],
  right: readonly number[],
  free: ReadonlySet<number>,
  size: number,
): Float64Array {
  const chosen = [...free];
  const x = new Float64Array(size);
  if (chosen.length === 0) return x;
  const found = solve(
    new Matrix(rows.map((row) => chosen.map((j) => row[j] ?? 0))),
    Matrix.columnVector([...right]),
    true,
  );
  chosen.forEach((j, at) => {
    x[j] = found.get(at, 0);
  });
  return x;
}
