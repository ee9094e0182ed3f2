import type { EffectiveWeight, EffectiveWeights } from "../../../composite/robustness/effectiveWeights.ts";
import type { Denominated } from "../../../composite/steps/denominate.ts";
import type { Imputed } from "../../../composite/steps/impute.ts";
import type { Normalised } from "../../../composite/steps/normalise.ts";
import type { Screened } from "../../../composite/steps/screen.ts";
import type { Treated } from "../../../composite/steps/treat.ts";
import type { LeftOut, TableFrom } from "../../../composite/toTable/toTable.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, codedList, integer, json, number, REQUIRED, tableOf, text, year } from "../fields/field.ts";
import { planFields, planNamer } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { both, tableTables } from "./regionTable.ts";

/** `values` and the other tables of the table that was made; `left_out`: one row a value that did not enter, with the reasons; `warnings`. */
export function tableFromTables(result: TableFrom): readonly Table[] {
  const { leftOut, plans, table, warnings } = result;
  return [
    ...tableTables({ ...table, plans }),
    leftOutTable(leftOut, result),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(result),
  ];
}

function leftOutTable(leftOut: readonly LeftOut[], { plans }: TableFrom): Table {
  type Numbered = LeftOut & { readonly number: number };
  return tableOf<Numbered>(
    { name: "left_out", title: ["一行一个未用的数值", "One row a value that did not enter"], key: ["number"] },
    [
      integer("number", (each) => each.number, REQUIRED),
      text("region", ({ region }) => region, REQUIRED),
      year("year", (each) => each.year),
      text("indicator", ({ indicator }) => indicator, REQUIRED),
      ...planFields<Numbered>(({ plan }) => plan, planNamer(plans)),
      text("target", ({ target }) => target),
      ...codedList<Numbered>("reasons", ({ reasons }) => reasons),
    ],
    leftOut.map((each, index) => ({ ...each, number: index + 1 })),
  );
}

/**
 * `values` and the other tables of the table after one step; `account`: one row a value, row or indicator that the step tells of, with all it
 * says of it as JSON; `warnings`. Nothing is left out.
 */
export function stepTables(step: Imputed | Screened | Normalised | Treated | Denominated): readonly Table[] {
  const { account, plans, table, warnings } = step;
  return [
    ...tableTables({ ...table, plans }),
    accountTable(account),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(step),
  ];
}

/** What the accounts of steps have in common: which value, row or indicator an entry is about. */
interface Entry {
  readonly indicator?: string;
  readonly region?: string;
  readonly year?: number;
}

function accountTable(account: object): Table {
  const entries: readonly (readonly [Entry, unknown])[] = Array.isArray(account)
    ? account.map((entry: Entry) => [entry, entry])
    : Object.entries(account).map(([indicator, entry]) => [{ indicator }, entry]);
  const numbered = entries.map(([place, entry], index) => ({ place, entry, number: index + 1 }));
  return tableOf<(typeof numbered)[number]>(
    { name: "account", title: ["一行该步骤所为的一处", "One row something that the step did"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      text("indicator", ({ place }) => place.indicator),
      text("region", ({ place }) => place.region),
      year("year", ({ place }) => place.year),
      json("account", ({ entry }) => entry),
    ],
    numbered,
  );
}

const ELEMENT_KINDS = /* @__PURE__ */ codes.named({
  indicator: ["指标", "indicator"],
  aggregate: ["汇总层", "aggregate"],
});

/** `elements`: one row an indicator or aggregate, its nominal weight beside what it comes to; `warnings`. Nothing is left out. */
export function effectiveWeightsTables(result: EffectiveWeights): readonly Table[] {
  return [
    tableOf<EffectiveWeight>(
      { name: "elements", title: ["一行一个指标或汇总层", "One row an indicator or aggregate"], key: ["element"] },
      [
        text("element", ({ id }) => id, REQUIRED),
        ...bilingual<EffectiveWeight>("element_name", ({ id, name = id }) => both(name)),
        code("element_kind", ELEMENT_KINDS, ({ kind }) => kind, REQUIRED),
        number("nominal_weight", ({ nominal }) => nominal),
        number("correlation", ({ correlation }) => correlation),
        number("importance", ({ importance }) => importance),
        number("share_of_variance", ({ share }) => share),
      ],
      result.elements,
    ),
    warningsTable(result.warnings),
    plansTable(result.plans),
    aboutTable(result),
  ];
}
