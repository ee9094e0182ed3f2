import type { CellTarget } from "../align/alignment.ts";
import { cellTarget } from "../align/cells.ts";
import { compareTargets } from "../align/compareCells.ts";
import { areasAround } from "../catalog/areasAround.ts";
import { type BenchmarkInForce, type BenchmarkRelation, benchmarksFor } from "../catalog/benchmarksFor.ts";
import { bundledBenchmarks } from "../catalog/bundledBenchmarks.ts";
import { type Catalog, defaultCatalog } from "../catalog/catalog.ts";
import type { Benchmark } from "../model/benchmark.ts";
import type { Answer } from "../model/compare.ts";
import { deadlineYear } from "../model/deadline.ts";
import { UNSTATED } from "../model/indicator.ts";
import type { Plan } from "../model/plan.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import { stagesOverlap } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import type { UnitId } from "../model/units.ts";
import { writeQuantity } from "../model/writeGoal.ts";

/** How a target stands to one benchmark that is in force for its region and year. */
export interface BenchmarkGap {
  readonly benchmark: string;
  /** The indicator it is on; where it is not the target's, `reasons` tell what sets them apart. */
  readonly indicator: string;
  readonly authority: string;
  readonly document: string;
  /** Region whose benchmark it is. */
  readonly area: string;
  /** `aggregate`: the area's own total; `each-unit`: every `each` in it. Never to be mixed. */
  readonly appliesTo: Benchmark["appliesTo"];
  readonly each?: Benchmark["each"];
  /** What it is to the plan's region: its own, asked of each unit from above, or a total above for reading only. */
  readonly relation: BenchmarkRelation;
  /** The value as published. */
  readonly written: Bilingual;
  readonly value: Benchmark["value"];
  readonly valueUnit: UnitId;
  readonly sourceGrade: string;
  readonly comparable: boolean;
  /** Whether more is promised than the benchmark asks; only when comparable. */
  readonly answer?: Answer;
  /**
   * How far the promise goes beyond the benchmark, in `unit`; negative where it falls short. Where less is better, lower is
   * beyond. Only when comparable and both are one stated value.
   */
  readonly gap?: number;
  readonly unit?: UnitId;
  /** Why they do not compare; empty when they do. */
  readonly reasons: readonly Reason[];
  /** What was set aside because the caller asked for it. */
  readonly assumed: readonly Reason[];
}

/** How a target is held against benchmarks. */
export interface BenchmarkGapOptions {
  readonly catalog?: Catalog;
  /** The benchmarks to look among; the bundled ones when absent. */
  readonly benchmarks?: readonly Benchmark[];
  /** Reasons to set aside, of those in `ASSUMABLE`. */
  readonly assume?: readonly ReasonCode[];
}

/**
 * A target held against the benchmarks in force for its region: its own, its city's, its province's, the nation's, and
 * international ones where they are listed for the nation. They are looked up in the year of the target, or in the plan's
 * horizons where it has none, on its indicator and on those that differ from it in facets only, so that a gross rate held
 * against an open one is refused with that reason instead of passing in silence. What each county or school must reach is compared with a county's own
 * figure, never with a city's total. A benchmark that is a target is of the year in which it is due, a threshold or
 * standard of every year in which it is in force. Values convert by their units. Whose plan it is is not asked here.
 *
 * @throws EduplanError `unknown-option` when `assume` names a reason that cannot be set aside.
 */
export function benchmarkGaps(plan: Plan, target: Target, options: BenchmarkGapOptions = {}): readonly BenchmarkGap[] {
  const { catalog = defaultCatalog, benchmarks = bundledBenchmarks(), assume = [] } = options;
  return benchmarkGapFinder(catalog, benchmarks, assume)(plan, target);
}

/** The same for many targets: what is near an indicator is looked up once. */
export function benchmarkGapFinder(
  catalog: Catalog,
  benchmarks: readonly Benchmark[],
  assume: readonly ReasonCode[],
): (plan: Plan, target: Target) => readonly BenchmarkGap[] {
  const near = nearBenchmarks(catalog, benchmarks);
  return (plan, target) => {
    if (target.indicator === undefined) return [];
    const among = near(target.indicator);
    if (among.length === 0) return [];
    const own = cellTarget(plan, target, undefined, [], undefined);
    const direction = catalog.byId.get(target.indicator)?.direction;
    return inForce(plan, target, among).map(({ benchmark, relation }) => {
      const { comparable, reasons, assumed, promise } = compareTargets(own, asTarget(benchmark, own, catalog), {
        catalog,
        assume,
      });
      const unitReason = eachUnitReason(plan, benchmark);
      const all = unitReason ? [...reasons, unitReason] : reasons;
      const difference = promise?.difference;
      const { id, authority, document, area, appliesTo, each, value, unit, sourceGrade } = benchmark;
      return {
        benchmark: id,
        indicator: benchmark.indicator,
        authority,
        document,
        area,
        appliesTo,
        ...(each && { each }),
        relation,
        written: writeQuantity(benchmark),
        value,
        valueUnit: unit,
        sourceGrade,
        comparable: comparable && !unitReason,
        ...(promise && !unitReason && { answer: promise.answer }),
        ...(difference !== undefined &&
          !unitReason && { gap: direction === "lower" ? 0 - difference : difference, unit: promise?.unit ?? unit }),
        reasons: all,
        assumed,
      };
    });
  };
}

/** The benchmarks on an indicator and on those that differ from it in facets only, of stages that overlap. */
function nearBenchmarks(
  catalog: Catalog,
  benchmarks: readonly Benchmark[],
): (indicator: string) => readonly Benchmark[] {
  const known = new Map<string, readonly Benchmark[]>();
  return (id) => {
    let found = known.get(id);
    if (!found) {
      const own = catalog.byId.get(id)?.facets;
      found = benchmarks.filter(({ indicator }) => {
        if (indicator === id) return true;
        const other = catalog.byId.get(indicator)?.facets;
        if (!own || !other || own.measure !== other.measure) return false;
        return own.stage === UNSTATED || other.stage === UNSTATED || stagesOverlap(own.stage, other.stage);
      });
      known.set(id, found);
    }
    return found;
  };
}

/** The benchmarks in force in the target's year, each once, nearest area first. */
function inForce(plan: Plan, target: Target, among: readonly Benchmark[]): readonly BenchmarkInForce[] {
  const due = deadlineYear(target.deadline);
  const years = due !== undefined && Number.isInteger(due) ? [due] : plan.horizons.map(({ year }) => year);
  const found = new Map<Benchmark, BenchmarkInForce>();
  for (const indicator of new Set(among.map((each) => each.indicator))) {
    for (const year of years) {
      for (const each of benchmarksFor(indicator, plan.region, year, { benchmarks: among }))
        found.set(each.benchmark, each);
    }
  }
  const place = (each: BenchmarkInForce): number => among.indexOf(each.benchmark);
  const near = (each: BenchmarkInForce): number => (each.benchmark.indicator === target.indicator ? 0 : 1);
  const areas = areasAround(plan.region);
  const distance = (each: BenchmarkInForce): number => areas.indexOf(each.benchmark.area);
  return [...found.values()].sort((a, b) => near(a) - near(b) || distance(a) - distance(b) || place(a) - place(b));
}

/** A benchmark as a target of its authority, so that the rules for comparing targets hold for it. */
function asTarget(benchmark: Benchmark, own: CellTarget, catalog: Catalog): CellTarget {
  const { id, area, indicator, kind, bound, value, unit, validTo } = benchmark;
  const due = Number(validTo?.slice(0, 4) ?? Number.NaN);
  // A threshold or standard asks the same in every year in which it is in force; a target in the year in which it is due.
  const year = kind === "target" ? due : (own.year ?? Number.NaN);
  const name = catalog.byId.get(indicator)?.name.zh ?? indicator;
  return {
    plan: id,
    region: area,
    target: id,
    label: name,
    indicator,
    goal: { kind: "level", bound, value, unit, ...(own.goal.standing && kind !== "target" && { standing: true }) },
    deadline: { kind: "unstated" },
    ...(Number.isInteger(year) && { year }),
    predicate: "skos:exactMatch",
    differences: [],
    evidence: { plan: id, record: id, exact: benchmark.document, start: 0, reading: "verbatim" },
    restatedBy: [],
  };
}

/** What each county or school must reach says nothing of the total of a plan that has several. */
function eachUnitReason({ level }: Plan, { appliesTo, each }: Benchmark): Reason | undefined {
  if (appliesTo === "aggregate" || (each === "county" && level === "county")) return undefined;
  return reason("reason.each-unit", { each: each ?? UNSTATED });
}
