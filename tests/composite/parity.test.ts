import {
  type AggregateOptions,
  aggregate,
  compositeIndex,
  denominate,
  impute,
  type NormaliseOptions,
  normalise,
  type RegionTable,
  screen,
  type TreatedIndicator,
  treat,
  trends,
  type WeightsById,
} from "eduplan/composite";
import { describe, expect, it } from "vitest";
import {
  asemTable,
  asemTargets,
  type Columns,
  columnsOf,
  expectColumns,
  referenceIsPresent,
  referenceOf,
} from "./reference.ts";

interface Normalised {
  readonly goalposts: Readonly<Record<string, readonly [number, number]>>;
  readonly methods: Readonly<Record<string, { readonly out: Columns }>>;
  readonly onRawWithMissing: Readonly<Record<string, { readonly out: Columns }>>;
}
interface Pipeline
  extends Readonly<Record<"denominated" | "imputed" | "treated" | "normalised" | "aggregated" | "ranks", Columns>> {
  readonly treatDetails: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  readonly treatedPoints: Readonly<Record<string, readonly string[]>>;
}

const pipeline = () => referenceOf<Pipeline>("asem-pipeline");
const treated = () => asemTable(pipeline().treated);

/** Scores and ranks by aggregate. */
function byNode({ nodes }: ReturnType<typeof aggregate>): { scores: Columns; ranks: Columns } {
  return {
    scores: Object.fromEntries(nodes.map(({ id, scores }) => [id, scores])),
    ranks: Object.fromEntries(nodes.map(({ id, ranks }) => [id, ranks])),
  };
}

describe.skipIf(!referenceIsPresent)("against reference numbers (skipped where the folder is absent)", () => {
  const methods: Readonly<Record<string, NormaliseOptions>> = {
    minmax_0_100: { method: "minmax" },
    minmax_1_100: { method: "minmax", range: [1, 100] },
    zscore_0_1: { method: "zscore" },
    zscore_100_10: { method: "zscore", mean: 100, sd: 10 },
    rank: { method: "rank" },
    rank_average: { method: "rank", ties: "average" },
    borda: { method: "borda" },
    prank: { method: "percentile-rank", range: [0, 1] },
    dist2ref_CHN: { method: "distance-to-reference", reference: "CHN", cap: false, range: [0, 1] },
    dist2ref_CHN_cap: { method: "distance-to-reference", reference: "CHN", range: [0, 1] },
    goalposts_trunc: { method: "goalposts" },
    goalposts_free: { method: "goalposts", truncate: false },
  };

  it.each(Object.entries(methods))("normalises treated data: %s", (name, options) => {
    const { methods: expected, goalposts } = referenceOf<Normalised>("asem-normalise");
    const { table } = normalise(treated(), { ...options, ...(options.method === "goalposts" && { goalposts }) });
    expectColumns(columnsOf(table), expected[name]?.out ?? {});
  });

  it("covers every method of the reference but the one that is wrong", () => {
    const names = Object.keys(referenceOf<Normalised>("asem-normalise").methods);
    expect(names.filter((name) => !(name in methods))).toEqual(["fracmax"]);
  });

  it("gives the best region most under fraction-of-max where lower is better, as the reference does not", () => {
    const { out } = referenceOf<Normalised>("asem-normalise").methods.fracmax ?? { out: {} };
    const { table } = normalise(treated(), { method: "fraction-of-max", range: [0, 1] });
    const lower = new Set(treated().indicators.flatMap(({ id, direction }) => (direction === "lower" ? [id] : [])));
    const higher = Object.entries(out).filter(([id]) => !lower.has(id));
    expectColumns(columnsOf(table), Object.fromEntries(higher));
    // There it is −x / max(−x) = x / min(x), so that the worst region gets most; min(x) / x is its inverse.
    const turned = [...lower].filter((id) => !out[id]?.includes(null));
    expect(turned.length).toBeGreaterThan(5);
    const inverse = turned.map((id) => [id, out[id]?.map((value) => (value === null ? null : 1 / value)) ?? []]);
    expectColumns(columnsOf(table), Object.fromEntries(inverse));
  });

  const onRaw: Readonly<Record<string, NormaliseOptions>> = {
    dist2targ_cap: { method: "distance-to-target", range: [0, 1] },
    dist2targ: { method: "distance-to-target", range: [0, 1], cap: false },
    minmax_0_100: { method: "minmax" },
    zscore_0_1: { method: "zscore" },
    rank: { method: "rank" },
    prank: { method: "percentile-rank", range: [0, 1] },
  };
  it.each(Object.entries(onRaw))("normalises raw data with gaps: %s", (name, options) => {
    const targets = asemTargets();
    const { table } = normalise(asemTable(), { ...options, targets });
    expectColumns(columnsOf(table), referenceOf<Normalised>("asem-normalise").onRawWithMissing[name]?.out ?? {});
  });

  it("denominates, imputes, screens and treats step by step", () => {
    const expected = pipeline();
    const divided = denominate(asemTable()).table;
    expectColumns(columnsOf(divided), expected.denominated);
    const whole = impute(divided, { method: "group-mean", group: "EurAsia_group" }).table;
    expectColumns(columnsOf(whole), expected.imputed);
    const kept = screen(whole, { availability: 0.9 }).table;
    expect(kept.rows.length).toBe(51);
    const { table, account } = treat(kept);
    expectColumns(columnsOf(table), expected.treated);
    const changed = (indicator: TreatedIndicator) => indicator.points.map(({ region }) => region);
    for (const each of account) {
      const points = expected.treatedPoints[each.indicator] ?? [];
      expect(changed(each)).toEqual(kept.rows.filter((_, row) => points[row] !== "").map(({ region }) => region));
    }
    const { treatDetails } = expected;
    const places = account.map(({ indicator }) => treatDetails.iCode?.indexOf(indicator) ?? -1);
    expectColumns(
      {
        skewness: account.map(({ tests }) => tests[0]?.skewness ?? null),
        kurtosis: account.map(({ tests }) => tests[0]?.kurtosis ?? null),
      },
      {
        skewness: places.map((place) => Number(treatDetails["check_SkewKurt0.Skew"]?.[place])),
        kurtosis: places.map((place) => Number(treatDetails["check_SkewKurt0.Kurt"]?.[place])),
      },
    );
  });

  it("computes the whole index by one recipe, ranks and all", () => {
    const expected = pipeline();
    const result = compositeIndex(
      asemTable(),
      {
        order: ["denominate", "impute", "screen", "treat"],
        denominate: {},
        impute: { method: "group-mean", group: "EurAsia_group" },
        screen: { availability: 0.9 },
        treat: {},
      },
      { tables: true },
    );
    expect(result.index).toBe("Index");
    expectColumns(columnsOf(result.steps.at(-1)?.table ?? asemTable()), expected.normalised);
    expectColumns(Object.fromEntries(result.nodes.map(({ id, scores }) => [id, scores])), expected.aggregated);
    expect(Object.fromEntries(result.nodes.map(({ id, ranks }) => [id, ranks]))).toEqual(expected.ranks);
  });

  const aggregations: Readonly<Record<string, AggregateOptions>> = {
    arithmetic: {},
    geometric: { method: "geometric" },
    harmonic: { method: "harmonic" },
    generalised_p2: { method: "generalised", power: 2 },
    generalised_pm1: { method: "generalised", power: -1 },
    generalised_p05: { method: "generalised", power: 0.5 },
    median: { method: "median" },
    arithmetic_weighted: {},
    geometric_weighted: { method: "geometric" },
    harmonic_weighted: { method: "harmonic" },
    mixed: { levels: [{ method: "arithmetic" }, { method: "geometric" }, { method: "harmonic" }] },
  };
  it.each(Object.entries(aggregations))("aggregates: %s", (name, options) => {
    const reference = referenceOf<{ w2: WeightsById; methods: Record<string, { scores: Columns; ranks: Columns }> }>(
      "asem-aggregate",
    );
    const table = normalise(treated(), { range: [1, 100] }).table;
    const { Index: _, ...weights } = reference.w2;
    const { scores, ranks } = byNode(
      aggregate(table, options, { method: "given", ...(name.endsWith("_weighted") && { weights }) }),
    );
    expectColumns(scores, reference.methods[name]?.scores ?? {});
    expect(ranks).toEqual(reference.methods[name]?.ranks);
  });

  it("counts what is available, imputes and aggregates with gaps", () => {
    const reference = referenceOf<{
      availability: { summary: Record<string, readonly (number | string)[]> };
      impute: Record<string, Columns>;
      aggregateWithMissing: Record<string, Columns>;
    }>("asem-missing");
    const { account } = screen(asemTable(), { availability: null });
    expect(account.map(({ missing }) => missing)).toEqual(reference.availability.summary.N_missing);
    expect(account.map(({ zeros }) => zeros)).toEqual(reference.availability.summary.N_zero);
    const imputed = (options: Parameters<typeof impute>[1]) => columnsOf(impute(asemTable(), options).table);
    expectColumns(imputed({ method: "mean" }), reference.impute.i_mean ?? {});
    expectColumns(imputed({ method: "median" }), reference.impute.i_median ?? {});
    expectColumns(imputed({ method: "group-mean", group: "EurAsia_group" }), reference.impute.i_mean_grp_EurAsia ?? {});
    expectColumns(imputed({ method: "group-median", group: "GDP_group" }), reference.impute.i_median_grp_GDP ?? {});
    expectColumns(imputed({ method: "row-mean" }), reference.impute.row_mean_by_pillar ?? {});
    const table = normalise(asemTable(), { range: [1, 100] }).table;
    const aggregated = (options: AggregateOptions) => byNode(aggregate(table, options)).scores;
    expectColumns(aggregated({}), reference.aggregateWithMissing.amean_all ?? {});
    expectColumns(aggregated({ availability: 0.9 }), reference.aggregateWithMissing.amean_thresh ?? {});
    expectColumns(aggregated({ method: "geometric" }), reference.aggregateWithMissing.gmean_all ?? {});
    expectColumns(aggregated({ method: "harmonic" }), reference.aggregateWithMissing.hmean_all ?? {});
  });
});

interface PanelColumns {
  readonly uCode: readonly string[];
  readonly Time: readonly number[];
  readonly [indicator: string]: readonly (string | number | null)[];
}

interface TrendColumns {
  readonly uCode: readonly string[];
  readonly iCode: readonly string[];
}

describe.skipIf(!referenceIsPresent)("a panel against reference numbers (skipped where the folder is absent)", () => {
  const reference = () =>
    referenceOf<{
      panelWithGaps: PanelColumns;
      directions: Record<string, number>;
      impute: Record<string, PanelColumns>;
      globalMinmax: Columns;
      panelFull: PanelColumns;
      trendsCAGR: TrendColumns & { readonly CAGR: readonly (number | null)[] };
      trendsPrcChange: TrendColumns & { readonly prc_change: readonly (number | null)[] };
    }>("panel");
  const panel = (columns: PanelColumns = reference().panelWithGaps): RegionTable => {
    const { directions } = reference();
    return {
      rows: columns.uCode.map((region, row) => ({ region, year: columns.Time[row] ?? 0 })),
      indicators: Object.entries(directions).map(([id, direction]) => ({
        id,
        direction: direction === 1 ? "higher" : "lower",
        values: (columns[id] ?? []).map((value) => (typeof value === "number" ? value : null)),
      })),
    };
  };

  it.each(["latest", "linear", "constant", "linear-constant"] as const)("fills along time: %s", (method) => {
    const { table } = impute(panel(), { method });
    const expected = reference().impute[method.replace("-", "_")];
    for (const { id, values } of table.indicators) {
      // The reference's rows stand in another order for one of the methods, so they are looked up.
      const ordered = table.rows.map(({ region, year }) => {
        const row = expected?.uCode.findIndex((code, at) => code === region && expected.Time[at] === year) ?? -1;
        const value = expected?.[id]?.[row];
        return typeof value === "number" ? value : null;
      });
      expectColumns({ [id]: values }, { [id]: ordered });
    }
  });

  it("puts all years on one scale", () => {
    const { globalMinmax, directions } = reference();
    const found = columnsOf(normalise(panel()).table);
    const expected = Object.fromEntries(Object.keys(directions).map((id) => [id, globalMinmax[id] ?? []]));
    expectColumns(found, expected);
  });

  it("finds compound growth and the change in per cent a year, but for a line that starts below zero", () => {
    const { panelFull, trendsCAGR, trendsPrcChange } = reference();
    const found = trends(panel(panelFull));
    const trendOf = ({ uCode, iCode }: TrendColumns, place: number) =>
      found.trends.find(({ region, indicator }) => region === uCode[place] && indicator === iCode[place]);
    const growth = trendsCAGR.uCode.map((_, place) => trendOf(trendsCAGR, place)?.growth ?? null);
    expectColumns({ growth }, { growth: trendsCAGR.CAGR });
    const shown = trendsPrcChange.uCode.map((_, place) => trendOf(trendsPrcChange, place));
    const percent = shown.map((trend) => trend?.percent ?? null);
    // Five values that rise from 0 are told as a fall of 331 % a year, since the line begins below 0: here there is no percentage.
    const turned = shown.flatMap((trend, place) => (trend?.percent === null ? [place] : []));
    expect(turned.map((place) => trendsPrcChange.prc_change[place])).toEqual([expect.closeTo(-330.795, 3)]);
    expect(turned.map((place) => Number(shown[place]?.slope) > 0)).toEqual([true]);
    const expected = trendsPrcChange.prc_change.map((value, place) => (turned.includes(place) ? null : value));
    expectColumns({ percent }, { percent: expected });
    expect(found.warnings).toMatchObject([{ code: "composite.trend-base", params: { count: 1 } }]);
  });
});
