import * as eduplan from "eduplan";
import { plans } from "eduplan/data";
import jizhou from "eduplan/data/jizhou";
import shuozhou from "eduplan/data/shuozhou";
import { print, printAll } from "../print.ts";

/** What is asked of plans: checks, rows, differences, progress, scores. */
export function printPlans(): void {
  for (const plan of plans)
    printAll({
      [`safeParsePlan ${plan.id}`]: eduplan.safeParsePlan(plan).success,
      [`audit ${plan.id}`]: eduplan.audit(plan),
      [`verifyEvidence ${plan.id}`]: eduplan.verifyEvidence(plan, plan.title.zh),
    });
  const alignment = eduplan.align(plans, { benchmarks: true });
  const changed = { ...jizhou, targets: jizhou.targets.slice(3).toReversed() };
  const versions = eduplan.diff(jizhou, changed);
  const [scheme] = eduplan.schemes;
  printAll({
    findings: eduplan.safeParsePlan({ ...jizhou, targets: [{}], horizons: "2025" }),
    planJsonSchema: eduplan.planJsonSchema(),
    resolveIndicator: ["学前三年毛入园率", "小学专任教师本科率", "研学基地"].map((label) =>
      eduplan.resolveIndicator(label),
    ),
    benchmarksFor: eduplan.benchmarksFor("compulsory.retention-rate", "120119", 2025),
    agreement: eduplan.agreement(jizhou, jizhou),
    accountForQuantities: eduplan.accountForQuantities(jizhou, "新建幼儿园12所,覆盖率达到八成。"),
    align: alignment,
    "align at a year": eduplan.align(plans, { year: { to: 2023, rule: "logit" } }),
    compareAll: eduplan.compareAll(alignment, { assume: ["reason.year"] }),
    comparePlans: eduplan.comparePlans(shuozhou, jizhou),
    crosstab: eduplan.crosstab(plans, { rows: "stage", columns: "instrument" }),
    diff: eduplan.diff(shuozhou, jizhou),
    applyDiff: eduplan.applyDiff(jizhou, versions),
    invertDiff: eduplan.invertDiff(versions),
    cascade: eduplan.cascade(plans),
    score: eduplan.score(plans),
    explain: eduplan.explain(eduplan.score(plans)),
    assess: scheme && eduplan.assess(scheme, plans),
    "track plans": eduplan.track(plans),
  });
  for (const name of ["sdg4-scorecard", "open-sdg", "un-progress-chart"] as const)
    print(
      `track ${name}`,
      eduplan.track(eduplan.benchmarks, eduplan.nationalObservations(), { scheme: name, method: "regression" }),
    );
}
