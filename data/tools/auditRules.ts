/**
 * Writes the table of what an audit looks for, `data/AUDIT.md`.
 *
 *     npm run audit-rules
 *
 * To be run after a rule, a kind of finding, a law or a threshold has changed.
 */
import { writeFileSync } from "node:fs";
import { writeAuditRules } from "./codebook/writeAuditRules.ts";

writeFileSync(new URL("../AUDIT.md", import.meta.url), writeAuditRules());
