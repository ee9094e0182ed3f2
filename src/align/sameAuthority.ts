import type { CellTarget } from "./alignment.ts";

/** Whether two targets are of one region; two places that cannot be identified may not be the same place. */
export function sameAuthority(left: Whose, right: Whose): boolean {
  return left.region === right.region && (!left.region.includes("x") || left.plan === right.plan);
}

type Whose = Pick<CellTarget, "plan" | "region">;
