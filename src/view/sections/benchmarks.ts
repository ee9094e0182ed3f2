import type { Alignment, AlignmentRow } from "../../align/alignment.ts";
import type { RowBenchmark } from "../../align/rowBenchmarks.ts";
import { regionOf } from "../../catalog/regions.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { rowName, writeTarget } from "./writeTarget.ts";

/** Benchmarks beside the targets of each plan, kept apart by what they are to it; nothing where none were asked for. */
export function benchmarkSections(
  { options, plans }: Alignment,
  shown: readonly AlignmentRow[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): readonly Section[] {
  if (options.benchmarks === undefined) return [];
  const texts = TEXTS[locale];
  const rows = shown.flatMap((row) => {
    const byPlan = new Map(row.cells.map(({ plan, targets }) => [plan, targets]));
    return (row.benchmarks ?? []).flatMap(({ plan, own, inherited, context }) => {
      if (own.length + inherited.length + context.length === 0) return [];
      const targets = byPlan.get(plan) ?? [];
      return [
        [
          rowName(row, locale),
          cell(names.get(plan) ?? plan),
          targets.length === 0
            ? cell("—", { tone: "muted" })
            : cell(targets.map((target) => writeTarget(target, locale)).join("; ")),
          ...[own, inherited, context].map((among) => writeBenchmarks(among, locale)),
        ],
      ];
    });
  });
  const withheld = new Map(
    shown.flatMap(({ benchmarks = [] }) =>
      benchmarks.flatMap(({ plan, withheld: why }) => (why ? [[plan, describe(why, locale)] as const] : [])),
    ),
  );
  return [
    {
      title: texts.benchmarks,
      table: {
        columns: [texts.indicator, texts.plan, texts.targetRecords, texts.own, texts.inherited, texts.context],
        rows,
      },
      list: [
        cell(texts.legendBenchmarks, { tone: "muted" }),
        ...plans.flatMap(({ id }) => {
          const why = withheld.get(id);
          return why === undefined ? [] : [cell(`${texts.withheld}${why}`, { tone: "doubt" })];
        }),
      ],
    },
  ];
}

/** `≥85% 全国 2021–2025`: value, area, when it is in force; on hover the source and the years it was looked up for. */
function writeBenchmarks(among: readonly RowBenchmark[], locale: Locale): TextCell {
  const each = among.map(({ benchmark }) => {
    const { area, validFrom = "", validTo = "" } = benchmark;
    const force = `${validFrom.slice(0, 4)}–${validTo.slice(0, 4)}`;
    return `${writeQuantity(benchmark)[locale]} ${regionOf(area)?.name[locale] ?? area} ${force === "–" ? "" : force}`.trim();
  });
  const sources = among.map(({ benchmark: { authority, document, source, sourceGrade }, years }) =>
    [authority, document, source, sourceGrade, years.join(" ")].join(" · "),
  );
  return cell(each.join("; "), sources.length > 0 ? { title: sources.join("\n") } : {});
}
