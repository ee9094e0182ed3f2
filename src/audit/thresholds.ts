import { EduplanError } from "../model/error.ts";

/** Where the rules of thumb of an audit draw their lines. None is a law: what passes one is to be looked at, not wrong. */
export interface AuditThresholds {
  /**
   * Rates bounded on both sides, both ends strictly inside: the yearly step in log-odds, |ln(t/(1−t)) − ln(b/(1−b))| / years.
   * 0.5 means that the odds grow by two thirds every year. Nationally 普惠性幼儿园覆盖率 moved by 0.28 (76 to 90.8 %, 2019 to
   * 2023), 学前三年毛入园率 by 0.17 (83.4 to 92 %, 2019 to 2024).
   */
  readonly logitPerYear: number;
  /** Other rates, and bounded ones that start or end on a bound, where log-odds are infinite: percentage points a year. 普惠性幼儿园覆盖率 rose by 3.7. */
  readonly pointsPerYear: number;
  /** Counts, amounts and ratios above zero: the yearly growth, |(t/b)^(1/years) − 1|; 0.25 is a quarter a year. */
  readonly growthPerYear: number;
  /** How far apart a vague figure (约, 左右, 余) and a sum may be, as a share of the total, before it is said that they differ. */
  readonly vagueShare: number;
}

/** What is taken when an audit is not told otherwise. */
export const AUDIT_THRESHOLDS: AuditThresholds = {
  logitPerYear: 0.5,
  pointsPerYear: 5,
  growthPerYear: 0.25,
  vagueShare: 0.1,
};

/** The thresholds with defaults filled in; throws for a name the audit does not have and for what is no positive number. */
export function resolveThresholds(given: Partial<AuditThresholds> = {}): AuditThresholds {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(AUDIT_THRESHOLDS, name)) {
      const names = Object.keys(AUDIT_THRESHOLDS).join(", ");
      throw new EduplanError("unknown-threshold", `audit: no threshold ${name}; there are ${names}`);
    }
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue;
    throw new EduplanError(
      "bad-threshold",
      `audit: the threshold ${name} must be a number above zero, not ${String(value)}`,
    );
  }
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...AUDIT_THRESHOLDS, ...Object.fromEntries(set) };
}
