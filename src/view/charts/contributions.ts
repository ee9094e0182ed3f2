import type { Composite } from "../../composite/compositeIndex.ts";
import { rounded } from "../../model/rounded.ts";
import { SERIES_COLOURS } from "./chart.ts";

/** What one child of the index adds to it, for each of the rows asked for. */
export interface Part {
  readonly id: string;
  readonly values: readonly number[];
}

/**
 * Weight × score of each part of the index, for the given rows; nothing where these do not add up to the index in every row (another mean than the arithmetic one,
 * a part that is missing), where one is negative, or where there are more parts than colours. Parts that are indicators are known only with `tables: true`.
 */
export function contributions(composite: Composite, places: readonly number[]): readonly Part[] | undefined {
  const { index, nodes, nodeWeights } = composite;
  const whole = nodes.find(({ id }) => id === index);
  const weights = Object.entries(nodeWeights.find(({ aggregate }) => aggregate === index)?.weights ?? {});
  if (!whole || weights.length === 0 || weights.length > SERIES_COLOURS.length) return undefined;
  const parts: Part[] = [];
  for (const [id, weight] of weights) {
    const scores = scoresOf(composite, id);
    const values = places.map((place) => scores?.(place) ?? Number.NaN);
    if (values.some((value) => !(value >= 0))) return undefined;
    parts.push({ id, values: values.map((value) => rounded(weight * value)) });
  }
  const addsUp = places.every((place, at) => {
    const sum = parts.reduce((total, { values }) => total + (values[at] ?? 0), 0);
    const score = whole.scores[place] ?? Number.NaN;
    return Math.abs(sum - score) <= 1e-9 * Math.max(1, Math.abs(score));
  });
  return addsUp ? parts : undefined;
}

/** The scores of an aggregate, or of an indicator as the last step before weighing left it, by row of the composite. */
function scoresOf(composite: Composite, id: string): ((place: number) => number | null | undefined) | undefined {
  const node = composite.nodes.find((each) => each.id === id);
  if (node) return (place) => node.scores[place];
  const table = composite.steps.findLast(({ name }) => name === "normalise")?.table;
  const indicator = table?.indicators.find((each) => each.id === id);
  if (!table || !indicator) return undefined;
  const key = ({ region, year }: { readonly region: string; readonly year?: number }): string =>
    `${region} ${year ?? ""}`;
  const rows = new Map(table.rows.map((row, at) => [key(row), indicator.values[at]]));
  return (place) => {
    const row = composite.rows[place];
    return row && rows.get(key(row));
  };
}
