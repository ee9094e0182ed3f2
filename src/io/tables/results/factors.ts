import type { Factor } from "../../../composite/robustness/factor.ts";
import type { ReplicateFailures } from "../../../composite/robustness/failureTally.ts";
import * as codes from "../fields/codes.ts";
import { code, integer, json, REQUIRED, tableOf, text } from "../fields/field.ts";
import type { Table } from "../table.ts";

const KINDS = /* @__PURE__ */ codes.named({
  choice: ["若干取值", "one of several values"],
  range: ["区间内的数", "a number of a range"],
  weights: ["权重扰动", "noise on weights"],
  remove: ["去除一项", "one left out"],
});

/** What was varied, and what of it could not be computed: `factors`, `failure_causes`, `failed_values`. */
export function factorTables(factors: readonly Factor[], { causes, values }: ReplicateFailures): readonly Table[] {
  return [
    tableOf<{ readonly factor: Factor; readonly number: number }>(
      { name: "factors", title: ["一行一个变动的选择", "One row a choice that was varied"], key: ["number"] },
      [
        integer("number", ({ number }) => number, REQUIRED),
        text("factor", ({ factor }) => factorName(factor), REQUIRED),
        code("factor_kind", KINDS, ({ factor }) => kindOf(factor), REQUIRED),
        json("definition", ({ factor }) => factor),
      ],
      factors.map((factor, index) => ({ factor, number: index + 1 })),
    ),
    tableOf<(typeof causes)[number]>(
      { name: "failure_causes", title: ["一行一种未能计算的原因", "One row a cause of failure"], key: ["cause"] },
      [
        text("cause", (cause) => cause.code, REQUIRED),
        integer("count", ({ count }) => count, REQUIRED),
        json("first_findings", ({ findings }) => findings),
      ],
      causes,
    ),
    tableOf<(typeof values)[number] & { readonly number: number }>(
      {
        name: "failed_values",
        title: ["一行一个使计算失败的取值", "One row a value of a factor with which replicates failed"],
        key: ["number"],
      },
      [
        integer("number", ({ number }) => number, REQUIRED),
        text("factor", ({ factor }) => factor, REQUIRED),
        json("value", ({ value }) => value),
        integer("count", ({ count }) => count, REQUIRED),
        integer("replicates", ({ of }) => of, REQUIRED),
      ],
      values.map((value, index) => ({ ...value, number: index + 1 })),
    ),
  ];
}

/** What results call a factor. */
function factorName(factor: Factor): string {
  if (factor.name !== undefined) return factor.name;
  if ("path" in factor) return [factor.path].flat().join(".");
  return "weights" in factor ? "weights" : "remove";
}

function kindOf(factor: Factor): string {
  if ("remove" in factor) return "remove";
  if ("weights" in factor) return "weights";
  return "values" in factor ? "choice" : "range";
}
