export { accountForQuantities, type QuantityAccount } from "./accountForQuantities.ts";
export {
  type Agreement,
  agreement,
  type CodeAgreement,
  type FieldAgreement,
  type RecordAgreement,
} from "./agreement.ts";
export { type Audit, type AuditOptions, type AuditSettings, audit } from "./audit.ts";
export type { RuleChoice } from "./chooseRules.ts";
export type { AuditContext, PlanRecord } from "./context.ts";
export { type Reliability, reliability } from "./reliability.ts";
export type { AuditRule, FindingKind } from "./rule.ts";
export { FINDING_KINDS, RULES } from "./rules/index.ts";
export { ORDER_LAWS, type OrderLaw, type OrderStep } from "./rules/orderLaws.ts";
export { AUDIT_THRESHOLDS, type AuditThresholds } from "./thresholds.ts";
export { type Verification, verifyEvidence } from "./verifyEvidence.ts";
