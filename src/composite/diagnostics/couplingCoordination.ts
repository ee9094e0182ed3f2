import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import type { Bilingual } from "../../model/text.ts";
import { labelsOf, regionAt } from "../labels.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { givenWeights } from "../weights/equal.ts";
import { unitScale } from "./unitScale.ts";

/** How coupling coordination is computed. */
export interface CouplingOptions {
  /** `standard` (the default): C = k (ΠU)^(1/k)/ΣU. `modified`: 王淑佳's, which spreads C over [0, 1]. */
  readonly variant?: "standard" | "modified";
  /** The α of T = ΣαU, by id of the subsystem, divided by their sum; equal when absent. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The scale of the scores, brought to [0, 1]; `[0, 1]` when absent. */
  readonly range?: readonly [number, number];
}

/** One region's coupling coordination; all null where it is not defined. */
export interface Coupling {
  readonly region: string;
  readonly year?: number;
  /** C, the coupling degree 耦合度: how alike the subsystems are. */
  readonly coupling: number | null;
  /** T, the comprehensive development index 综合发展指数. */
  readonly development: number | null;
  /** D = √(C·T), the coupling coordination degree 耦合协调度. */
  readonly coordination: number | null;
  /** The tenth of D, from 1 (0 ≤ D < 0.1) to 10 (0.9 ≤ D ≤ 1), and its name. */
  readonly grade: number | null;
  readonly name: Bilingual | null;
}

/** Coupling coordination of all rows. */
export interface CouplingCoordination {
  readonly variant: "standard" | "modified";
  readonly rows: readonly Coupling[];
  readonly warnings: readonly Finding[];
}

/** The usual names of the ten grades of D. */
export const COORDINATION_GRADES: readonly Bilingual[] = [
  { zh: "极度失调", en: "extreme imbalance" },
  { zh: "严重失调", en: "severe imbalance" },
  { zh: "中度失调", en: "moderate imbalance" },
  { zh: "轻度失调", en: "slight imbalance" },
  { zh: "濒临失调", en: "near imbalance" },
  { zh: "勉强协调", en: "bare coordination" },
  { zh: "初级协调", en: "primary coordination" },
  { zh: "中级协调", en: "intermediate coordination" },
  { zh: "良好协调", en: "good coordination" },
  { zh: "优质协调", en: "quality coordination" },
];

/**
 * Coupling coordination 耦合协调度 of k ≥ 2 subsystems, the indicators of the table, whose values are scores on `range`, more being better. Modified:
 * C = √([1 − Σ_{i>j} |Uᵢ − Uⱼ| ÷ (k(k−1)/2)] · Π(Uᵢ/max U)^(1/(k−1))). A row with a missing score, or with zeros throughout, has no result (`composite.coupling-undefined`).
 *
 * The standard C lies near 1 for all but very unlike subsystems, and both reward scores by their scale, so D compares only under one normalisation. Source: 廖重斌 1999 for
 * the grades; 王淑佳 等 2021, 自然资源学报 36(3):793, on misuse and the modified form.
 *
 * Throws `EduplanError`: `composite.coupling-subsystems` below two, `composite.outside-range` for a score outside the range.
 */
export function couplingCoordination(table: RegionTable, options: CouplingOptions = {}): CouplingCoordination {
  const { variant = "standard", weights, range = [0, 1] } = options;
  const k = table.indicators.length;
  if (k < 2) throw refusal("composite.coupling-subsystems", { count: k });
  const labels = labelsOf(table);
  const equal = Object.fromEntries(labels.ids.map((id) => [id, 1]));
  const alphas = givenWeights([], { method: "given", weights: weights ?? equal }, labels).weights;
  const columns = unitScale(table, range);
  const rows = table.rows.map(({ region, year }, row): Coupling => {
    const scores = columns.map((column) => column[row] ?? Number.NaN);
    const c = variant === "standard" ? standardCoupling(scores) : modifiedCoupling(scores);
    const t = scores.reduce((sum, score, j) => sum + (alphas[j] ?? 0) * score, 0);
    const place = { region, ...(year === undefined ? {} : { year }) };
    if (Number.isNaN(c))
      return { ...place, coupling: null, development: null, coordination: null, grade: null, name: null };
    const coordination = rounded(Math.sqrt(c * t));
    const tenth = Math.min(9, Math.floor(coordination * 10 + 1e-9));
    const name = COORDINATION_GRADES[tenth] ?? null;
    return { ...place, coupling: rounded(c), development: rounded(t), coordination, grade: tenth + 1, name };
  });
  return {
    variant,
    rows,
    warnings: rows.flatMap(({ coupling }, row) =>
      coupling === null
        ? [warning("composite.coupling-undefined", { region: regionAt(labels, row) }, ["rows", row])]
        : [],
    ),
  };
}

/** The geometric over the arithmetic mean; `NaN` when all are 0 or one is missing. */
function standardCoupling(scores: readonly number[]): number {
  const k = scores.length;
  const sum = scores.reduce((total, score) => total + score, 0);
  if (!(sum > 0)) return Number.NaN;
  if (scores.every((score) => score === scores[0])) return 1;
  return Math.min(
    1,
    scores.reduce((product, score) => product * ((k * score) / sum) ** (1 / k), 1),
  );
}

function modifiedCoupling(scores: readonly number[]): number {
  const k = scores.length;
  const top = Math.max(...scores);
  if (!(top > 0)) return Number.NaN;
  const apart = scores.reduce(
    (sum, left, i) => sum + scores.slice(0, i).reduce((part, right) => part + Math.abs(left - right), 0),
    0,
  );
  const alike = scores.reduce((product, score) => product * (score / top) ** (1 / (k - 1)), 1);
  return Math.sqrt(Math.max(0, 1 - apart / ((k * (k - 1)) / 2)) * alike);
}
