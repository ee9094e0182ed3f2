export { accountForQuantities, type QuantityAccount } from "./accountForQuantities.ts";
export {
  type Agreement,
  agreement,
  type CodeAgreement,
  type FieldAgreement,
  type RecordAgreement,
} from "./agreement.ts";
export { type Audit, type AuditOptions, audit } from "./audit.ts";
export { type Reliability, reliability } from "./reliability.ts";
export type { AuditRule } from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { type Verification, verifyEvidence } from "./verifyEvidence.ts";
