import type { Finding } from "../../model/finding.ts";
import type { Json } from "../../model/json.ts";
import type { Refusal, Replicates } from "./replicates.ts";

/** Replicates that could not be computed. */
export interface ReplicateFailures {
  readonly count: number;
  /** By cause, the most frequent first, with what the first of its kind said. */
  readonly causes: readonly { readonly code: string; readonly count: number; readonly findings: readonly Finding[] }[];
  /** For each factor whose values can be counted: how many of the replicates with a value failed; values without failures are left out. */
  readonly values: readonly {
    readonly factor: string;
    readonly value: Json;
    readonly count: number;
    readonly of: number;
  }[];
}

/** Counts replicates, and those that failed by cause and by factor value. */
export interface FailureTally {
  readonly add: (point: Float64Array, refusal: Refusal | null) => void;
  readonly result: () => ReplicateFailures;
}

/** A tally over the countable values of the factors. */
export function failureTally({ factors, starts }: Replicates): FailureTally {
  const causes = new Map<string, { count: number; findings: readonly Finding[] }>();
  const counts = factors.map(({ values }) => values?.map(() => ({ count: 0, of: 0 })) ?? []);
  let failed = 0;
  const add = (point: Float64Array, refusal: Refusal | null) => {
    counts.forEach((values, place) => {
      const value = values[Math.floor((point[starts[place] ?? 0] ?? 0) * values.length)];
      if (value === undefined) return;
      value.of++;
      if (refusal !== null) value.count++;
    });
    if (refusal === null) return;
    failed++;
    const { count = 0, findings = refusal.findings } = causes.get(refusal.code) ?? {};
    causes.set(refusal.code, { count: count + 1, findings });
  };
  const result = (): ReplicateFailures => ({
    count: failed,
    causes: [...causes].map(([code, cause]) => ({ code, ...cause })).sort((a, b) => b.count - a.count),
    values: factors.flatMap(({ name, values }, place) =>
      (values ?? []).flatMap((value, at) => {
        const { count = 0, of = 0 } = counts[place]?.[at] ?? {};
        return count === 0 ? [] : [{ factor: name, value, count, of }];
      }),
    ),
  });
  return { add, result };
}
