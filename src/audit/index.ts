export { type Audit, type AuditOptions, audit } from "./audit.ts";
export type { AuditRule } from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { type Verification, verifyEvidence } from "./verifyEvidence.ts";
