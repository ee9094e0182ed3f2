import type { EvidenceRef } from "../../model/evidence.ts";
import { caveatsOf } from "../../model/result.ts";
import type { AuditRule } from "../rule.ts";

/** Doubts about whose plan it is and about the copy. */
export const provenance: AuditRule = {
  code: "audit.provenance",
  about: "Whose plan it is, and what is wrong with the copy.",
  check: (plan) =>
    caveatsOf(plan).map(({ code, params }) => {
      if (!code.startsWith("caveat.attribution")) return { code, params, severity: "info", path: ["source"] };
      const evidence = (plan.attribution.evidence ?? []).map(
        ({ exact, start }): EvidenceRef => ({ plan: plan.id, record: plan.id, exact, start, reading: "verbatim" }),
      );
      return { code, params, severity: "warning", path: ["attribution"], evidence };
    }),
};
