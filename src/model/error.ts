import { describe } from "./describe.ts";
import type { Finding } from "./finding.ts";

/**
 * Thrown for a programmer's mistake (an unknown option, a plan that does not parse) and for nothing else; what is noticed
 * about data comes back as findings. `findings` names each place; `message` lists them in English.
 */
export class EduplanError extends Error {
  readonly code: string;
  readonly findings: readonly Finding[];

  constructor(code: string, message: string, findings: readonly Finding[] = []) {
    const shown = findings.slice(0, 10).map((finding) => `\n  - ${describe(finding, "en")}`);
    const rest = findings.length > 10 ? `\n  - and ${findings.length - 10} more` : "";
    super(`${message}${shown.join("")}${rest}`);
    this.name = "EduplanError";
    this.code = code;
    this.findings = findings;
  }
}
