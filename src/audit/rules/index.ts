import type { AuditRule, FindingKind } from "../rule.ts";
import { baseline } from "./baseline.ts";
import { bounds } from "./bounds.ts";
import { catalogue } from "./catalogue.ts";
import { changes } from "./changes.ts";
import { complements } from "./complements.ts";
import { contradiction } from "./contradiction.ts";
import { counts } from "./counts.ts";
import { deadlines } from "./deadlines.ts";
import { jumps } from "./jumps.ts";
import { misprints } from "./misprints.ts";
import { missing } from "./missing.ts";
import { order } from "./order.ts";
import { printed } from "./printed.ts";
import { provenance } from "./provenance.ts";
import { readings } from "./readings.ts";
import { related } from "./related.ts";
import { restatements } from "./restatements.ts";
import { sums } from "./sums.ts";
import { swaps } from "./swaps.ts";

/** The rules of an audit, in the order of their findings. */
export const RULES: readonly AuditRule[] = [
  catalogue,
  bounds,
  printed,
  contradiction,
  related,
  counts,
  order,
  complements,
  baseline,
  jumps,
  changes,
  sums,
  deadlines,
  swaps,
  misprints,
  readings,
  restatements,
  missing,
  provenance,
];

/** Every kind of finding the bundled rules make, by its code, in the order of the rules. */
export const FINDING_KINDS: Readonly<Record<string, FindingKind>> = Object.assign(
  {},
  ...RULES.map(({ findings }) => findings),
);
