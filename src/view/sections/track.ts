import groupBy from "lodash-es/groupBy.js";
import { regionOf } from "../../catalog/regions.ts";
import { describe } from "../../model/describe.ts";
import { messageOf } from "../../model/messages/index.ts";
import type { Locale } from "../../model/text.ts";
import type { UnitId } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import type {
  Compliance,
  NotEnoughData,
  Progress,
  TrackedTarget,
  TrackedValue,
  Tracking,
} from "../../track/tracking.ts";
import { planNames, quote } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { className, shortDate } from "./trackClass.ts";
import { schemeLines } from "./trackScheme.ts";

/** Tracking: one line a target that can be followed, rules kept or broken, then the reasons why of the others nothing can be said. */
export function trackSections(tracking: Tracking, locale: Locale, brief = false): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(tracking.plans, locale);
  const of = <State extends TrackedTarget["state"]>(state: State): Extract<TrackedTarget, { state: State }>[] =>
    tracking.targets.filter((each): each is Extract<TrackedTarget, { state: State }> => each.state === state);
  const [followed, rules, none] = [of("tracked"), of("standing"), of("not-enough-data")];
  const head = (each: TrackedTarget): TextCell[] => [nameCell(each, locale), cell(ownerOf(each, names, locale))];
  const sections: Section[] = [
    {
      title: texts.progress,
      table: {
        columns: [
          texts.indicator,
          texts.whose,
          texts.startValue,
          texts.latestValue,
          texts.target,
          texts.requiredPace,
          texts.actualPace,
          texts.projected,
          texts.class,
        ],
        rows: followed.map((each) => [...head(each), ...progressCells(each, tracking, locale)]),
      },
      list: schemeLines(tracking, locale).map((line) => cell(line, { tone: "muted" })),
    },
  ];
  if (rules.length > 0) {
    sections.push({
      title: texts.rules,
      table: {
        columns: [texts.indicator, texts.whose, texts.target, texts.latestValue, texts.keptOf, texts.class],
        rows: rules.map((each) => [...head(each), ...ruleCells(each, locale)]),
      },
    });
  }
  if (none.length > 0) sections.push(noDataSection(none, names, locale, brief));
  return sections;
}

/** `75% (2015)`: two decimals are enough to read; the result has them all. */
function written(value: number, unit: UnitId, locale: Locale): string {
  return writeQuantity({ value: Number(value.toFixed(2)), unit })[locale];
}

function valueCell(each: TrackedValue, unit: UnitId, locale: Locale): TextCell {
  const { evidence, source, sourceGrade } = each.ref;
  const title = evidence ? quote(evidence, locale) : [source, sourceGrade].filter((part) => part).join(" · ");
  return cell(`${written(each.value, unit, locale)} (${shortDate(each.date)})`, title === "" ? {} : { title });
}

function progressCells(each: Progress, tracking: Tracking, locale: Locale): TextCell[] {
  const { start, latest, unit, pace, projected, deadline, goal, counts, cautions, assumed } = each;
  const texts = TEXTS[locale];
  const dash = cell("—", { tone: "muted" });
  const change = (value: number | undefined): TextCell =>
    value === undefined ? dash : cell(`${value > 0 ? "+" : ""}${written(value, pace.unit, locale)}`);
  const sum = counts === "sum" ? `${texts.sumOf} ` : "";
  const met = each.metAtStart && each.class === "met" ? ` (${texts.metAtStart})` : "";
  const care = cautions.map((caution) => describe(caution, locale));
  const under =
    assumed.length === 0 ? [] : [`${texts.assumed}: ${assumed.map((why) => describe(why, locale)).join("; ")}`];
  const notes = [...care, ...under].join("; ");
  return [
    start ? cell(`${written(start.value, unit, locale)} (${shortDate(start.date)})`) : dash,
    { ...valueCell(latest, unit, locale), text: `${sum}${valueCell(latest, unit, locale).text}` },
    cell(`${writeGoal(goal)[locale]}${deadline === undefined ? "" : ` (${shortDate(deadline)})`}`),
    change(pace.required),
    change(pace.actual),
    projected === undefined ? dash : cell(written(projected, unit, locale)),
    cell(
      `${className(each.class, tracking, locale)}${met}${notes === "" ? "" : ` ! ${notes}`}`,
      toneOf(each, tracking),
    ),
  ];
}

const GOOD: readonly string[] = ["met", "kept"];
const POOR: readonly string[] = ["missed", "broken"];

function toneOf({ class: code }: Progress | Compliance, tracking?: Tracking): Pick<TextCell, "tone"> {
  const { scheme } = tracking?.options ?? {};
  const codes = scheme && "classes" in scheme ? scheme.classes.map((each) => each.code) : [];
  if (GOOD.includes(code) || code === codes[0]) return { tone: "more" };
  return POOR.includes(code) || (codes.length > 0 && code === codes[codes.length - 1]) ? { tone: "less" } : {};
}

function ruleCells(each: Compliance, locale: Locale): TextCell[] {
  const { goal, latest, unit, counts } = each;
  const all = counts.kept + counts.broken + counts.undecided;
  return [
    cell(writeGoal(goal)[locale]),
    valueCell(latest, unit, locale),
    cell(`${counts.kept}/${all}`),
    cell(messageOf(`track.class.${each.class}`)?.[locale] ?? each.class, toneOf(each)),
  ];
}

function nameCell({ name, label, evidence, source }: TrackedTarget, locale: Locale): TextCell {
  const said = evidence ? quote(evidence, locale) : source;
  return cell(name[locale] === "" ? label : name[locale], said === undefined ? {} : { title: said });
}

function ownerOf({ plan, region }: TrackedTarget, names: ReadonlyMap<string, string>, locale: Locale): string {
  return names.get(plan ?? "") ?? regionOf(region)?.name[locale] ?? region;
}

function noDataSection(
  none: readonly NotEnoughData[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
  brief: boolean,
): Section {
  const texts = TEXTS[locale];
  const several = new Set(none.map((each) => ownerOf(each, names, locale))).size > 1;
  const join = locale === "zh" ? "、" : ", ";
  const groups = Object.entries(
    groupBy(none, ({ reasons }) => reasons.map((reason) => describe(reason, locale)).join("; ")),
  ).sort(([, a], [, b]) => b.length - a.length);
  const rows = groups.map(([why, targets]) => {
    const all = targets.map((each) => {
      const { text } = nameCell(each, locale);
      return several ? `${text} (${ownerOf(each, names, locale)})` : text;
    });
    const count = [cell(why), cell(String(targets.length))];
    return brief ? count : [...count, cell(all.join(join), { tone: "muted" })];
  });
  return {
    title: texts.noData,
    table: { columns: [texts.reason, texts.number, ...(brief ? [] : [texts.targetRecords])], rows },
  };
}
