import type { AuditRule } from "../rule.ts";
import { baseline } from "./baseline.ts";
import { bounds } from "./bounds.ts";
import { catalogue } from "./catalogue.ts";
import { contradiction } from "./contradiction.ts";
import { deadlines } from "./deadlines.ts";
import { provenance } from "./provenance.ts";
import { readings } from "./readings.ts";
import { restatements } from "./restatements.ts";
import { sums } from "./sums.ts";

/** The rules of an audit, in the order of their findings. */
export const RULES: readonly AuditRule[] = [
  catalogue,
  bounds,
  contradiction,
  baseline,
  sums,
  deadlines,
  readings,
  restatements,
  provenance,
];
