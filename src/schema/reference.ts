import * as z from "zod";
import type { Benchmark } from "../model/benchmark.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Region } from "../model/region.ts";
import type { Statistic } from "../model/statistic.ts";
import {
  bilingual,
  bound,
  dateOrYear,
  extra,
  finite,
  goalValue,
  id,
  indicatorId,
  per,
  predicate,
  regionCode,
  scale,
  scope,
  stage,
  text,
  theme,
  unit,
} from "./common.ts";
import { proved } from "./proved.ts";

const scheme: z.ZodType<IndicatorCode["scheme"]> = text;

/** An indicator of a catalogue. */
export const IndicatorSchema: z.ZodType<Indicator> = proved<Indicator>()(
  z.strictObject({
    id,
    name: bilingual,
    facets: z.strictObject({
      measure: id,
      stage: z.union([stage, z.literal("unstated")]),
      population: id,
      area: id,
      qualifiers: z.record(z.string(), id),
    }),
    definition: bilingual,
    numerator: bilingual.optional(),
    denominator: bilingual.optional(),
    themes: z.array(theme).optional(),
    unit,
    direction: z.enum(["higher", "lower", "neutral"]),
    bounds: z.strictObject({ min: finite.optional(), max: finite.optional() }),
    extensive: z.boolean(),
    level: z.enum(["input", "process", "output", "outcome"]),
    transforms: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("complement"), of: indicatorId }),
          z.strictObject({ kind: z.literal("share-of"), of: indicatorId, base: id }),
        ]),
      )
      .optional(),
    codes: z.array(z.strictObject({ scheme, code: text, predicate })),
    aliases: z.array(text),
    note: bilingual.optional(),
    extra: extra.optional(),
  }),
);

/** A region by its GB/T 2260 code. */
export const RegionSchema: z.ZodType<Region> = proved<Region>()(
  z.strictObject({
    code: regionCode,
    name: bilingual,
    level: z.enum(["nation", "province", "city", "county"]),
    parent: regionCode.optional(),
    validFrom: dateOrYear.optional(),
    validTo: dateOrYear.optional(),
    note: bilingual.optional(),
  }),
);

/** A benchmark of another authority. */
export const BenchmarkSchema: z.ZodType<Benchmark> = proved<Benchmark>()(
  z.strictObject({
    id,
    indicator: indicatorId,
    kind: z.enum(["target", "threshold", "standard"]),
    authority: text,
    document: text,
    area: regionCode,
    validFrom: dateOrYear.optional(),
    validTo: dateOrYear.optional(),
    appliesTo: z.enum(["aggregate", "each-unit"]),
    each: z.enum(["county", "school"]).optional(),
    bound,
    value: goalValue,
    unit,
    source: text,
    sourceGrade: text,
    note: text.optional(),
    extra: extra.optional(),
  }),
);

/** A value from a statistical source. */
export const StatisticSchema: z.ZodType<Statistic> = proved<Statistic>()(
  z.strictObject({
    id: id.optional(),
    indicator: indicatorId,
    label: text.optional(),
    region: regionCode,
    date: dateOrYear,
    dateBasis: z.literal("inferred").optional(),
    since: dateOrYear.optional(),
    status: z.enum(["A", "E", "F"]).optional(),
    bound: bound.optional(),
    value: goalValue,
    unit,
    scale: scale.optional(),
    per: per.optional(),
    scope: scope.optional(),
    authority: text.optional(),
    document: text.optional(),
    source: text,
    sourceGrade: text.optional(),
    note: text.optional(),
    extra: extra.optional(),
  }),
);
