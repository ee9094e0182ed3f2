import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { componentsOf } from "../components.ts";
import { frameOf } from "../frame.ts";
import type { RegionTable } from "../table.ts";
import { incomplete } from "../weights/pca.ts";
import { columnWarnings } from "./columnWarnings.ts";

/** One principal component. */
export interface PrincipalComponent {
  /** Its variance. */
  readonly eigenvalue: number;
  /** Of the total variance, by itself and with those before it. */
  readonly share: number;
  readonly cumulative: number;
  /** uⱼ √λ by indicator: its correlation with the component (of the covariance matrix: its covariance with the standardised component). */
  readonly loadings: Readonly<Record<string, number>>;
}

/** Principal components of a table. */
export interface PrincipalComponents {
  readonly matrix: "correlation" | "covariance";
  /** Rows without a missing value. */
  readonly rows: number;
  readonly components: readonly PrincipalComponent[];
  readonly warnings: readonly Finding[];
}

/**
 * Principal components of the indicators over the rows in which all have a value, largest first. Of the sign, which is free, the one is taken by which
 * loadings sum to more than 0. Indicators that do not vary take no part (`composite.constant-column`).
 */
export function principalComponents(
  table: RegionTable,
  { matrix = "correlation" }: { readonly matrix?: "correlation" | "covariance" } = {},
): PrincipalComponents {
  const warnings = columnWarnings(table, "principalComponents");
  const { columns } = frameOf(table);
  const { rows, varying, components } = componentsOf(columns, matrix);
  let cumulative = 0;
  return {
    matrix,
    rows,
    components: components.map(({ eigenvalue, share, vector }) => {
      cumulative += share;
      const loadings = varying.map((j, at) => [
        table.indicators[j]?.id ?? "",
        rounded((vector[at] ?? 0) * Math.sqrt(eigenvalue)),
      ]);
      return {
        eigenvalue: rounded(eigenvalue),
        share: rounded(share),
        cumulative: rounded(cumulative),
        loadings: Object.fromEntries(loadings),
      };
    }),
    warnings: [...incomplete(columns, rows), ...warnings],
  };
}
