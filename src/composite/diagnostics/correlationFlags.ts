import type { Finding } from "../../model/finding.ts";
import { warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { type CorrelationOptions, correlations } from "./correlations.ts";

/** Limits of what is flagged. */
export interface FlagOptions extends Pick<CorrelationOptions, "method" | "scores"> {
  /** Below it an indicator hardly moves with an aggregate above it; 0.3 when absent. */
  readonly weak?: number;
  /** At or below it two indicators of a family, or indicator and aggregate, run against each other; −0.4 when absent. */
  readonly negative?: number;
  /** Above it two indicators of a family say the same; 0.92 when absent. */
  readonly collinear?: number;
}

/** A correlation that asks for a second look. */
export interface CorrelationFlag {
  readonly kind: "weak" | "negative" | "collinear";
  readonly left: string;
  readonly right: string;
  readonly value: number;
}

/** Flags, and the same as findings that `describe` puts into words. */
export interface CorrelationFlags {
  readonly flags: readonly CorrelationFlag[];
  readonly warnings: readonly Finding[];
}

/**
 * Flags correlations within families and, where scores are given, with the aggregates above. The limits are rules of thumb of the JRC's practice, not tests; a weak
 * indicator may be there on purpose.
 */
export function correlationFlags(table: RegionTable, options: FlagOptions = {}): CorrelationFlags {
  const { method = "pearson", weak = 0.3, negative = -0.4, collinear = 0.92, scores } = options;
  const family = correlations(table, { method, pairs: "family" });
  const parents = scores === undefined ? [] : correlations(table, { method, pairs: "parents", scores }).pairs;
  const flags = [
    ...family.pairs.flatMap(({ left, right, value }): CorrelationFlag[] => {
      if (value === null || (value > negative && value <= collinear)) return [];
      return [{ kind: value > collinear ? "collinear" : "negative", left, right, value }];
    }),
    ...parents.flatMap(({ left, right, value }): CorrelationFlag[] =>
      value === null || value >= weak ? [] : [{ kind: value <= negative ? "negative" : "weak", left, right, value }],
    ),
  ];
  const names = new Map([...table.indicators, ...(table.aggregates ?? [])].map(({ id, name }) => [id, name ?? id]));
  return {
    flags,
    warnings: [
      ...family.warnings,
      ...flags.map(({ kind, left, right, value }) =>
        warning(`composite.correlation-${kind}`, {
          left: names.get(left) ?? left,
          right: names.get(right) ?? right,
          value: Number(value.toPrecision(3)),
        }),
      ),
    ],
  };
}
