import type { FactorIndex, Sensitivity } from "../../../composite/robustness/sensitivity.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { number, REQUIRED, tableOf, text } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { factorTables } from "./factors.ts";

/**
 * `effects`: one row a choice, with its first-order and total index; empty where the target does not vary. `interactions`: one row a pair of choices, of
 * exact results; `factors`: what was varied. Target, method, mean and variance stand in `about`. Nothing is left out.
 */
export function sensitivityTables(sensitivity: Sensitivity): readonly Table[] {
  const {
    failures,
    higher,
    indices,
    interactions = [],
    mean,
    method,
    options,
    plans,
    runs,
    variance,
    warnings,
  } = sensitivity;
  return [
    effectsTable(indices ?? []),
    interactionsTable(interactions),
    ...factorTables(options.factors, failures),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(sensitivity, { method, runs, mean, variance, higher, failed: failures.count }),
  ];
}

function effectsTable(indices: readonly FactorIndex[]): Table {
  return tableOf<FactorIndex>(
    {
      name: "effects",
      title: ["一行一个选择的敏感性指数", "One row the sensitivity indices of a choice"],
      key: ["factor"],
    },
    [
      text("factor", ({ factor }) => factor, REQUIRED),
      number("first_order", ({ first }) => first),
      number("first_order_low", ({ firstInterval }) => firstInterval?.[0]),
      number("first_order_high", ({ firstInterval }) => firstInterval?.[1]),
      number("total_order", ({ total }) => total),
      number("total_order_low", ({ totalInterval }) => totalInterval?.[0]),
      number("total_order_high", ({ totalInterval }) => totalInterval?.[1]),
    ],
    indices,
  );
}

type Interaction = NonNullable<Sensitivity["interactions"]>[number];

function interactionsTable(interactions: readonly Interaction[]): Table {
  return tableOf<Interaction>(
    {
      name: "interactions",
      title: ["一行两个选择的交互", "One row what two choices explain together"],
      key: ["left_factor", "right_factor"],
    },
    [
      text("left_factor", ({ factors }) => factors[0], REQUIRED),
      text("right_factor", ({ factors }) => factors[1], REQUIRED),
      number("share_of_variance", ({ share }) => share),
    ],
    interactions,
  );
}
