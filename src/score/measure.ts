import type { Coded } from "../model/finding.ts";

/** A score that may have no value. `unknown` says why; `answer` is an answer that is no number (a target below its baseline). */
export type Measure =
  | {
      readonly state: "number";
      readonly value: number;
      /**
       * `share`: 0 to 1; `points-per-year`, `per-year`: in the target's unit; `logit-per-year`: in ln(p / (1 − p));
       * `growth-per-year`: 0.05 is 5 % a year, compounded.
       */
      readonly unit: "share" | "points-per-year" | "per-year" | "logit-per-year" | "growth-per-year";
      /** What it was computed from. */
      readonly parts: Readonly<Record<string, number>>;
      /** Of a gap closure: whose limit it is measured to, where it is not the indicator's natural bound. */
      readonly limit?: Limit;
    }
  | { readonly state: "unknown"; readonly reason: Coded }
  | { readonly state: "answer"; readonly answer: Coded };

/** A limit chosen by the caller: a value given for the indicator, or a benchmark. In the indicator's unit. */
export interface Limit {
  readonly value: number;
  readonly from: "given" | "benchmark";
  /** Id of the benchmark. */
  readonly benchmark?: string;
}

export const unknown = (code: string, params: Coded["params"] = {}): Measure => ({
  state: "unknown",
  reason: { code, params },
});

export const answer = (code: string, params: Coded["params"] = {}): Measure => ({
  state: "answer",
  answer: { code, params },
});
