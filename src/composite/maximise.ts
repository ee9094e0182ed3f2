import { solve } from "yalps";

/** Σ coefficients[j] · x[j] ≤ atMost. */
export interface UpperLimit {
  readonly coefficients: ArrayLike<number>;
  readonly atMost: number;
}

/** The optimum of a linear programme, or why there is none. */
export type Optimum =
  | { readonly status: "optimal"; readonly value: number; readonly at: Float64Array }
  | { readonly status: "infeasible" | "unbounded" | "unsolved" };

/**
 * Maximises Σ objective[j] · x[j] under upper limits and x ≥ 0, by the simplex method. Answers are absolute to 1e-12, so numbers should be of
 * the order of 1: scale before, and scale back after.
 */
export function maximise(objective: ArrayLike<number>, limits: readonly UpperLimit[]): Optimum {
  const variables = Array.from(objective, (gain, j): [number, [number, number][]] => [
    j,
    [[-1, gain], ...limits.map(({ coefficients }, i): [number, number] => [i, coefficients[j] ?? 0])],
  ]);
  const constraints = limits.map(({ atMost }, i): [number, { max: number }] => [i, { max: atMost }]);
  const {
    status,
    result,
    variables: found,
  } = solve<number, number>(
    { direction: "maximize", objective: -1, constraints, variables },
    { precision: 1e-12, checkCycles: true },
  );
  if (status === "infeasible" || status === "unbounded") return { status };
  if (status !== "optimal") return { status: "unsolved" };
  const at = new Float64Array(objective.length);
  for (const [j, value] of found) at[j] = value;
  return { status, value: result, at };
}
