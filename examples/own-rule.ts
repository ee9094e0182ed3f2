// Which targets are promised with a hedge (力争, 原则上)? Asked by a rule of one's own beside the bundled ones.
// Data: two of the bundled plans.
import { type AuditRule, audit, describe } from "eduplan";
import { minle, xining } from "eduplan/data";

const hedged: AuditRule = {
  code: "own.hedged",
  about: "A target is promised without a hedge.",
  check: (plan, _catalog, { finding }) =>
    plan.targets
      .filter(({ modality }) => modality?.hedges?.length)
      .map((target) => ({
        ...finding(target, "own.hedged", { hedges: target.modality?.hedges ?? [] }, [], "info"),
        message: { zh: "“{label}”留有余地:{hedges}", en: "“{label}” is hedged: {hedges}" },
      })),
};

for (const plan of [minle, xining]) {
  const { findings } = audit(plan, { add: [hedged], without: ["audit.missing"], thresholds: { pointsPerYear: 3 } });
  for (const finding of findings.filter(({ code }) => code === "own.hedged")) console.log(describe(finding, "en"));
}
