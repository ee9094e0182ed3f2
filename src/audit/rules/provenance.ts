import { caveatsOf } from "../../model/result.ts";
import type { AuditRule } from "../rule.ts";

/** Doubts about whose plan it is and about the copy. */
export const provenance: AuditRule = {
  code: "audit.provenance",
  about: "Whose plan it is, and what is wrong with the copy.",
  check: (plan) =>
    caveatsOf(plan).map(({ code, params }) => {
      const whose = code.startsWith("caveat.attribution");
      return { code, params, severity: whose ? "warning" : "info", path: [whose ? "attribution" : "source"] };
    }),
};
