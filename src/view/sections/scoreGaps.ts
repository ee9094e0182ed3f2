import { regionOf } from "../../catalog/regions.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import type { UnitId } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import type { BenchmarkGap } from "../../score/benchmarkGaps.ts";
import type { PeerGap, PeerRow } from "../../score/peers.ts";
import type { Scores } from "../../score/score.ts";
import { quote, targetName } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

type Names = ReadonlyMap<string, string>;

/** Targets that compare with a benchmark, and how many pairs do not; nothing where none was looked up. */
export function benchmarkGapSection(scores: Scores, names: Names, locale: Locale): readonly Section[] {
  if (scores.options.benchmarks === "none") return [];
  const texts = TEXTS[locale];
  const kinds = { own: texts.own, inherited: texts.inherited, context: texts.context };
  const rows = scores.targets.flatMap((score) =>
    score.benchmarks
      .filter(({ comparable }) => comparable)
      .map((gap) => [
        cell(names.get(score.plan) ?? score.plan),
        cell(`${targetName(score, locale)} ${writeGoal(score.goal)[locale]}`, { title: quote(score.evidence, locale) }),
        cell(`${regionOf(gap.area)?.name[locale] ?? gap.area} ${gap.written[locale]}`, { title: sourceOf(gap) }),
        cell(kinds[gap.relation]),
        gapCell(gap, locale),
      ]),
  );
  const refused = scores.targets.flatMap(({ benchmarks }) => benchmarks.filter(({ comparable }) => !comparable)).length;
  const withheld = scores.summaries.flatMap(({ benchmarks: { withheld: why } }) => (why ? [why] : []));
  return [
    {
      title: texts.benchmarkGaps,
      table: { columns: [texts.plan, texts.target, texts.benchmark, texts.benchmarkKind, texts.gapTo], rows },
      list: [
        ...(refused > 0 ? [countCell(texts.refusedBenchmarks, refused)] : []),
        ...withheld.map((why) => cell(`${texts.withheld}${describe(why, locale)}`, { tone: "doubt" })),
      ],
    },
  ];
}

const sourceOf = ({ authority, document, sourceGrade }: BenchmarkGap): string =>
  [authority, document, sourceGrade].join(" · ");

function gapCell({ answer, gap, unit, valueUnit, assumed }: BenchmarkGap, locale: Locale): TextCell {
  const texts = TEXTS[locale];
  const said = {
    certainly: texts.beyondBenchmark,
    no: texts.shortOfBenchmark,
    equal: texts.equal,
    possibly: texts.possibly,
    notComparable: "?",
  }[answer ?? "notComparable"];
  const distance = gap === undefined || gap === 0 ? "" : ` ${writeDistance(gap, unit ?? valueUnit, locale)}`;
  const under =
    assumed.length === 0 ? "" : ` (${texts.assumed}: ${assumed.map((each) => describe(each, locale)).join("; ")})`;
  const tones = { certainly: "more", no: "less" } as const;
  const tone = answer === "certainly" || answer === "no" ? { tone: tones[answer] } : {};
  return cell(`${said}${distance}${under}`, tone);
}

const writeDistance = (value: number, unit: UnitId, locale: Locale): string =>
  writeQuantity({ value: Math.abs(value), unit: unit === "percent" ? "percentagePoint" : unit })[locale];

/** Pairs of plans whose promises compare, with the places; nothing where fewer than two plans were compared. */
export function peerSection({ peers, options, plans }: Scores, names: Names, locale: Locale): readonly Section[] {
  if (!options.peers || plans.length < 2) return [];
  const texts = TEXTS[locale];
  const compared = peers.flatMap((row) =>
    row.gaps.filter(({ answer }) => answer !== "notComparable").map((gap) => ({ row, gap })),
  );
  const refused = peers.flatMap(({ gaps }) => gaps.filter(({ answer }) => answer === "notComparable")).length;
  const withheld = new Map(
    peers.flatMap((row) => row.withheld.map(({ plan, reason }) => [plan, describe(reason, locale)] as const)),
  );
  const rows = compared.map(({ row, gap }) => [
    cell(row.name[locale]),
    cell(`${names.get(gap.left) ?? gap.left} / ${names.get(gap.right) ?? gap.right}`, {
      title: gap.evidence.map((at) => `${names.get(at.plan) ?? at.plan} ${quote(at, locale)}`).join("\n"),
    }),
    greaterCell(gap, names, locale),
    cell(placesOf(row, names)),
  ]);
  return [
    {
      title: texts.peers,
      table: { columns: [texts.indicator, texts.pair, texts.greater, texts.places], rows },
      list: [
        ...(refused > 0 ? [countCell(texts.refusedPeers, refused)] : []),
        ...[...withheld.values()].map((why) => cell(`${texts.withheldPeers}${why}`, { tone: "doubt" as const })),
      ],
    },
  ];
}

function greaterCell({ left, right, answer, difference, unit }: PeerGap, names: Names, locale: Locale): TextCell {
  const texts = TEXTS[locale];
  if (answer === "equal") return cell(texts.equal);
  if (answer === "possibly") return cell(texts.possibly, { tone: "doubt" });
  const more = answer === "certainly" ? left : right;
  const distance = difference && unit ? `, ${writeDistance(difference, unit, locale)}` : "";
  return cell(`${names.get(more) ?? more}${distance}`);
}

/** 朔州市 1, 蓟州区 2–3: best and worst place among the plans that compare. */
const placesOf = ({ ranks }: PeerRow, names: Names): string =>
  ranks
    .map(({ plan, best, worst }) => `${names.get(plan) ?? plan} ${best === worst ? best : `${best}–${worst}`}`)
    .join(", ");
