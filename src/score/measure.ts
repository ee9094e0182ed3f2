import type { Coded } from "../model/finding.ts";

/** A score that may have no value. `unknown` says why; `answer` is an answer that is no number (a target below its baseline). */
export type Measure =
  | {
      readonly state: "number";
      readonly value: number;
      /** `share`: 0 to 1; `points-per-year`, `per-year`: in the target's unit. */
      readonly unit: "share" | "points-per-year" | "per-year";
      /** What it was computed from. */
      readonly parts: Readonly<Record<string, number>>;
    }
  | { readonly state: "unknown"; readonly reason: Coded }
  | { readonly state: "answer"; readonly answer: Coded };

export const unknown = (code: string, params: Coded["params"] = {}): Measure => ({
  state: "unknown",
  reason: { code, params },
});

export const answer = (code: string, params: Coded["params"] = {}): Measure => ({
  state: "answer",
  answer: { code, params },
});
