import type { Alignment, AlignmentRow, CellTarget } from "../../align/alignment.ts";
import type { PlanBenchmarks, RowBenchmark } from "../../align/rowBenchmarks.ts";
import { regionOf } from "../../catalog/regions.ts";
import type { Bound, GoalValue, NumericGoal } from "../../model/goal.ts";
import { goalInUnit } from "../../model/promise.ts";
import type { Locale } from "../../model/text.ts";
import { UNITS } from "../../model/units.ts";
import { writePer, writeQuantity } from "../../model/writeGoal.ts";
import { planNames } from "../names.ts";
import { rowName, writeTarget } from "../sections/writeTarget.ts";
import { distinct } from "./chart.ts";
import { drawnGoal, type UnitGroup, unitGroups } from "./comparableUnits.ts";
import { doubtfulPlans, fitOf } from "./fit.ts";

/** What a benchmark is to the plans it stands beside. */
type Relation = "own" | "inherited" | "context";

/** One row of a panel: a promise or a benchmark. */
interface Dot {
  /** Its place among the panels. */
  readonly panel: number;
  readonly name: string;
  readonly share: boolean;
  readonly row: string;
  readonly bound: Bound;
  /** In the panel's unit; of a range the lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  /** Of a promise only: full or hollow. */
  readonly fit?: string;
  /** Of a benchmark only. */
  readonly relation?: Relation;
  readonly said: string;
  readonly clause: string;
}

/** Where a benchmark in force crosses the row of a promise. */
interface Crossing {
  readonly panel: number;
  readonly share: boolean;
  readonly row: string;
  readonly crossed: number;
  readonly relation: Relation;
}

/** What a dot plot draws, and how many targets it leaves out, by why. */
export interface DotPanels {
  readonly panels: readonly string[];
  readonly dots: readonly Dot[];
  readonly crossings: readonly Crossing[];
  readonly numberless: number;
  readonly baseless: number;
  readonly alone: number;
}

/** The panels of an alignment that at least `minPlans` plans fill with what may stand on one axis: shares first. */
export function dotPanels(alignment: Alignment, minPlans: number, locale: Locale): DotPanels {
  const found = alignment.rows.map((row) => ({
    row,
    ...unitGroups(row.cells.flatMap(({ targets }) => targets)),
  }));
  const filled = found.filter(({ row }) => row.cells.filter(({ targets }) => targets.length > 0).length >= minPlans);
  const groups = filled.flatMap(({ row, groups }) => groups.map((group) => ({ row, group })));
  const shown = groups
    .filter(({ group }) => new Set(group.targets.map(({ plan }) => plan)).size >= minPlans)
    .sort((a, b) => Number(b.group.isShare) - Number(a.group.isShare));
  const panels = distinct(shown.map(({ row, group }) => panelName(row, group, locale)));
  const drawn = shown.map(({ row, group }, index) => panelOf(alignment, row, group, index, locale));
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const sizeOf = (among: typeof groups): number => sum(among.map(({ group }) => group.targets.length));
  return {
    panels,
    dots: drawn.flatMap(({ dots }) => dots),
    crossings: drawn.flatMap(({ crossings }) => crossings),
    numberless: sum(filled.map(({ numberless }) => numberless)),
    baseless: sum(filled.map(({ baseless }) => baseless)),
    alone: sizeOf(groups) - sizeOf(shown),
  };
}

function panelName(row: AlignmentRow, { isShare, unit, per = [] }: UnitGroup, locale: Locale): string {
  const { text } = rowName(row, locale);
  const terms = [...(isShare ? [] : [UNITS[unit].name[locale]]), ...(per.length > 0 ? [writePer(per)[locale]] : [])];
  return terms.length === 0 ? text : `${text} (${terms.join(locale === "zh" ? "," : ", ")})`;
}

function panelOf(
  { plans }: Alignment,
  row: AlignmentRow,
  group: UnitGroup,
  panel: number,
  locale: Locale,
): Pick<DotPanels, "dots" | "crossings"> {
  const names = planNames(plans, locale);
  const doubtful = doubtfulPlans(plans);
  const placed = group.targets.flatMap((target) => {
    const goal = inUnit(drawnGoal(target), group);
    return goal ? [{ target, goal }] : [];
  });
  const benchmarks = group.per ? [] : benchmarksOf(row, placed, group);
  const labels = distinct([
    ...placed.map(({ target }) => `${names.get(target.plan) ?? target.plan}  ${writeTarget(target, locale)}`),
    ...benchmarks.map(({ benchmark }) => writeBenchmark(benchmark, locale)),
  ]);
  const place = (index: number) => ({ panel, share: group.isShare, row: labels[index] ?? "" });
  const name = panelName(row, group, locale);
  const dots = [
    ...placed.map(
      ({ target, goal }, index): Dot => ({
        ...place(index),
        name,
        bound: goal.bound,
        ...ends(goal.value),
        fit: fitOf(target, doubtful, locale),
        said: writeTarget(target, locale),
        clause: `“${target.evidence.exact}”`,
      }),
    ),
    ...benchmarks.map(
      ({ benchmark, relation, goal }, index): Dot => ({
        ...place(placed.length + index),
        name,
        bound: goal.bound,
        ...ends(goal.value),
        relation,
        said: writeQuantity(benchmark)[locale],
        clause: `${benchmark.document} · ${benchmark.source}`,
      }),
    ),
  ];
  const crossings = benchmarks.flatMap(({ relation, goal, plans: held }) =>
    placed.flatMap(({ target }, index) =>
      held.has(target.plan) ? [{ ...place(index), crossed: ends(goal.value).value, relation }] : [],
    ),
  );
  return { dots, crossings };
}

interface Placed {
  readonly target: CellTarget;
  readonly goal: NumericGoal;
}

interface PlacedBenchmark {
  readonly benchmark: RowBenchmark["benchmark"];
  readonly relation: Relation;
  readonly goal: NumericGoal;
  /** The plans for which it is in force. */
  readonly plans: Set<string>;
}

/** The benchmarks in force for the plans of a panel, each once for what it is to them. */
function benchmarksOf(row: AlignmentRow, placed: readonly Placed[], group: UnitGroup): readonly PlacedBenchmark[] {
  const here = new Set(placed.map(({ target }) => target.plan));
  const found = new Map<string, PlacedBenchmark>();
  const add = (benchmark: RowBenchmark["benchmark"], relation: Relation, plan: string): void => {
    const key = `${relation} ${benchmark.id}`;
    const known = found.get(key);
    if (known) {
      known.plans.add(plan);
      return;
    }
    const { bound, value, unit } = benchmark;
    const goal = inUnit({ kind: "level", bound, value, unit }, group);
    if (goal) found.set(key, { benchmark, relation, goal, plans: new Set([plan]) });
  };
  const relations = ["own", "inherited", "context"] as const satisfies readonly (keyof PlanBenchmarks)[];
  for (const relation of relations) {
    for (const each of row.benchmarks ?? []) {
      if (here.has(each.plan)) for (const { benchmark } of each[relation]) add(benchmark, relation, each.plan);
    }
  }
  return [...found.values()];
}

function inUnit(goal: NumericGoal | undefined, { unit }: UnitGroup): NumericGoal | undefined {
  const converted = goal && goalInUnit(goal, unit);
  return converted && !("code" in converted) ? converted : undefined;
}

const ends = (value: GoalValue | null): Pick<Dot, "value" | "high"> =>
  typeof value === "number" || value === null ? { value: value ?? 0 } : { value: value[0], high: value[1] };

/** `全国 ≥85% 2021–2025 教育部`, with `°` where only a third party's text was seen. */
function writeBenchmark(benchmark: RowBenchmark["benchmark"], locale: Locale): string {
  const { area, authority, sourceGrade, validFrom = "", validTo = "" } = benchmark;
  const force = validFrom === "" && validTo === "" ? "" : `${validFrom.slice(0, 4)}–${validTo.slice(0, 4)}`;
  return [
    regionOf(area)?.name[locale] ?? area,
    `${writeQuantity(benchmark)[locale]}${sourceGrade === "third-party" ? "°" : ""}`,
    force,
    authority,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
