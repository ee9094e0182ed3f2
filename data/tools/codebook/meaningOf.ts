import type { FieldDoc, TypeDoc } from "./readModel.ts";

/** Where a field without a comment of its own means what the field of the same name means in another record. */
const SAME_AS: Readonly<Record<string, readonly string[]>> = {
  Observation: ["Target", "NumericGoal"],
  Milestone: ["Target"],
  Action: ["Target"],
  Baseline: ["NumericGoal"],
  Benchmark: ["NumericGoal"],
  FromDeadline: ["ByDeadline"],
};

/** What a field means: by its own comment, that of the same field elsewhere, or that of its type. */
export function meaningOf(record: string, field: FieldDoc, model: ReadonlyMap<string, TypeDoc>): string {
  const elsewhere = (SAME_AS[record] ?? []).map(
    (other) => model.get(other)?.fields?.find(({ name }) => name === field.name)?.meaning,
  );
  const ofType = model.get(field.type.replace(/\[\]$/, ""))?.meaning;
  return [field.meaning, ...elsewhere, ofType].find((each) => each !== undefined && each !== "") ?? "";
}
