import type { TargetComparison } from "../../align/compareCells.ts";
import type { Comparisons, PairComparison, RowComparison } from "../../align/comparisons.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import { planNames, quote, word } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { writeTarget } from "./writeTarget.ts";

/** What compares and what does not, pair by pair of plans. */
export function comparisonSections(comparisons: Comparisons, locale: Locale): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(comparisons.plans, locale);
  const pairs = comparisons.rows.flatMap((row) => row.pairs.map((pair) => ({ row, pair })));
  const head = ({ row, pair }: { row: RowComparison; pair: PairComparison }): TextCell[] => {
    const best = pair.comparison.pairs[0];
    return [
      cell(row.name[locale]),
      cell(`${names.get(pair.left)} / ${names.get(pair.right)}`),
      best ? values(best, locale) : cell("—"),
    ];
  };
  const yes = pairs.filter(({ pair }) => pair.comparison.comparable);
  const no = pairs.filter(({ pair }) => !pair.comparison.comparable);
  const columns = [texts.indicator, texts.pair, texts.values];
  return [
    {
      title: texts.comparable,
      table: {
        columns: [...columns, texts.verdict],
        rows: yes.map((each) => [...head(each), cell(writeVerdict(each.pair.comparison.pairs[0], locale))]),
      },
    },
    {
      title: texts.incomparable,
      table: {
        columns: [...columns, texts.reasons],
        rows: no.map((each) => [
          ...head(each),
          cell(each.pair.comparison.reasons.map((reason) => describe(reason, locale)).join("; "), { tone: "doubt" }),
        ]),
      },
    },
  ];
}

function values({ left, right }: TargetComparison, locale: Locale): TextCell {
  return cell(`${writeTarget(left, locale)} / ${writeTarget(right, locale)}`, {
    title: `${quote(left.evidence, locale)}\n${quote(right.evidence, locale)}`,
  });
}

/** Who promises more and by how much, under which assumptions and with what caution; a dash where nothing was compared. */
export function writeVerdict(comparison: TargetComparison | undefined, locale: Locale): string {
  const texts = TEXTS[locale];
  if (!comparison?.promise) return "—";
  const { promise, assumed, cautions, via } = comparison;
  const said = {
    certainly: texts.more,
    no: texts.less,
    equal: texts.equal,
    possibly: texts.possibly,
    notComparable: texts.possibly,
  }[promise.answer];
  const { difference, unit } = promise;
  const amount =
    difference === undefined || unit === undefined || difference === 0
      ? ""
      : `, ${texts.difference} ${writeQuantity({ value: Math.abs(difference), unit: unit === "percent" ? "percentagePoint" : unit })[locale]}`;
  const under =
    assumed.length === 0 ? "" : ` (${texts.assumed}: ${assumed.map((each) => describe(each, locale)).join("; ")})`;
  const carried = via ? ` (${texts.via}${locale === "zh" ? ":" : " "}${word(via.transform.kind, locale)})` : "";
  const care = cautions.length === 0 ? "" : ` ! ${cautions.map((each) => describe(each, locale)).join("; ")}`;
  return `${said}${amount}${carried}${under}${care}`;
}
