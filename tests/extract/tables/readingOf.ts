import { extractPlan } from "eduplan/extract";
import { deadlineYear, isNumeric } from "eduplan/model";

/** Each target and observation on one line, and the figures that are set aside for a reason of their own. */
export function readingOf(text: string, period?: readonly [number, number]): readonly string[] {
  const { plan, ledger } = extractPlan(text, { region: "36xxxx", ...(period && { period }) });
  const targets = plan.targets.map(({ label, scope, goal, deadline, baseline }) => {
    const by = deadlineYear(deadline);
    const where = scope?.area ? ` (${scope.area})` : "";
    const what = isNumeric(goal)
      ? `${goal.kind} ${goal.bound === "exactly" ? "" : `${goal.bound} `}${goal.value} ${goal.scale ? `${goal.scale} ` : ""}${goal.unit}${(goal.per ?? []).map(({ of }) => ` per ${of}`).join("")}`
      : goal.kind === "relative"
        ? `${goal.bound} ${goal.reference}`
        : goal.toward;
    const from = baseline === undefined ? "" : ` from ${baseline.value}${baseline.date ? ` in ${baseline.date}` : ""}`;
    return `${label}${where}: ${what}${by === undefined ? "" : ` by ${by}`}${from}`;
  });
  const repeated = new Set(plan.targets.map(({ label, baseline }) => baseline && `${label} ${baseline.value}`));
  const seen = plan.observations
    .filter(({ label, value }) => !repeated.has(`${label} ${value}`))
    .map(
      ({ label, scope, value, unit, date, status }) =>
        `${status === "F" ? "foretold" : "was"} ${label}${scope?.area ? ` (${scope.area})` : ""}: ${value} ${unit}${date ? ` in ${date}` : ""}`,
    );
  const aside = ledger.flatMap((entry) =>
    entry.as === "left-out" && (entry.reason === "other-authority" || entry.reason === "difference")
      ? [`aside ${entry.exact}: ${entry.reason}`]
      : [],
  );
  return [...targets, ...seen, ...aside];
}
