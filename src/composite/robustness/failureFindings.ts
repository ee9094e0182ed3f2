import type { Finding } from "../../model/finding.ts";
import { warning } from "../notes.ts";
import type { ReplicateFailures } from "./failureTally.ts";

/** Says how many of the replicates failed, by what, and with which values of the factors. */
export function failureFindings({ count, causes, values }: ReplicateFailures, of: number): readonly Finding[] {
  if (count === 0) return [];
  const byValue = values.map((each) =>
    warning("composite.replicates-failed-with", {
      factor: each.factor,
      value: typeof each.value === "string" ? each.value : JSON.stringify(each.value),
      count: each.count,
      of: each.of,
    }),
  );
  const first = causes.flatMap(({ findings }) => findings.slice(0, 1));
  return [
    warning("composite.replicates-failed", { count, of }),
    ...byValue,
    ...first.map((finding): Finding => ({ ...finding, severity: "warning" })),
  ];
}
