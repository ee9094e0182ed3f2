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
 * the order of 1: scale before, and scale back after. Limits of at least 0 are safest, since x = 0 is then a place to start from. Where limits that
 * meet in a point send the method round in a circle, they are set apart by up to 1e-10.
 */
export function maximise(objective: ArrayLike<number>, limits: readonly UpperLimit[]): Optimum {
  const found = attempt(objective, limits);
  if (found.status !== "unsolved") return found;
  return attempt(
    objective,
    limits.map(({ coefficients, atMost }, i) => ({ coefficients, atMost: atMost + (1e-10 * (i + 1)) / limits.length })),
  );
}

function attempt(objective: ArrayLike<number>, limits: readonly UpperLimit[]): Optimum {
  const variables = Array.from(objective, (gain, j): [number, [number, number][]] => [
    j,
    [[-1, gain], ...limits.map(({ coefficients }, i): [number, number] => [i, coefficients[j] ?? 0])],
  ]);
  const constraints = limits.map(({ atMost }, i): [number, { max: number }] => [i, { max: atMost }]);
  const model = { direction: "maximize", objective: -1, constraints, variables } as const;
  const { status, result, variables: found } = solve<number, number>(model, { precision: 1e-12, maxPivots: 2000 });
  if (status === "infeasible" || status === "unbounded") return { status };
  if (status !== "optimal") return { status: "unsolved" };
  const at = new Float64Array(objective.length);
  for (const [j, value] of found) at[j] = value;
  return { status, value: result, at };
}
