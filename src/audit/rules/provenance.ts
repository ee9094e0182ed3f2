import type { EvidenceRef } from "../../model/evidence.ts";
import { caveatsOf } from "../../model/result.ts";
import type { AuditRule } from "../rule.ts";

/** Doubts about whose plan it is and about the copy. */
export const provenance: AuditRule = {
  code: "audit.provenance",
  about: "Whose plan it is, and what is wrong with the copy.",
  findings: {
    "caveat.attribution-doubtful": { severity: "warning", about: { zh: "归属存疑", en: "of doubtful attribution" } },
    "caveat.attribution-unidentified": {
      severity: "warning",
      about: { zh: "地区不能确定", en: "of a region that cannot be identified" },
    },
    "caveat.incomplete-copy": { severity: "info", about: { zh: "文本不完整", en: "an incomplete copy" } },
    "caveat.integrity": { severity: "info", about: { zh: "文本有损", en: "a damaged copy" } },
    "caveat.repost": { severity: "info", about: { zh: "取自转载", en: "read from a repost" } },
  },
  check: (plan) =>
    caveatsOf(plan).map(({ code, params }) => {
      if (!code.startsWith("caveat.attribution")) return { code, params, severity: "info", path: ["source"] };
      const evidence = (plan.attribution.evidence ?? []).map(
        ({ exact, start }): EvidenceRef => ({ plan: plan.id, record: plan.id, exact, start, reading: "verbatim" }),
      );
      return { code, params, severity: "warning", path: ["attribution"], evidence };
    }),
};
