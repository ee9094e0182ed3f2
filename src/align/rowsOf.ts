import type { Catalog } from "../catalog/catalog.ts";
import { placesOf } from "../catalog/placesOf.ts";
import type { Plan } from "../model/plan.ts";
import { STAGES, type StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { AlignmentRow } from "./alignment.ts";
import { type Fold, hostIndicators } from "./hostIndicators.ts";
import { inOrder } from "./inOrder.ts";
import { labelKeys } from "./labelKeys.ts";
import { type GroupBy, groupOrder } from "./rowGroups.ts";
import { emptyCellsOf, type Member, rowOf } from "./rowOf.ts";
import type { YearOption } from "./yearRules.ts";

/** How targets come to rows; see `AlignOptions`. */
export interface RowOptions {
  readonly codings?: "any" | "exact";
  readonly cells?: "every" | "filled";
  readonly groupBy?: GroupBy;
  readonly year?: YearOption;
}

/** The rows of an alignment, without asking that plan ids differ: `diff` lays two versions of one plan side by side. */
export function rowsOf(plans: readonly Plan[], catalog: Catalog, fold: Fold, options: RowOptions = {}): AlignmentRow[] {
  const order = placesOf(catalog);
  const place = (id: string | undefined): number => order.get(id ?? "") ?? order.size;
  const rowIndicator = ({ indicator, coding }: Target): string | undefined => {
    const sure = (coding?.predicate ?? "skos:exactMatch") === "skos:exactMatch";
    return sure || options.codings !== "exact" ? indicator : undefined;
  };
  const used = new Set(plans.flatMap(({ targets }) => targets.flatMap((target) => rowIndicator(target) ?? [])));
  // In the catalogue's order, so that the order of the plans decides nothing.
  const known = [...used].flatMap((id) => catalog.byId.get(id) ?? []).sort((a, b) => place(a.id) - place(b.id));
  const hosts = hostIndicators(known, fold);
  const keyOf = labelKeys(catalog);
  const byKey = new Map<string, Member[]>();
  plans.forEach(({ targets }, column) => {
    for (const target of targets) {
      const indicator = rowIndicator(target);
      const label = indicator === undefined ? keyOf(target) : undefined;
      const key = label?.row ?? `indicator ${hosts.get(indicator ?? "")?.id ?? indicator}`;
      const member = label ? { column, target, label } : { column, target };
      const members = byKey.get(key);
      if (members) members.push(member);
      else byKey.set(key, [member]);
    }
  });
  const context = { ...options, plans, catalog, hosts, emptyCells: emptyCellsOf(plans, options.cells === "filled") };
  const { groupBy } = options;
  return [...byKey]
    .map(([key, members]) => ({ key, row: rowOf(members, context) }))
    .sort(
      ({ key: x, row: a }, { key: y, row: b }) =>
        (groupBy ? groupOrder(groupBy, a.groups) - groupOrder(groupBy, b.groups) : 0) ||
        stageOrder(a.stage) - stageOrder(b.stage) ||
        place(a.indicator) - place(b.indicator) ||
        inOrder(a.indicator ?? "", b.indicator ?? "") ||
        inOrder(a.name.zh, b.name.zh) ||
        inOrder(a.unit ?? "", b.unit ?? "") ||
        inOrder(x, y),
    )
    .map(({ row }) => row);
}

const stagePlaces = new Map(Object.keys(STAGES).map((code, index) => [code, index]));
const stageOrder = (stage: StageCode | undefined): number => stagePlaces.get(stage ?? "") ?? stagePlaces.size;
